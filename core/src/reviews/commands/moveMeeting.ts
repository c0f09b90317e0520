import { Refusal } from '../../errors.js';
import type { Actor } from '../../people/index.js';
import type { Ports } from '../../ports.js';
import { effect, type Stored } from '../../records/index.js';
import { londonDateOf } from '../../time/index.js';
import type { MoveReason, Review } from '../types.js';
import { checkStaff, checkWish, peopleAt, withMeeting, type MeetingWish } from './bookReview.js';
import { keepDiariesTrue } from './keepDiariesTrue.js';
import { loadReview, type ReviewRequest } from './loadReview.js';
import { givingUp, meetingKey } from './reviewEffects.js';
import { takeDiaries } from './takeDiaries.js';
import { saveReview } from './saveReview.js';

type Used = Pick<Ports, 'people' | 'directory' | 'reviews' | 'practice' | 'diaries' | 'clock' | 'calendarDays' | 'effectQueue'>;

/**
 * A19: moves a booked meeting, with its reason. The legal limit does not move and nobody's illness pauses it; "before"
 * limits that have now passed read missed by the move. The old hour is kept beside the new one.
 */
export const moveMeeting =
  (ports: Used) =>
  async (actor: Actor, request: ReviewRequest & MeetingWish & { reason: MoveReason }): Promise<Stored<Review>> => {
    const { stored, alreadyDone } = await loadReview(ports.reviews, actor, request, 'act:rebook');
    if (alreadyDone) return stored;
    const review = stored.value;
    const { meeting } = review;
    if (!meeting || review.heldOn)
      throw new Refusal('reviews.nothingToMove', 'There is no meeting to move. Book one instead.');
    const now = ports.clock.now();
    checkWish(request, review, now, ports.calendarDays);
    await checkStaff(ports, review, request.staff);

    // Given to another officer since: the new hour is in their calendar, and the old event goes from where it stands.
    const former = meeting.organiser && meeting.organiser !== review.officer ? meeting.organiser : null;
    const staff = peopleAt(review, request.staff.filter((each) => each !== former));
    await takeDiaries(ports, review.id, staff, request, now);
    const today = londonDateOf(now);
    const moved: Review = {
      ...withMeeting(review, request, staff, actor.id, now),
      movedOn: today,
      earlierMeetings: [
        ...review.earlierMeetings,
        { start: meeting.start, end: meeting.end, movedOn: today, reason: request.reason, movedBy: actor.id, staff: meeting.staff },
      ],
    };
    const event = former ? { eventId: null, joinUrl: null } : { eventId: meeting.eventId, joinUrl: meeting.joinUrl };
    const kept: Review = { ...moved, meeting: moved.meeting && { ...moved.meeting, ...event } };
    return keepDiariesTrue(ports, review.id, staff, request.start, now, () =>
      saveReview(ports, actor, stored, kept, {
        act: 'rebook',
        why: 'moved',
        key: request.key,
        now,
        effects: [
          ...(former ? [effect('calendar.cancel', meetingKey(kept), { review: review.id, ...givingUp(kept), organiser: former, ...(meeting.eventId ? { event: meeting.eventId } : {}) })] : []),
          effect('calendar.move', meetingKey(kept), { review: review.id, ...givingUp(kept) }),
        ],
      }),
    );
  };
