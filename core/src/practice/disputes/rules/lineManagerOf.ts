import type { PersonId } from '../../../ids.js';
import { coverOn } from '../../../people/rules/coverToday.js';
import type { Dispute } from '../types.js';
import { holderOf, outOf, type Staff } from './holderOf.js';

/** With whom the officer talks about a bypass, and in whose place. */
export type LineManager = { person: PersonId | null; inPlaceOf: PersonId | null };

/**
 * The officer's line manager; their deputy where they are a party or away; the head of safeguarding where no deputy may
 * know of it either. `away` are people known to be out of office now.
 * Source: workflows E, bypass and restricted matters.
 */
export const lineManagerOf = (dispute: Dispute, staff: Staff, away: ReadonlySet<PersonId>): LineManager => {
  const { people, today } = staff;
  const out = outOf(dispute, staff);
  const own = people.find((each) => each.id === dispute.officer)?.manager ?? holderOf('sr-manager', dispute, staff);
  const manager = people.find((each) => each.id === own) ?? null;
  if (!manager) return { person: holderOf('head-safeguarding', dispute, staff), inPlaceOf: null };
  const cover = coverOn(manager, today);
  const isThere = manager.active && cover === null && !away.has(manager.id);
  if (isThere && !out.has(manager.id)) return { person: manager.id, inPlaceOf: null };
  const deputy = people.find((each) => each.id === cover?.deputy && each.active && !out.has(each.id));
  return { person: deputy?.id ?? holderOf('head-safeguarding', dispute, staff), inPlaceOf: manager.id };
};
