import { addCalendarDays, calendarDaysBetween, laterOf, toLocalDate } from '../dates/localDate.js';
import type { Deadline, LocalDate, WorkingCalendar } from '../types.js';

export type NoticeWho = 'owner' | 'manager' | 'toldWhenMissed';

/** One step of the ladder: the working day on which its people are told, and why. */
export type LadderStep = {
  on: LocalDate;
  who: readonly NoticeWho[];
  reason: 'comingUp' | 'dueToday' | 'justMissed' | 'stillMissed';
};

/** Owner at 10, 5 and 2 working days before (timescales 1.18). */
const BEFORE = [10, 5, 2];
/** The list of who is told when it is missed, from the third working day after; for law, from the first. */
const FULL_LIST_AFTER = 3;
const WEEK = 7;

/**
 * The reminder ladder of a deadline after `after` and up to `until`, earliest first. People are told on working days only, so the step "on
 * the day" of a limit that falls on a Sunday or a bank holiday is the last working day before it. A limit that was late
 * before the record came in is charged to nobody: its owner alone is reminded of it. Steps outside the known years are
 * left out; they come when the years do.
 */
export const reminderLadder = (deadline: Deadline, after: LocalDate, until: LocalDate, calendar: WorkingCalendar): LadderStep[] => {
  const { explanation, lateBeforeWeStarted } = deadline;
  const known = knownDays(calendar);
  if (deadline.due > known.last) return [];
  const due = laterOf(deadline.due, known.first);
  const everybody: NoticeWho[] = lateBeforeWeStarted ? ['owner'] : ['owner', 'manager', 'toldWhenMissed'];
  const managers = everybody.filter((who) => who !== 'toldWhenMissed');
  const nth = (n: number): LocalDate | null => workingDayIfKnown(due, n, calendar);
  const statutory = explanation.standing === 'statutory';
  const fullListOn = nth(statutory ? 1 : FULL_LIST_AFTER);
  const steps: (Omit<LadderStep, 'on'> & { on: LocalDate | null })[] = [
    ...BEFORE.map((days) => ({ on: nth(-days), who: ['owner'] as const, reason: 'comingUp' as const })),
    { on: calendar.isWorkingDay(due) ? due : nth(-1), who: ['owner'], reason: 'dueToday' },
    ...(statutory ? [] : [{ on: nth(1), who: managers, reason: 'justMissed' as const }]),
    { on: fullListOn, who: everybody, reason: statutory ? 'justMissed' : 'stillMissed' },
    ...weekly(fullListOn, after, until, calendar).map((on) => ({ on, who: everybody, reason: 'stillMissed' as const })),
  ];
  return steps.flatMap(({ on, ...step }) => (on === null || on <= after || on > until ? [] : [{ on, ...step }]));
};

/** Years late or one week: only the weeks that are asked for are walked. A step moves on by less than two weeks over holidays. */
const weekly = (from: LocalDate | null, after: LocalDate, until: LocalDate, calendar: WorkingCalendar): LocalDate[] => {
  const days: LocalDate[] = [];
  const end = knownDays(calendar).last;
  if (from === null) return days;
  const weeksPast = Math.max(1, Math.floor(calendarDaysBetween(from, after) / WEEK) - 1);
  for (let day = addCalendarDays(from, weeksPast * WEEK); day <= until && day <= end; day = addCalendarDays(day, WEEK)) {
    const on = calendar.isWorkingDay(day) ? day : workingDayIfKnown(day, 1, calendar);
    if (on !== null) days.push(on);
  }
  return days;
};

export const knownDays = ({ firstYear, lastYear }: WorkingCalendar): { first: LocalDate; last: LocalDate } => ({
  first: toLocalDate(`${firstYear}-01-01`),
  last: toLocalDate(`${lastYear}-12-31`),
});

const workingDayIfKnown = (from: LocalDate, n: number, calendar: WorkingCalendar): LocalDate | null => {
  const { first, last } = knownDays(calendar);
  const room = n > 0 ? calendar.workingDaysBetween(from, last) : -calendar.workingDaysBetween(from, first);
  return room >= Math.abs(n) ? calendar.addWorkingDays(from, n) : null;
};
