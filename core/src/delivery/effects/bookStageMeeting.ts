import { householdRef } from '../../ids.js';
import type { Ports } from '../../ports.js';
import { isCalledOff, stageEndedAt, stageHour, stageMeetingId } from '../../practice/disputes/rules/stageMeeting.js';
import type { Dispute } from '../../practice/disputes/types.js';
import type { Practice } from '../../practice/types.js';
import type { Effect } from '../../records/index.js';
import { giveBackHours } from './giveBackHours.js';
import type { Performed } from './performed.js';

type Used = Pick<Ports, 'calendar' | 'diaries' | 'directory'>;

/**
 * Brings the meeting of a dispute's stage into Outlook as the record now says it. It stands in the reviewing officer's
 * calendar, who attends every stage: the product may write no other (Exchange RBAC for Applications). Booked again, the
 * same event moves and the earlier hours are free; a meeting called off with its stage is taken away.
 */
export const bookStageMeeting = async ({ calendar, diaries, directory }: Used, dispute: Dispute, { about: { stage: wanted = '' } }: Effect): Promise<Performed<Practice>> => {
  const stage = dispute.stages.find(({ number }) => String(number) === wanted);
  // What is only tried takes nobody's time (IM8).
  if (!stage?.meeting) return {};
  const { start, end, attendees, eventId, earlier = [] } = stage.meeting;
  const mark = stageMeetingId(dispute, stage);
  const present = stageHour(dispute, stage.number);
  await giveBackHours(diaries, mark, [...earlier, stage.meeting].map((each) => ({ start: each.start, staff: each.attendees })), present && { start, staff: present.people });
  if (isCalledOff(dispute, stage)) {
    // A worker that died after Outlook had the event, and before its id was noted here, left it there under its mark.
    await calendar.cancel(dispute.officer, eventId ?? { review: mark }, 'This meeting will not take place.');
    return {};
  }
  if (stage.met || stageEndedAt(dispute, stage) !== null) return {};
  const people = await Promise.all(attendees.filter((each) => each !== dispute.officer).map((each) => directory.findById(each)));
  const booked = await calendar.move(eventId, {
    review: mark,
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
