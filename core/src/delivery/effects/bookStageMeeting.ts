import { householdRef, reviewId } from '../../ids.js';
import type { Ports } from '../../ports.js';
import type { Dispute } from '../../practice/disputes/types.js';
import type { Practice } from '../../practice/types.js';
import type { Effect } from '../../records/index.js';
import type { Performed } from './performed.js';

type Used = Pick<Ports, 'calendar' | 'directory' | 'clock'>;

/**
 * Brings the meeting of a dispute's stage into Outlook as the record now says it. It stands in the reviewing officer's
 * calendar, who attends every stage: the product may write no other (Exchange RBAC for Applications). Booked again, the
 * same event moves; a meeting still to come of a stage that is over is called off.
 */
export const bookStageMeeting = async ({ calendar, directory, clock }: Used, dispute: Dispute, { about: { stage: wanted = '' } }: Effect): Promise<Performed<Practice>> => {
  const stage = dispute.stages.find(({ number }) => String(number) === wanted);
  if (!stage?.meeting || stage.met) return {};
  const { start, end, attendees, eventId } = stage.meeting;
  if (dispute.closed || stage !== dispute.stages.at(-1)) {
    if (eventId !== null && start > clock.now()) await calendar.cancel(dispute.officer, eventId, 'This meeting will not take place.');
    return {};
  }
  const people = await Promise.all(attendees.filter((each) => each !== dispute.officer).map((each) => directory.findById(each)));
  const booked = await calendar.move(eventId, {
    review: reviewId(`${dispute.id}/${stage.number}`),
    household: householdRef(dispute.id),
    organiser: dispute.officer,
    start,
    end,
    attendees: people.flatMap((each) => (each ? [each.mail] : [])),
    online: true,
    place: null,
    stageOf: dispute.id,
  });
  return { note: noteEvent(stage.number, booked.eventId) };
};

const noteEvent =
  (number: number, eventId: string) =>
  (practice: Practice): Practice =>
    practice.kind === 'dispute'
      ? { ...practice, stages: practice.stages.map((each) => (each.number === number && each.meeting ? { ...each, meeting: { ...each.meeting, eventId } } : each)) }
      : practice;
