import { Refusal } from '../../../errors.js';
import type { PersonId } from '../../../ids.js';
import { holderOf } from '../rules/holderOf.js';
import { stagePackOf } from '../rules/stagePacks.js';
import type { LocalDate } from '../../../time/types.js';
import type { CafcassReferral, CafcassReply, ChildHeard, Dispute } from '../types.js';
import { currentStage, fault, mayBringIn, notOver, stamp, withCurrentStage, type Acting } from './acting.js';

/** Restricted matters: the officer names each recipient; nobody is one by their post alone at the first stage. */
export const chooseRecipient = (dispute: Dispute, acting: Acting, person: PersonId): Dispute => {
  const stage = currentStage(onlyRestricted(dispute));
  mayBringIn(dispute, [person], acting.staff, 'person');
  if (dispute.recipients.includes(person)) return dispute;
  const isFirst = stage.number === stagePackOf(dispute).stages[0]?.number;
  const mustAttend = isFirst ? [...stage.mustAttend, person] : stage.mustAttend;
  return { ...withCurrentStage(dispute, { told: [...stage.told, person], mustAttend }), recipients: [...dispute.recipients, person] };
};

/** When a recipient is away the officer chooses who takes their place; there is no automatic deputy. */
export const chooseReplacement = (dispute: Dispute, acting: Acting, { away, person }: { away: PersonId; person: PersonId }): Dispute => {
  if (!onlyRestricted(dispute).recipients.includes(away)) throw fault('away', 'Choose one of the recipients.');
  const chosen = chooseRecipient(dispute, acting, person);
  const stage = currentStage(chosen);
  const inPlace = (all: readonly PersonId[]): PersonId[] => [...new Set(all.map((each) => (each === away ? person : each)))];
  return {
    ...withCurrentStage(chosen, { mustAttend: inPlace(stage.mustAttend), convener: stage.convener === away ? person : stage.convener }),
    replaced: [...(dispute.replaced ?? []), { ...stamp(acting), away, chosen: person }],
  };
};

/** G: at any point and beside any level; the service manager and the director of children's services are told. */
export const refer = (dispute: Dispute, acting: Acting, { grounds, ...referral }: CafcassReferral & { grounds: string }): Dispute => {
  if (dispute.track !== 'iro') throw new Refusal('disputes.notForCafcass', 'Only an IRO’s escalation is referred to Cafcass. Nothing was changed.');
  if (notOver(dispute).cafcass) throw new Refusal('disputes.referredToCafcass', 'This is referred to Cafcass already. Nothing was changed.');
  const director = holderOf('dcs', dispute, acting.staff);
  return { ...dispute, cafcass: { ...stamp(acting), grounds, referral }, recipients: [...new Set([...dispute.recipients, ...(director ? [director] : [])])] };
};

/** J25: what Cafcass answered, however late; more than one answer may come. */
export const noteCafcass = (dispute: Dispute, acting: Acting, said: Pick<CafcassReply, 'reply' | 'outcome'>): Dispute => {
  if (!dispute.cafcass) throw new Refusal('disputes.notReferred', 'This is not referred to Cafcass, so no reply can be noted. Nothing was changed.');
  return { ...dispute, cafcass: { ...dispute.cafcass, replies: [...(dispute.cafcass.replies ?? []), { ...stamp(acting), ...said }] } };
};

/** G, guards: the child hears of it later than it began; each is a fact with its own stamp. */
export const noteChild = (dispute: Dispute, acting: Acting, { what, on }: { what: ChildHeard; on: LocalDate }): Dispute => {
  const { escalation } = notOver(dispute);
  if (!escalation || escalation[what] === true) throw new Refusal('disputes.childHeard', 'This is on record already. Nothing was changed.');
  if (on > acting.today) throw fault('on', 'Choose the day on which the child heard it: today or before.');
  return { ...dispute, escalation: { ...escalation, [what]: true, childHeard: [...(escalation.childHeard ?? []), { ...stamp(acting), what, on }] } };
};

const onlyRestricted = (dispute: Dispute): Dispute => {
  if (!dispute.restricted) throw new Refusal('disputes.notRestricted', 'The people of this dispute follow from their posts, so none are chosen. Nothing was changed.');
  return dispute;
};
