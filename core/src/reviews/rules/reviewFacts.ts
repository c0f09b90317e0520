import type { ReviewFacts } from '../../time/index.js';
import { londonDateOf } from '../../time/index.js';
import type { Review } from '../types.js';

/** Facts of a review that its deadlines are counted from; a meeting counts on the day it is in London. */
export const reviewFacts = (review: Review): ReviewFacts => ({
  id: review.id,
  carers: review.carers,
  bookedOn: review.bookedOn,
  meetingDate: review.meeting ? londonDateOf(review.meeting.start) : null,
  movedOn: review.movedOn,
  previousMeetingDates: review.earlierMeetings.map((each) => londonDateOf(each.start)),
  heldOn: review.heldOn,
  restartsYear: review.restartsYear,
  lateBookedOn: review.lateBooking?.bookedOn ?? null,
  done: review.done,
});
