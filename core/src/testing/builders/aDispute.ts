import { householdRef, practiceId } from '../../ids.js';
import type { Dispute, Stage } from '../../practice/disputes/types.js';
import { toInstant, toLocalDate } from '../../time/index.js';
import { cast, marlbeck, marlbeckTeam, type CastKey } from './cast.js';

/** A dispute that Ruth opened on Monday 1 February 2027 about the condition of a home (F2), at stage 1. */
export const aDispute = (id = 'D-7K3F2', household: string | null = 'H-001') =>
  build({
    kind: 'dispute', id: practiceId(id), unit: marlbeck, team: marlbeckTeam, household: household === null ? null : householdRef(household),
    review: null, officer: cast.ruth.id, createdAt: toInstant('2027-02-01T10:00:00Z'), caption: { town: 'Marlbeck', familyName: 'Stubbs' }, policyVersion: 1, restrictedTo: null, about: [],
    track: 'fostering', origin: 'outside review', alert: null, category: 'F2', restricted: false, childAtRisk: false, safeguarding: null,
    summary: 'The stairs are unsafe.', effect: 'A child fell.', wanted: 'Stairs made safe.',
    openedBy: { by: cast.ruth.id, at: toInstant('2027-02-01T10:00:00Z') }, dayZero: toLocalDate('2027-02-01'), ssw: cast.leah.id, manager: cast.denise.id,
    recipients: [cast.leah.id, cast.denise.id, cast.martin.id, cast.sunita.id], stages: [stage(1)], notUsed: [], bypasses: [], acknowledged: [], cafcass: null, closed: null,
  });

/** Opened by Ruth on the day; five working days to meet. */
const stage = (number: number, dayZero = '2027-02-01', limit = '2027-02-08'): Stage => ({
  number, openedBy: { by: cast.ruth.id, at: toInstant(`${dayZero}T10:00:00Z`) }, dayZero: toLocalDate(dayZero), limit: toLocalDate(limit),
  convener: cast.ruth.id, mustAttend: [cast.ruth.id, cast.denise.id], told: [cast.leah.id, cast.denise.id, cast.martin.id, cast.sunita.id],
  meeting: null, met: null, outcome: null, pressed: [],
});

const build = (dispute: Dispute) => ({
  id: dispute.id,
  with: (changes: Partial<Dispute>) => build({ ...dispute, ...changes }),
  atStage: (number: number, dayZero: string, limit: string) => build({ ...dispute, stages: [...dispute.stages, stage(number, dayZero, limit)] }),
  /** About these people, who must never learn of it. */
  restricted: (...about: CastKey[]) =>
    build({ ...dispute, restricted: true, category: 'F4', about: about.map((key) => cast[key].id), recipients: [] }),
  closed: (at = '2027-02-05T10:00:00Z') =>
    build({ ...dispute, closed: { by: cast.ruth.id, at: toInstant(at), how: 'resolved', reasons: 'Made safe.', learning: 'home', inAbsence: false } }),
  /** The plain record, without the builder's methods. */
  plain: (): Dispute => dispute,
});
