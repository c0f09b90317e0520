import type { CommandKey, PersonId } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import { effect, type Decision, type Stored } from '../../../records/index.js';
import type { Instant } from '../../../time/index.js';
import type { Household } from '../../types.js';

export type HouseholdAct = {
  /** `correct`, `end`, `record-resignation`, … as the audit trail names it. */
  act: string;
  key: CommandKey;
  by: PersonId;
  at: Instant;
  from: string;
  to: string;
};

/** One write with everything that must follow a change of the register: its ledger, search terms, next review, trail. */
export const householdDecision = (
  household: Household,
  { act, key, by, at, from, to }: HouseholdAct,
): Decision<Household> => ({
  value: household,
  effects: [
    effect('deadlines.refresh', household.ref, { household: household.ref, why: act, by }),
    effect('searchTerms.refresh', household.ref, { household: household.ref }),
    effect('review.open', household.ref, { household: household.ref }),
    effect('audit.write', `${key}:${household.ref}`, {
      act: `household.${act}`,
      record: 'household',
      about: household.ref,
      by,
      at,
      from,
      to,
    }),
  ],
  commandKey: key,
  actedBy: by,
});

/** Saves and wakes the worker. */
export const saveHousehold = async (
  ports: Pick<Ports, 'households' | 'effectQueue'>,
  stored: Stored<Household>,
  household: Household,
  act: HouseholdAct,
): Promise<Stored<Household>> => {
  const saved = await ports.households.save(stored, householdDecision(household, act));
  await ports.effectQueue.wake({ list: 'households', id: household.ref });
  return saved;
};
