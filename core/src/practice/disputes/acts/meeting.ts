import { Refusal } from '../../../errors.js';
import type { PersonId } from '../../../ids.js';
import { coverOn } from '../../../people/rules/coverToday.js';
import type { Instant, LocalDate } from '../../../time/types.js';
import type { Dispute, Stage } from '../types.js';
import { fault, mayBringIn, notOver, undecidedStage, withCurrentStage, type Acting } from './acting.js';

export type MeetingWish = { start: Instant; end: Instant; attendees: readonly PersonId[] };

/** The stage's meeting: everybody who must attend, and whoever else is asked. Booked again, it moves. */
export const convene = (dispute: Dispute, acting: Acting, { start, end, attendees }: MeetingWish): Dispute => {
  const stage = undecidedStage(dispute);
  if (stage.met) throw new Refusal('disputes.met', 'The people of this stage have met already. Nothing was booked.');
  if (start <= acting.now) throw fault('start', 'Choose a time that is still to come.');
  if (end <= start) throw fault('end', 'The meeting ends before it begins. Choose a later end.');
  mayBringIn(dispute, attendees, acting.staff, 'attendees');
  if (dispute.restricted && attendees.some((each) => !mayKnow(dispute, stage, each)))
    throw fault('attendees', 'This matter is restricted. Choose a person as recipient first, then ask them to the meeting.');
  const all = [...new Set([...stage.mustAttend, ...attendees])];
  const recipients = [...new Set([...dispute.recipients, ...all.filter((each) => each !== dispute.officer)])];
  return { ...withCurrentStage(dispute, { meeting: { start, end, attendees: all, eventId: stage.meeting?.eventId ?? null, bookedBy: acting.by } }), recipients };
};

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
  return { ...dispute, stages: dispute.stages.map((each) => (each.number === number ? { ...each, met: on } : each)) };
};

// A restricted matter has no automatic deputy.
const hasDeputy = ({ restricted }: Dispute, { staff, today }: Acting, person: PersonId, present: readonly PersonId[]): boolean => {
  const absent = staff.people.find((each) => each.id === person);
  const deputy = absent && !restricted ? coverOn(absent, today)?.deputy : undefined;
  return deputy !== undefined && present.includes(deputy);
};

const mayKnow = ({ recipients, officer }: Dispute, { mustAttend }: Stage, person: PersonId): boolean =>
  person === officer || recipients.includes(person) || mustAttend.includes(person);
