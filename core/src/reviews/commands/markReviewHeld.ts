import { Refusal } from '../../errors.js';
import type { Actor } from '../../people/index.js';
import type { Ports } from '../../ports.js';
import type { Stored } from '../../records/index.js';
import { londonDateOf } from '../../time/index.js';
import type { Review } from '../types.js';
import { loadReview, type ReviewRequest } from './loadReview.js';
import { saveReview } from './saveReview.js';

type Used = Pick<Ports, 'reviews' | 'clock' | 'effectQueue'>;

/**
 * A10: the officer says that the booked meeting took place. What is owed afterwards counts from the day of the
 * meeting; whether it restarts the year is asked when the review is closed (timescales 1.23).
 */
export const markReviewHeld =
  (ports: Used) =>
  async (actor: Actor, request: ReviewRequest): Promise<Stored<Review>> => {
    const { stored, alreadyDone } = await loadReview(ports.reviews, actor, request, 'act:start');
    if (alreadyDone) return stored;
    const review = stored.value;
    if (!review.meeting) throw new Refusal('reviews.notBooked', 'This review has no meeting. Book it first.');
    if (review.heldOn) throw new Refusal('reviews.alreadyHeld', 'This review is marked as held already. Nothing was changed.');
    const now = ports.clock.now();
    if (review.meeting.start > now) throw new Refusal('reviews.notYet', 'The meeting has not begun yet. Mark it when it has been held.');
    const held: Review = { ...review, state: 'in session', heldOn: londonDateOf(review.meeting.start) };
    return saveReview(ports, actor, stored, held, {
      act: 'start',
      why: 'held',
      key: request.key,
      now,
    });
  };
