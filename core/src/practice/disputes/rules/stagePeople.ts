import type { PersonId } from '../../../ids.js';
import type { RoleId } from '../../../rights/types.js';
import type { Dispute, StagePlan } from '../types.js';
import { holderOf, type Staff } from './holderOf.js';
import { stagePackOf } from './stagePacks.js';

/** A post of a stage and whoever holds it; null where nobody does, or nobody who may know. */
export type Seat = { post: RoleId; person: PersonId | null };
export type StagePeople = { convener: Seat; mustAttend: Seat[]; told: Seat[]; toldLate: Seat[] };

/**
 * Who convenes a stage, who must be there, who is told when it opens and who when it is late. A restricted matter begins
 * with the recipients whom the officer chose and nobody else; each later stage adds only those who must be there.
 * Source: workflows E, the stage table and restricted matters; G, the levels.
 */
export const stagePeople = (dispute: Dispute, plan: StagePlan, staff: Staff): StagePeople => {
  const seat = (post: RoleId): Seat => ({ post, person: holderOf(post, dispute, staff) });
  const convener = seat(plan.convener);
  const toldLate = plan.toldWhenLate.map(seat);
  if (!dispute.restricted) return { convener, mustAttend: plan.mustAttend.map(seat), told: plan.toldWhenOpened.map(seat), toldLate };
  const chosen = dispute.recipients.map((person): Seat => ({ post: 'staff', person }));
  const officer = seat(officerPost(dispute));
  if (plan.number === stagePackOf(dispute).stages[0]?.number) return { convener, mustAttend: [officer, ...chosen], told: chosen, toldLate };
  const mustAttend = plan.mustAttend.map(seat);
  return { convener, mustAttend, told: unique([...chosen, convener, ...mustAttend]).filter(({ person }) => person !== dispute.officer), toldLate };
};

export const officerPost = ({ track }: Pick<Dispute, 'track'>): RoleId => (track === 'iro' ? 'iro' : 'firo');

/** The people behind the posts, each once; posts that nobody holds are left out. */
export const peopleIn = (seats: readonly Seat[]): PersonId[] => [...new Set(seats.flatMap(({ person }) => person ?? []))];

const unique = (seats: readonly Seat[]): Seat[] =>
  seats.filter((seat, at) => seats.findIndex((other) => (seat.person === null ? other.person === null && other.post === seat.post : other.person === seat.person)) === at);
