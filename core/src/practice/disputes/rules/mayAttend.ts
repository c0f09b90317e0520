import type { PersonId } from '../../../ids.js';
import type { Dispute } from '../types.js';
import { outOf, type Staff } from './holderOf.js';

/**
 * Who can be asked to a stage's meeting, or seen in free/busy for it: never anybody kept out of the matter, whatever their
 * post; to a restricted matter only those who have it already, and to one of a restricted household those who know of that.
 * Source: workflows E, restricted matters and restricted household.
 */
export const mayAttend = (dispute: Dispute, staff: Staff): ((person: PersonId) => boolean) => {
  const out = outOf(dispute, staff);
  const { officer, recipients, restricted, restrictedTo, stages } = dispute;
  const has = new Set([officer, ...recipients, ...(stages.at(-1)?.mustAttend ?? [])]);
  return (person) => !out.has(person) && (restricted ? has.has(person) : restrictedTo === null || restrictedTo.includes(person) || has.has(person));
};
