import type { CommandKey, PersonId } from '../../ids.js';
import { effect, type Effect } from '../../records/index.js';
import type { Instant } from '../../time/index.js';
import type { Review } from '../types.js';

/** One key for one meeting of one review: the same on every repeat, another once it has been moved. */
export const meetingKey = (review: Review): string => `${review.id}:${review.earlierMeetings.length}`;

/** What a move's or cancellation's effect gives back: the hours of the meeting just put among the earlier ones. */
export const givingUp = (after: Review): { earlier: string } => ({ earlier: String(after.earlierMeetings.length - 1) });

/** The audit row of an act on a review, as an effect of its own: ids, states and dates only. */
export const auditOf = (
  act: string,
  key: CommandKey,
  by: PersonId,
  at: Instant,
  before: Review,
  after: Review,
): Effect =>
  effect('audit.write', key, {
    act: `review.${act}`,
    record: 'review',
    about: before.id,
    household: before.household,
    by,
    at,
    from: stateAndDay(before),
    to: stateAndDay(after),
    policyVersion: String(after.policyVersion),
  });

const stateAndDay = (review: Review): string => (review.meeting ? `${review.state} ${review.meeting.start}` : review.state);
