import type { PersonId } from '../../../ids.js';
import type { Person } from '../../../people/types.js';
import type { LocalDate } from '../../../time/types.js';

/**
 * Who must never learn of a restricted matter: the people it is about and everybody who stands in for them, now or
 * from a later day. Computed, never chosen.
 * Source: workflows E, restricted matters; form J17, excluded people.
 */
export const excludedPeople = (about: readonly PersonId[], people: readonly Person[], today: LocalDate): PersonId[] => {
  const deputies = people
    .filter((each) => about.includes(each.id))
    .flatMap((each) => each.cover.filter(({ until }) => until === null || until >= today).map(({ deputy }) => deputy));
  return [...new Set([...about, ...deputies])];
};
