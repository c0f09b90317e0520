import { Refusal } from '../../errors.js';
import type { Actor } from '../../people/index.js';
import type { Ports } from '../../ports.js';
import type { Stored } from '../../records/index.js';
import { londonDateOf, toRuleId } from '../../time/index.js';
import type { Review } from '../types.js';
import { loadReview, type ReviewRequest } from './loadReview.js';
import { saveReview } from './saveReview.js';

type Used = Pick<Ports, 'reviews' | 'clock' | 'effectQueue'>;

/** LB-01: the service manager gives the reason for a booking past a legal limit; the booking never waited for it. */
export const giveLateReason =
  (ports: Used) =>
  async (actor: Actor, request: ReviewRequest & { reason: string }): Promise<Stored<Review>> => {
    const { stored, alreadyDone } = await loadReview(ports.reviews, actor, request, 'act:give-late-reason');
    if (alreadyDone) return stored;
    const review = stored.value;
    if (!review.lateBooking) throw new Refusal('reviews.notLate', 'This review is not booked past its legal limit, so no reason is needed. Nothing was changed.');
    const now = ports.clock.now();
    const today = londonDateOf(now);
    const explained: Review = {
      ...review,
      lateBooking: { ...review.lateBooking, reason: request.reason, givenBy: actor.id, givenOn: today },
      done: { ...review.done, [toRuleId('LB-01')]: today },
    };
    return saveReview(ports, actor, stored, explained, {
      act: 'give-late-reason',
      why: 'late reason given',
      key: request.key,
      now,
    });
  };
