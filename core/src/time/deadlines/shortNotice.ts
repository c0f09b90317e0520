import { addCalendarDays, earlierOf, laterOf } from '../dates/localDate.js';
import { computeTimeLimit } from '../limits/computeTimeLimit.js';
import type { Explanation, LocalDate, TimeLimit, WorkingCalendar } from '../types.js';
import type { ReviewFacts } from './facts.js';

/** Days given to people who are asked too late for the usual return-by (timescales 2, under FR-26). */
const SHORT_NOTICE_WORKING_DAYS = 5;

/** A review with a meeting: booked, and not only due. */
export type BookedReview = ReviewFacts & { bookedOn: LocalDate; meetingDate: LocalDate };

export const isBooked = (review: ReviewFacts): review is BookedReview =>
  review.bookedOn !== null && review.meetingDate !== null;

/** The day on which the meeting got the date it has: the booking, or the last move. */
export const noticeDay = (review: BookedReview): LocalDate => review.movedOn ?? review.bookedOn;

const counted = (rule: TimeLimit, over: Partial<TimeLimit['compute']>, trigger: string): TimeLimit => ({
  ...rule,
  trigger,
  compute: { unit: 'calendar_days', direction: 'after', ifNotWorkingDay: 'keep', ...over },
});

/**
 * When feedback is asked for: FR-25, or the same day where the meeting was booked or moved later than that. A move does
 * not put off what was owed already.
 */
export const askingLimit = (rule: TimeLimit, review: BookedReview, calendar: WorkingCalendar): Explanation => {
  const usual = computeTimeLimit(rule, review.meetingDate, calendar);
  const since = noticeDay(review);
  if (usual.due >= since) return usual;
  const sameDay = (day: LocalDate, words: string): Explanation =>
    computeTimeLimit(counted(rule, { amount: 0 }, words), day, calendar);
  const booked = sameDay(review.bookedOn, 'date the meeting was booked');
  const before = review.previousMeetingDates.at(-1);
  if (review.movedOn === null) return booked;
  const owed = before === undefined ? null : later(computeTimeLimit(rule, before, calendar), booked);
  return owed !== null && owed.due < review.movedOn ? later(usual, owed) : sameDay(review.movedOn, 'date the meeting was moved');
};

const later = (a: Explanation, b: Explanation): Explanation => (a.due >= b.due ? a : b);

/**
 * When feedback is wanted back: FR-26 or, where that has passed on the day of asking, five working days after asking,
 * never later than the day before the review.
 */
export const returnLimit = (
  rule: TimeLimit,
  review: BookedReview,
  asking: LocalDate,
  calendar: WorkingCalendar,
): Explanation => {
  const usual = computeTimeLimit(rule, review.meetingDate, calendar);
  const asked = laterOf(review.done['FR-25'] ?? asking, noticeDay(review));
  if (usual.due >= asked) return usual;
  const short = computeTimeLimit(
    counted(rule, { unit: 'working_days', amount: SHORT_NOTICE_WORKING_DAYS }, 'date feedback was asked for'),
    asked,
    calendar,
  );
  const dayBefore = addCalendarDays(review.meetingDate, -1);
  if (earlierOf(short.due, dayBefore) === short.due) return short;
  return computeTimeLimit(counted(rule, { amount: 1, direction: 'before' }, rule.trigger), review.meetingDate, calendar);
};
