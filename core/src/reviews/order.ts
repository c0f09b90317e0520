import { londonDateOf } from '../time/index.js';
import type { LocalDate } from '../time/types.js';
import type { Review, ReviewState } from './types.js';

const ended: readonly ReviewState[] = ['closed', 'resigned'];

/** Something is still to be done about this review (one not held must be booked again); the ended leave every "open" key. */
export const isOpenReview = (review: Pick<Review, 'state'>): boolean => !ended.includes(review.state);

/** The date an open review is ordered by: its meeting, else the council's target, else the legal limit. */
export const nextDateOf = (review: Review): LocalDate =>
  review.meeting ? londonDateOf(review.meeting.start) : (review.target ?? review.legalLimit);
