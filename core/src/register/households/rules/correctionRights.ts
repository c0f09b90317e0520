import type { Actor } from '../../../people/index.js';
import { mayTowards, type Act, type Right } from '../../../rights/index.js';
import {
  approvalRights,
  checksRights,
  contactsPlacementsRights,
  householdRights,
  householdThing,
} from '../../rights.js';
import type { Household } from '../../types.js';

type Asked = { table: readonly Right[]; acts: readonly Act[] };

const identity: Asked = { table: householdRights, acts: ['act:correct', 'write'] };
const contacts: Asked = { table: contactsPlacementsRights, acts: ['write'] };
const approval: Asked = { table: approvalRights, acts: ['write'] };
const checks: Asked = { table: checksRights, acts: ['write'] };
const officer: Asked = { table: householdRights, acts: ['act:allocate-officer'] };

/** Which right a fact is under, by its path: each part of a household is a record of its own (access.md). */
const rightFor = (path: string): Asked => {
  if (path === 'firo') return officer;
  if (path.startsWith('checks.')) return checks;
  if (/^carers\.[^.]+\.approval\./.test(path)) return approval;
  if (path === 'address' || path.startsWith('placements.') || /^carers\.[^.]+\.(?:mail|phone)$/.test(path))
    return contacts;
  return identity;
};

/** Whether this person may correct every one of these facts. */
export const mayCorrect = (actor: Actor, household: Household, paths: readonly string[]): boolean =>
  paths.every((path) => {
    const { table, acts } = rightFor(path);
    return acts.some((act) => mayTowards(table, actor, householdThing(household), act));
  });

/** Whether there is anything of the household that this person may correct. */
export const mayCorrectAnything = (actor: Actor, household: Household): boolean =>
  [identity, contacts, approval, checks].some(({ table, acts }) =>
    acts.some((act) => mayTowards(table, actor, householdThing(household), act)),
  );
