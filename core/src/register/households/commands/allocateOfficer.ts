import { isDeskError } from '../../../errors.js';
import { commandKey, type CommandKey, type HouseholdRef, type PersonId } from '../../../ids.js';
import type { Actor, Person } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { wasAlreadyDecided, type Stored } from '../../../records/index.js';
import { householdRights } from '../../rights.js';
import type { Household } from '../../types.js';
import { allocationConflict, allocationConflictInWords } from '../rules/allocationConflict.js';
import { ownedAlso } from '../rules/endedHousehold.js';
import { saveHousehold } from './householdDecision.js';
import { mayActOn, mayKnow, noSuchHousehold, notPermittedHere } from './loadHousehold.js';

type Used = Pick<Ports, 'households' | 'people' | 'effectQueue' | 'clock'>;

export type Allocation = { key: CommandKey; refs: readonly HouseholdRef[]; officer: PersonId };
export type AllocationReport = {
  done: HouseholdRef[];
  unchanged: HouseholdRef[];
  refused: { ref: HouseholdRef; why: string }[];
};

/**
 * Gives many households to one reviewing officer. Each household is decided and written by itself: one that is refused,
 * or that somebody else changed that moment, never stops the others, and the answer says which is which.
 */
export const allocateOfficer =
  (ports: Used) =>
  async (actor: Actor, { key, refs, officer }: Allocation): Promise<AllocationReport> => {
    const report: AllocationReport = { done: [], unchanged: [], refused: [] };
    const person = await ports.people.findById(officer);
    const wanted = [...new Set(refs)];
    const found = new Map(
      (await ports.households.findMany(wanted)).map((stored) => [stored.value.ref, stored]),
    );
    for (const ref of wanted) {
      const stored = found.get(ref);
      const why = whyNot(actor, stored, person?.value ?? null);
      if (!stored || why !== null) report.refused.push({ ref, why: why ?? noSuchHousehold().message });
      else await allocateOne(ports, actor, stored, officer, commandKey(`${key}:${ref}`), report);
    }
    return report;
  };

const allocateOne = async (
  ports: Used,
  actor: Actor,
  stored: Stored<Household>,
  officer: PersonId,
  key: CommandKey,
  report: AllocationReport,
): Promise<void> => {
  const household = stored.value;
  if (wasAlreadyDecided(stored, key)) return void report.done.push(household.ref);
  if (household.firo === officer) return void report.unchanged.push(household.ref);
  try {
    const allocated: Household = { ...household, firo: officer, ownedHere: ownedAlso(household, ['firo']) };
    await saveHousehold(ports, stored, allocated, {
      act: 'allocate-officer',
      key,
      by: actor.id,
      at: ports.clock.now(),
      from: household.firo ?? 'nobody',
      to: officer,
    });
    report.done.push(household.ref);
  } catch (error) {
    if (!isDeskError(error)) throw error;
    report.refused.push({ ref: household.ref, why: error.message });
  }
};

const whyNot = (
  actor: Actor,
  stored: Stored<Household> | undefined,
  officer: Person | null,
): string | null => {
  if (!stored || !mayKnow(actor, stored.value)) return noSuchHousehold().message;
  if (!mayActOn(actor, stored.value, householdRights, 'act:allocate-officer'))
    return notPermittedHere().message;
  if (!officer) return allocationConflictInWords['not-a-reviewing-officer'];
  const conflict = allocationConflict(stored.value, officer);
  return conflict === null ? null : allocationConflictInWords[conflict];
};
