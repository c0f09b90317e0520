import type { LimitSettings, WorkingCalendar } from '../types.js';
import { bookedReviewDeadlines } from './bookedReview.js';
import type { LedgerFacts } from './facts.js';
import { heldReviewDeadlines } from './heldReview.js';
import { householdChecks } from './householdChecks.js';
import { lateBookingDeadline } from './lateBooking.js';
import { reviewLimits, type ComputedDeadline } from './reviewLimits.js';

/**
 * Every deadline that holds for a household and its review, from facts alone: the same facts, policy and calendar give
 * the same set, however often it is asked. What is stored is compared with it by `diffDeadlines`.
 */
export const deadlinesFor = (facts: LedgerFacts, settings: LimitSettings, calendar: WorkingCalendar): ComputedDeadline[] => {
  const limits = reviewLimits(facts, settings, calendar);
  return [
    ...limits,
    ...householdChecks(facts.household, settings, calendar),
    ...bookedReviewDeadlines(facts, settings, calendar),
    ...heldReviewDeadlines(facts, settings, calendar),
    ...lateBookingDeadline(facts, limits, settings, calendar),
  ];
};
