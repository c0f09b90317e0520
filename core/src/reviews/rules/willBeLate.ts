import { londonDateOf, type LocalDate } from '../../time/index.js';
import type { Review } from '../types.js';

/** A review that is not held yet and cannot, or will not as it is booked, keep to its legal limit (LB-01, A3). */
export const willBeLate = (review: Review, today: LocalDate): boolean => {
  if (review.heldOn !== null) return false;
  if (review.legalLimit < today) return true;
  return review.meeting !== null && londonDateOf(review.meeting.start) > review.legalLimit;
};
