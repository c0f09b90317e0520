import type { FieldFault } from '../../../errors.js';
import type { PersonId } from '../../../ids.js';
import type { Person } from '../../../people/types.js';
import type { Household } from '../../../register/types.js';

/** One person, or everybody of the household's team. */
export type ThanksTo = { person: PersonId | null; team: boolean };
export type Thanked = { to: PersonId[]; manager: PersonId | null };

/** Effects on one item are counted (records): a telling each, their manager, and the audit row. */
const MOST_OF_A_TEAM = 18;

/**
 * Who gets a thanks: the person and their manager, or each of the household's team and its manager. A worker whom nobody
 * leads has the household's team manager. Nobody is thanked by themselves, nor told twice.
 * Source: workflows D3, J15.
 */
export const whoIsThanked = ({ person, team }: ThanksTo, household: Household | null, people: readonly Person[], by: PersonId): Thanked => {
  if (team) {
    const workers = people.filter((each) => each.active && each.id !== by && each.id !== household?.ftm && each.roles.some(({ role, team: of }) => role === 'ssw' && of !== null && of === household?.team));
    return { to: workers.map(({ id }) => id), manager: household?.ftm ?? null };
  }
  const manager = people.find((each) => each.id === person)?.manager ?? household?.ftm ?? null;
  return { to: person === null ? [] : [person], manager: manager === by || manager === person ? null : manager };
};

/** What keeps a thanks from being sent, beside its field. A restricted household is known to the people named alone. */
export const thanksFaults = ({ person, team }: ThanksTo, { to, manager }: Thanked, household: Household | null, by: PersonId): FieldFault[] => {
  const named = household?.restricted?.named ?? null;
  if (team && named) return [{ path: 'to', message: 'This household is restricted. Choose one of the people who may know of it.' }];
  if (team && to.length === 0 && manager === null) return [{ path: 'to', message: 'This household has no team yet. Choose a person.' }];
  if (team && to.length > MOST_OF_A_TEAM) return [{ path: 'to', message: `This team has more than ${MOST_OF_A_TEAM} workers. Choose the person whose work it was.` }];
  if (team) return [];
  if (person === null) return [{ path: 'to', message: 'Choose who did it: a person or the team.' }];
  if (person === by) return [{ path: 'to', message: 'Choose a colleague. Nobody thanks themselves.' }];
  if (named && !named.includes(person)) return [{ path: 'to', message: 'This household is restricted. Choose one of the people who may know of it.' }];
  return household?.carers.some((each) => each.employee === person) ? [{ path: 'to', message: 'This person is a carer of the household, so they cannot be told of its records here.' }] : [];
};
