import { Refusal } from '../../../errors.js';
import type { PersonId } from '../../../ids.js';
import { coverOn } from '../../../people/rules/coverToday.js';
import { meetingFaults, notWorked } from '../../../reviews/rules/meetingFaults.js';
import { londonDateOf } from '../../../time/index.js';
import type { Instant, LocalDate } from '../../../time/types.js';
import { mayAttend } from '../rules/mayAttend.js';
import type { Dispute, Stage, StageMeeting } from '../types.js';
import { fault, mayBringIn, notOver, stamp, undecidedStage, withCurrentStage, type Acting } from './acting.js';

export type MeetingWish = { start: Instant; end: Instant; attendees: readonly PersonId[] };

/** The stage whose people are still to meet. */
export const stageToConvene = (dispute: Dispute): Stage => {
  const stage = undecidedStage(dispute);
  if (stage.met) throw new Refusal('disputes.met', 'The people of this stage have met already. Nothing was booked.');
  return stage;
};

/**
 * The stage's meeting: everybody who must attend, and whoever else is asked. Booked again, it moves, and the earlier date
 * is kept beside the new one. A child at risk does not wait for a working day.
 */
export const convene = (dispute: Dispute, acting: Acting, { start, end, attendees }: MeetingWish): Dispute => {
  const stage = stageToConvene(dispute);
  const isRestDay = !dispute.childAtRisk && !acting.counting.calendar.isWorkingDay(londonDateOf(start));
  const wrong = meetingFaults({ start, end }, acting.now)[0] ?? (isRestDay ? notWorked : null);
  if (wrong) throw fault(wrong.path, wrong.message);
  mayBringIn(dispute, attendees, acting.staff, 'attendees');
  const may = mayAttend(dispute, acting.staff);
  if (!attendees.every(may)) throw fault('attendees', 'Few people may know of this matter. Choose a person as recipient first, then ask them to the meeting.');
  const all = [...new Set([...stage.mustAttend.filter(may), ...attendees])];
  const recipients = [...new Set([...dispute.recipients, ...all.filter((each) => each !== dispute.officer)])];
  const before = stage.meeting;
  const meeting: StageMeeting = { start, end, attendees: all, eventId: before?.eventId ?? null, bookedBy: acting.by, bookedAt: acting.now, ...(before ? { earlier: datesUpTo(before) } : {}) };
  return { ...withCurrentStage(dispute, { meeting }), recipients };
};

const datesUpTo = ({ eventId: _eventId, earlier = [], ...last }: StageMeeting): NonNullable<StageMeeting['earlier']> => [...earlier, last];

export type MetWish = { stage: number; on: LocalDate; present: readonly PersonId[] };

/**
 * The officer or the convener says that the people of a stage met, and who was there. A stage counts as met only when
 * everybody who must attend was there, or their deputy; it may be said later, once another stage is open.
 */
export const markMet = (dispute: Dispute, acting: Acting, { stage: number, on, present }: MetWish): Dispute => {
  const stage = notOver(dispute).stages.find((each) => each.number === number);
  if (!stage) throw new Refusal('disputes.noSuchStage', 'This dispute has no such stage. Nothing was changed.');
  if (stage.met) throw new Refusal('disputes.met', 'This stage is marked as met already. Nothing was changed.');
  if (on > acting.today) throw fault('on', 'A meeting can be marked on its day, or after.');
  if (on < stage.dayZero) throw fault('on', 'The stage was not open on that day. Choose the day of the meeting.');
  const absent = stage.mustAttend.filter((each) => !present.includes(each) && !hasDeputy(dispute, acting, each, present));
  if (absent.length > 0) throw fault('present', 'Somebody who must attend was not there, nor their deputy. The stage is not met without them: book another day, or take the matter on.');
  return { ...dispute, stages: dispute.stages.map((each) => (each.number === number ? { ...each, met: on, metNoted: { ...stamp(acting), present: [...present] } } : each)) };
};

// A restricted matter has no automatic deputy.
const hasDeputy = ({ restricted }: Dispute, { staff, today }: Acting, person: PersonId, present: readonly PersonId[]): boolean => {
  const absent = staff.people.find((each) => each.id === person);
  const deputy = absent && !restricted ? coverOn(absent, today)?.deputy : undefined;
  return deputy !== undefined && present.includes(deputy);
};
