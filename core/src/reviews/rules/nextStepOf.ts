import {
  computeTimeLimit, limitUnderPolicy, londonDateOf, ownerOf,
  type LimitSettings, type LocalDate, type OwnerPost, type WorkingCalendar,
} from '../../time/index.js';
import type { Review } from '../types.js';
import { taskWords } from './taskWords.js';

export type NextStep = { what: string; by: LocalDate; post: OwnerPost };

const BEFORE = ['FR-25', 'FR-23', 'FR-08'];
const AFTER = ['FR-09', 'FR-10', 'FR-11'];

/**
 * The one thing to be done next about a review, from its own facts: book it, then what must happen before the meeting,
 * the meeting, and what is owed after it. What had passed before the meeting was booked is not asked for again.
 */
export const nextStepOf = (review: Review, policy: LimitSettings, calendar: WorkingCalendar, today: LocalDate): NextStep => {
  if (review.heldOn !== null) {
    return firstOf(stepsFrom(review, AFTER, review.heldOn, policy, calendar)) ?? { what: 'Follow up', by: review.heldOn, post: 'firo' };
  }
  if (review.meeting === null) return { what: 'Book a date', by: bookingDate(review), post: 'firo' };
  const day = londonDateOf(review.meeting.start);
  const steps = stepsFrom(review, BEFORE, day, policy, calendar).filter((step) => step.by >= today);
  return firstOf(steps) ?? { what: day < today ? 'Say whether the meeting was held' : 'Hold the meeting', by: day, post: 'firo' };
};

/** A target that has passed no longer leads; the book-by date of the law then does. */
const bookingDate = ({ bookBy, legalLimit }: Review): LocalDate => bookBy ?? legalLimit;

const stepsFrom = (review: Review, rules: readonly string[], day: LocalDate, policy: LimitSettings, calendar: WorkingCalendar): NextStep[] =>
  rules.flatMap((id) => {
    const limit = limitUnderPolicy(id, policy);
    if (limit === null || review.done[limit.id]) return [];
    const explanation = computeTimeLimit(limit, day, calendar);
    return [{ what: taskWords({ rule: limit.id, explanation }, true), by: explanation.due, post: ownerOf(id) }];
  });

const firstOf = (steps: readonly NextStep[]): NextStep | null =>
  steps.reduce<NextStep | null>((first, step) => (first === null || step.by < first.by ? step : first), null);
