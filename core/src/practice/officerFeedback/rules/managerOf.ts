import type { PersonId } from '../../../ids.js';
import type { Person } from '../../../people/types.js';

/** Posts whose holders feedback can be about (J29: a FIRO or IRO). */
export const isReviewingOfficer = ({ roles }: Person): boolean => roles.some(({ role }) => role === 'firo' || role === 'iro');

const isServiceManager = ({ active, roles }: Person): boolean => active && roles.some(({ role }) => role === 'sr-manager');

/**
 * The officer's service manager: whoever leads them, where that person holds the post, else whoever holds it. Never the
 * officer themselves; null where nobody holds it.
 * Source: workflows D15; duty D6.2.6b.
 */
export const managerOf = (officer: PersonId, people: readonly Person[]): PersonId | null => {
  const leader = people.find((each) => each.id === officer)?.manager ?? null;
  const managers = people.filter((each) => isServiceManager(each) && each.id !== officer);
  return (managers.find((each) => each.id === leader) ?? managers[0])?.id ?? null;
};
