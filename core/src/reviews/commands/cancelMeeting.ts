import { Refusal } from '../../errors.js';
import type { Actor } from '../../people/index.js';
import type { Ports } from '../../ports.js';
import { effect, type Stored } from '../../records/index.js';
import { londonDateOf } from '../../time/index.js';
import type { MoveReason, Review } from '../types.js';
import { loadReview, type ReviewRequest } from './loadReview.js';
import { givingUp, meetingKey } from './reviewEffects.js';
import { saveReview } from './saveReview.js';

type Used = Pick<Ports, 'reviews' | 'clock' | 'effectQueue'>;

/** Takes a booked meeting away (A19, no new date yet): the review is due again and its legal limit stands. */
export const cancelMeeting =
  (ports: Used) =>
  async (actor: Actor, request: ReviewRequest & { reason: MoveReason }): Promise<Stored<Review>> => {
    const { stored, alreadyDone } = await loadReview(ports.reviews, actor, request, 'act:rebook');
    if (alreadyDone) return stored;
    const review = stored.value;
    const { meeting, officer } = review;
    if (!meeting || !officer || review.heldOn) throw new Refusal('reviews.nothingToCancel', 'There is no meeting to cancel. Nothing was changed.');
    const now = ports.clock.now();
    const cancelled: Review = {
      ...review,
      state: 'due',
      meeting: null,
      bookedOn: null,
      lateBooking: null,
      earlierMeetings: [
        ...review.earlierMeetings,
        { start: meeting.start, end: meeting.end, movedOn: londonDateOf(now), reason: request.reason, movedBy: actor.id, staff: meeting.staff },
      ],
    };
    return saveReview(ports, actor, stored, cancelled, {
      act: 'cancel',
      why: 'cancelled',
      key: request.key,
      now,
      effects: [
        effect('calendar.cancel', meetingKey(cancelled), {
          review: review.id,
          ...givingUp(cancelled),
          organiser: meeting.organiser ?? officer,
          ...(meeting.eventId ? { event: meeting.eventId } : {}),
        }),
      ],
    });
  };
