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

type Used = Pick<Ports, 'households' | 'people' | 'reviews' | 'effectQueue' | 'clock'>;

export type Allocation = { key: CommandKey; refs: readonly HouseholdRef[]; officer: PersonId };
export type AllocationReport = {
  done: HouseholdRef[];
  unchanged: HouseholdRef[];
  refused: { ref: HouseholdRef; why: string }[];
  /** Given to the officer with a meeting booked: it stays in the former officer's calendar until it is moved. */
  meetings: HouseholdRef[];
};

/**
 * Gives many households to one reviewing officer. Each household is decided and written by itself: one that is refused,
 * or that somebody else changed that moment, never stops the others, and the answer says which is which. `seen` is told
 * of each household of which the answer tells this person anything.
 */
export const allocateOfficer =
  (ports: Used) =>
  async (actor: Actor, { key, refs, officer }: Allocation, seen: (household: Household) => void = () => undefined): Promise<AllocationReport> => {
    const report: AllocationReport = { done: [], unchanged: [], refused: [], meetings: [] };
    const person = await ports.people.findById(officer);
    const wanted = [...new Set(refs)];
    const found = new Map(
      (await ports.households.findMany(wanted)).map((stored) => [stored.value.ref, stored]),
    );
    const booked = await bookedElsewhere(ports, [...found.values()], officer);
    for (const ref of wanted) {
      const stored = found.get(ref);
      if (stored && mayKnow(actor, stored.value)) seen(stored.value);
      const why = whyNot(actor, stored, person?.value ?? null);
      if (!stored || why !== null) report.refused.push({ ref, why: why ?? noSuchHousehold().message });
      else await allocateOne(ports, actor, stored, officer, commandKey(`${key}:${ref}`), report);
    }
    report.meetings = report.done.filter((ref) => booked.has(ref));
    return report;
  };

/** Households whose meeting stands in a calendar other than this officer's: one request for each officer concerned. */
const bookedElsewhere = async ({ reviews }: Used, found: readonly Stored<Household>[], officer: PersonId): Promise<Set<HouseholdRef>> => {
  const officers = [...new Set([officer, ...found.flatMap(({ value }) => value.firo ?? [])])];
  const open = (await Promise.all(officers.map((each) => reviews.findOpenByOfficer(each)))).flat();
  return new Set(
    open.flatMap(({ value: { meeting, heldOn, household, officer: chairs } }) =>
      meeting && heldOn === null && (meeting.organiser ?? chairs) !== officer ? [household] : [],
    ),
  );
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
