import { addCalendarDays, laterOf } from '../dates/localDate.js';
import type { Deadline, LocalDate, WorkingCalendar } from '../types.js';
import { isOpenDeadline } from './readDeadline.js';
import { knownDays, reminderLadder, type LadderStep, type NoticeWho } from './reminderLadder.js';

/** Somebody to be told of a deadline, as data. `shouldHaveBeenToldOn` where the timer came late (workflows 0.10). */
export type Notice = { who: NoticeWho; reason: LadderStep['reason']; on: LocalDate; shouldHaveBeenToldOn: LocalDate | null };

/** People outside the service have no digest; what reaches them is sent by its own workflow (A5). */
const OUTSIDE = new Set<string>(['contributor', 'carer']);

// Held messages charge nobody, and a limit missed by the booking has its cause on record: neither is chased.
const isChased = (deadline: Deadline): boolean => isOpenDeadline(deadline) && !deadline.held && deadline.missedBy === null;

/**
 * Who is to be told on `today`. `since` is the last day that was swept; when sweeps were missed, the latest step alone
 * is told, and says since when it was owed.
 */
export const noticesDue = (
  deadline: Deadline,
  today: LocalDate,
  calendar: WorkingCalendar,
  since: LocalDate = addCalendarDays(today, -1),
): Notice[] => {
  if (!isChased(deadline) || !calendar.isWorkingDay(today)) return [];
  const step = reminderLadder(deadline, since, today, calendar).at(-1);
  if (step === undefined) return [];
  return step.who
    .filter((who) => who !== 'owner' || !OUTSIDE.has(deadline.owner))
    .map((who) => ({
      who,
      reason: step.reason,
      on: today,
      shouldHaveBeenToldOn: step.on === today ? null : step.on,
    }));
};

/**
 * The next day, after `today`, on which anything is to be told of a deadline; null when nothing ever is. A limit past
 * the last known bank holidays is looked at again when the known years end.
 */
export const nextSweepDay = (deadline: Deadline, today: LocalDate, calendar: WorkingCalendar): LocalDate | null => {
  if (!isChased(deadline)) return null;
  const lastKnown = knownDays(calendar).last;
  if (deadline.due > lastKnown) return today < lastKnown ? lastKnown : null;
  const horizon = addCalendarDays(laterOf(deadline.due, today), DAYS_TO_LOOK_AHEAD);
  return reminderLadder(deadline, today, horizon, calendar)[0]?.on ?? null;
};

/** Long enough to hold the next weekly step over any run of holidays. */
const DAYS_TO_LOOK_AHEAD = 40;
