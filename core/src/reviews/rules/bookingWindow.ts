import type { TimeLimit, LocalDate, WorkingCalendar, RuleId } from '../../time/index.js';
import { addCalendarDays, computeTimeLimit, earlierOf, laterOf, toRuleId } from '../../time/index.js';

/** A limit before the meeting (feedback out, back, papers) as the council's policy has it. */
export type BeforeLimit = { limit: TimeLimit; what: string };

export type BookingWindow = {
  /** First and last day shown. */
  from: LocalDate;
  to: LocalDate;
  /** First working day on which feedback and papers can still go out in good time; null when none is left before the limit. */
  firstGoodDay: LocalDate | null;
  /** Last working day inside every limit; null once it has passed. */
  lastGoodDay: LocalDate | null;
  bookBy: LocalDate | null;
  legalLimit: LocalDate;
  target: LocalDate | null;
};

/**
 * When a review can be: duties A2 and A3. Inside every limit means that everything which must go out before the
 * meeting (FR-25 at 42 days by default) can still go out today, and that the day is on or before the book-by date of
 * the legal limit and of the council's own target. Other days can be booked all the same: early ones are short
 * notice, late ones owe a reason (LB-01). Which of the good days is best is judgement, helped by `rankSlots`.
 */
export const bookingWindow = (
  review: { legalLimit: LocalDate; bookBy: LocalDate | null; target: LocalDate | null },
  before: readonly BeforeLimit[],
  today: LocalDate,
  calendar: WorkingCalendar,
): BookingWindow => {
  const { legalLimit, bookBy, target } = review;
  const first = firstDayInGoodTime(before, today, calendar);
  const last = lastDayInsideEveryLimit(legalLimit, bookBy, target, first, today, calendar);
  const goodDays = last !== null && first <= last;
  return {
    from: today,
    to: laterOf(addCalendarDays(legalLimit, SHOWN_AFTER_LIMIT), addCalendarDays(today, SHOWN_AT_LEAST)),
    firstGoodDay: goodDays ? first : null,
    lastGoodDay: last,
    bookBy,
    legalLimit,
    target,
  };
};

const SHOWN_AFTER_LIMIT = 7;
const SHOWN_AT_LEAST = 28;

const lastDayInsideEveryLimit = (
  legalLimit: LocalDate,
  bookBy: LocalDate | null,
  target: LocalDate | null,
  first: LocalDate,
  today: LocalDate,
  calendar: WorkingCalendar,
): LocalDate | null => {
  const lawful = bookBy ?? legalLimit;
  const own = target === null ? lawful : earlierOf(lawful, calendar.previousWorkingDayOnOrBefore(target));
  // A target that can no longer be met in good time does not narrow the window; the law still does.
  const last = own >= first ? own : lawful;
  return last >= today ? last : null;
};

/** First working day for which no "before" limit has passed yet. */
export const firstDayInGoodTime = (
  before: readonly BeforeLimit[],
  today: LocalDate,
  calendar: WorkingCalendar,
): LocalDate => {
  let day = calendar.nextWorkingDayOnOrAfter(today);
  for (let tries = 0; tries < MOST_DAYS_AHEAD; tries += 1) {
    if (before.every(({ limit }) => dueBefore(limit, day, calendar) >= today)) return day;
    day = calendar.addWorkingDays(day, 1);
  }
  return day;
};

const MOST_DAYS_AHEAD = 260;

/** The day by which a "before" limit asks for its thing, were the meeting on `meeting`. */
export const dueBefore = (limit: TimeLimit, meeting: LocalDate, calendar: WorkingCalendar): LocalDate =>
  computeTimeLimit(limit, meeting, calendar).due;

/** Ids of the limits that stand before a meeting and open the window, in the order people meet them. */
export const beforeRules: readonly RuleId[] = ['FR-25', 'FR-26', 'FR-08', 'FR-23'].map(toRuleId);
