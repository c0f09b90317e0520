import { calendarDaysBetween, toLocalDate } from '../dates/localDate.js';
import type { Deadline, DeadlineReading, LocalDate, WorkingCalendar } from '../types.js';

/**
 * How a stored deadline reads on a day. Nothing of this is stored: a clock that is asked late, twice or not at all gives
 * the same answer (workflows 0.10). Days late are in the rule's own unit and at least one.
 */
export const readDeadline = (deadline: Deadline, today: LocalDate, calendar: WorkingCalendar): DeadlineReading => {
  const { due, met, notApplicable, supersededBy, missedBy, lateBeforeWeStarted } = deadline;
  if (supersededBy !== null) return { state: 'superseded', why: supersededBy.why };
  if (met !== null && met.on <= due) return { state: 'metInTime' };
  if (missedBy !== null) return { state: missedBy === 'booking' ? 'missedByBooking' : 'missedByMove' };
  if (notApplicable !== null) return { state: 'notApplicable', ...notApplicable };
  const until = met?.on ?? today;
  if (until > due) {
    const late = daysLate(deadline, until, calendarOf(deadline, calendar));
    if (lateBeforeWeStarted) return { state: 'lateBeforeWeStarted', ...late };
    return { state: met === null ? 'overdue' : 'metLate', ...late };
  }
  return today === due ? { state: 'dueToday' } : { state: 'open', ...workingDaysLeft(due, today, calendarOf(deadline, calendar)) };
};

/**
 * Somebody still has this to do: it is not met, not set aside and not replaced. The lists' "open" keys and the questions
 * asked of them follow this alone.
 */
export const isOpenDeadline = ({ met, supersededBy, notApplicable }: Pick<Deadline, 'met' | 'supersededBy' | 'notApplicable'>): boolean =>
  met === null && supersededBy === null && notApplicable === null;

const calendarOf = ({ explanation }: Deadline, calendar: WorkingCalendar): WorkingCalendar =>
  explanation.standing === 'local' ? calendar.forLocalRules : calendar;

type DaysLate = { daysLate: number; unit: 'workingDays' | 'calendarDays' };

const daysLate = ({ due, explanation }: Deadline, until: LocalDate, calendar: WorkingCalendar): DaysLate => {
  const inWorkingDays = explanation.unit === 'working_days' && calendar.knows(due) && calendar.knows(until);
  const days = inWorkingDays ? calendar.workingDaysBetween(due, until) : calendarDaysBetween(due, until);
  return { daysLate: Math.max(1, days), unit: inWorkingDays ? 'workingDays' : 'calendarDays' };
};

// A legal limit may lie years ahead of the last known bank holiday; what is known is then a least number (timescales 1.22).
const workingDaysLeft = (
  due: LocalDate,
  today: LocalDate,
  calendar: WorkingCalendar,
): { workingDaysLeft: number; atLeast?: true } => {
  if (calendar.knows(due)) return { workingDaysLeft: calendar.workingDaysBetween(today, due) };
  const lastKnown = toLocalDate(`${calendar.lastYear}-12-31`);
  return { workingDaysLeft: calendar.workingDaysBetween(today, lastKnown), atLeast: true };
};
