import type { PersonId } from '../../../ids.js';
import type { MessagePurpose } from '../../../delivery/messages/types.js';
import type { LocalDate } from '../../../time/types.js';
import type { Telling } from '../../tellings.js';
import type { Dispute } from '../types.js';
import type { Staff } from './holderOf.js';
import { planOf, stagePackOf } from './stagePacks.js';
import { officerPost, stagePeople, type Seat } from './stagePeople.js';

/**
 * Who is told that stages opened: everybody in the latest of them once, of the highest stage that is theirs, and since
 * when it was owed. `but` is whoever did it and knows.
 * Source: workflows E, the column "Told when opened".
 */
export const openedTellings = (dispute: Dispute, numbers: readonly number[], staff: Staff, but: PersonId | null): Telling[] => {
  const opened = dispute.stages.filter(({ number }) => numbers.includes(number));
  const told = opened.toReversed().flatMap(({ number }) => seatsOf(dispute, number, staff).map((seat) => tellingOf(dispute, seat, `stage ${number}`)));
  return onceEach(told, but).map((telling) => {
    const since = opened.find(({ number }) => seatsOf(dispute, number, staff).some((seat) => isFor(telling, seat)))?.shouldHaveBeenToldOn;
    return { ...telling, ...owed(since), ...(isUrgent(dispute) ? { atOnce: true } : {}) };
  });
};

/** Who is told that a stage is late. Source: the column "Told when late". */
export const lateTellings = (dispute: Dispute, number: number, staff: Staff, since: LocalDate | undefined): Telling[] => {
  const plan = planOf(stagePackOf(dispute), number);
  const late = plan ? stagePeople(dispute, plan, staff).toldLate : [];
  return onceEach(late.map((seat) => tellingOf(dispute, seat, `stage ${number} late`)), null).map((telling) => ({ ...telling, ...owed(since) }));
};

/** Everybody who takes part, for what concerns them all. */
export const everybodyTold = (dispute: Dispute, purpose: MessagePurpose, but: PersonId | null): Telling[] =>
  onceEach([dispute.officer, ...dispute.recipients].map((to): Telling => ({ to, post: to === dispute.officer ? officerPost(dispute) : 'staff', purpose })), but);

const seatsOf = (dispute: Dispute, number: number, staff: Staff): Seat[] => {
  const plan = planOf(stagePackOf(dispute), number);
  if (!plan) return [];
  const { convener, mustAttend, told } = stagePeople(dispute, plan, staff);
  return [convener, ...mustAttend, ...told];
};

/** A vacant post goes to business support to find out, but never of a matter that few may know: its officer chooses somebody. */
const tellingOf = (dispute: Dispute, { post, person }: Seat, purpose: MessagePurpose): Telling =>
  person === null && (dispute.restricted || dispute.restrictedTo !== null) ? { to: dispute.officer, post: officerPost(dispute), purpose: 'choose' } : { to: person, post, purpose };

const isFor = (telling: Telling, seat: Seat): boolean => (telling.to === null ? seat.person === null && seat.post === telling.post : seat.person === telling.to);

const onceEach = (tellings: readonly Telling[], but: PersonId | null): Telling[] =>
  tellings.filter((one, at) => (one.to === null || one.to !== but) && tellings.findIndex((other) => other.to === one.to && (one.to !== null || other.post === one.post)) === at);

const isUrgent = ({ childAtRisk, category }: Dispute): boolean => childAtRisk || category === 'F5';
const owed = (since: LocalDate | undefined): { owedSince?: LocalDate } => (since === undefined ? {} : { owedSince: since });
