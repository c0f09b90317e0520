import type { PersonId } from '../../ids.js';
import type { Actor } from '../../people/types.js';
import { mayTowards, rightsTable, type Act, type RecordKind, type Right, type RoleId, type Thing } from '../../rights/index.js';
import type { Dispute, DisputeTrack, StagePack } from './types.js';

/** Who may do what to a formal dispute (J17, workflows E and D13). */
export const disputeRights: readonly Right[] = rightsTable('dispute', [
  ['firo', 'own', 'exists read write open bypass record-talk record-outcome press-at-limit escalate resolve'],
  ['sr-manager', 'service', 'exists read write convene record-view record-outcome press-at-limit resolve-in-absence'],
  ['ssw', 'addressed', 'exists read acknowledge'],
  ['ftm', 'addressed', 'exists read acknowledge meet answer'],
  ['ftm', 'cover', 'exists read acknowledge meet answer'],
  ['fsm', 'addressed', 'exists read acknowledge meet answer'],
  ['fsm', 'cover', 'exists read acknowledge meet answer'],
  ['head-children', 'addressed', 'exists read acknowledge meet answer'],
  ['head-children', 'cover', 'exists read acknowledge meet answer'],
  ['head-safeguarding', 'addressed', 'exists read acknowledge meet answer convene alert-director'],
  ['head-safeguarding', 'cover', 'exists read acknowledge meet answer convene alert-director'],
  ['service-director', 'addressed', 'exists read acknowledge meet answer close-unresolved'],
  ['service-director', 'cover', 'exists read acknowledge meet answer close-unresolved'],
  ['dcs', 'addressed', 'exists read'],
]);

/** A restricted matter: its officer and the people named, and nobody else (workflows E, restricted matters). */
export const restrictedDisputeRights: readonly Right[] = rightsTable('restricted-dispute', [
  ['firo', 'own', 'exists read write open choose-recipient choose-replacement bypass record-talk record-outcome press-at-limit escalate resolve'],
  ['sr-manager', 'named', 'exists read write convene record-view record-outcome press-at-limit'],
  ['ssw', 'named', 'exists read acknowledge'],
  ['ftm', 'named', 'exists read acknowledge meet answer'],
  ['fsm', 'named', 'exists read acknowledge meet answer'],
  ['head-children', 'named', 'exists read acknowledge meet answer'],
  ['head-safeguarding', 'named', 'exists read acknowledge meet answer convene alert-director'],
  ['service-director', 'named', 'exists read acknowledge meet answer close-unresolved'],
  ['dcs', 'named', 'exists read'],
  ['dpo', 'named', 'exists read'],
]);

/** An IRO's escalation (J25, workflows G). */
export const iroEscalationRights: readonly Right[] = rightsTable('iro-escalation', [
  ['iro', 'own', 'exists read write open raise-level record-outcome resolve'],
  ['sr-manager', 'service', 'exists read'],
  ['csw', 'addressed', 'exists read acknowledge answer'],
  ['ctm', 'addressed', 'exists read acknowledge answer'],
  ['ctm', 'cover', 'exists read acknowledge answer'],
  ['child-service-manager', 'addressed', 'exists read acknowledge answer'],
  ['child-service-manager', 'cover', 'exists read acknowledge answer'],
  ['head-children', 'addressed', 'exists read acknowledge answer'],
  ['head-children', 'cover', 'exists read acknowledge answer'],
  ['service-director', 'addressed', 'exists read acknowledge answer'],
  ['service-director', 'cover', 'exists read acknowledge answer'],
  ['dcs', 'addressed', 'exists read acknowledge answer'],
]);

/** A referral to Cafcass, at any point and beside any level (G, N-08). */
export const cafcassRights: readonly Right[] = rightsTable('cafcass-referral', [
  ['iro', 'own', 'exists read write refer'],
  ['sr-manager', 'service', 'exists read'],
  ['dcs', 'addressed', 'exists read'],
]);

/** The table that holds for this dispute. */
export const tableOf = ({ restricted, track }: Pick<Dispute, 'restricted' | 'track'>): readonly Right[] => {
  if (restricted) return restrictedDisputeRights;
  return track === 'iro' ? iroEscalationRights : disputeRights;
};

/**
 * What rights need to know of a dispute. A restricted matter is its officer's and its recipients'; nobody whom it is
 * about stands anywhere towards it, nor does anybody who was their deputy when it was opened or is one now.
 */
export const disputeThing = (dispute: Dispute): Thing => ({
  unit: dispute.unit,
  team: dispute.team,
  holders: { [dispute.track === 'iro' ? 'iro' : 'firo']: dispute.officer },
  restrictedTo: dispute.restricted ? involvedIn(dispute) : dispute.restrictedTo,
  about: [...new Set([...dispute.about, ...(dispute.excluded ?? [])])],
  addressed: involvedIn(dispute),
});

export const mayToDispute = (actor: Actor, dispute: Dispute, act: Act): boolean =>
  mayTowards(tableOf(dispute), actor, disputeThing(dispute), act) || (act === 'act:refer' && mayTowards(cafcassRights, actor, disputeThing(dispute), act));

/** Books a stage's meeting and says that it was met; stage 1 is the officer's, whose right over it is to write. */
export const convening: readonly Act[] = ['act:convene', 'write'];

/** Posts that a pack calls to a stage and that may not do there what it asks of them: such a pack is not for this kind of dispute. */
export const postsShutOut = (track: DisputeTrack, { stages }: StagePack): RoleId[] => {
  const table = tableOf({ restricted: false, track });
  const mayNot = (post: RoleId, acts: readonly Act[]): boolean => !table.some(({ role, may }) => role === post && acts.some((act) => may.includes(act)));
  const out = stages.flatMap(({ convener, mustAttend, toldWhenOpened, toldWhenLate }) => [
    ...[convener].filter((post) => mayNot(post, convening)),
    ...[...mustAttend, ...toldWhenOpened, ...toldWhenLate].filter((post) => mayNot(post, ['read'])),
  ]);
  return [...new Set(out)];
};

/** Somebody the matter is about, or who stands in for them. */
export const isKeptOut = (actor: Actor, dispute: Dispute): boolean => {
  const { about } = disputeThing(dispute);
  return about.includes(actor.id) || actor.covers.some(({ person }) => about.includes(person));
};

/** Everybody whom a stage has brought in, or the officer chose. */
export const involvedIn = ({ recipients, stages }: Dispute): PersonId[] => [
  ...new Set([...recipients, ...stages.flatMap(({ told, mustAttend, convener }) => [...told, ...mustAttend, ...(convener ? [convener] : [])])]),
];

/** The kind of record that a reading of it is noted as. */
export const recordOf = ({ restricted, track }: Pick<Dispute, 'restricted' | 'track'>): RecordKind => (restricted ? 'restricted-dispute' : track === 'iro' ? 'iro-escalation' : 'dispute');
