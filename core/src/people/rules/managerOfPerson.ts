import type { PersonId } from '../../ids.js';
import type { Person } from '../types.js';
import { hasLeft } from './hasLeft.js';
import { holdersOf } from './holdersOf.js';
import { postAbove } from './postAbove.js';

/**
 * Whoever manages somebody: as the council's directory has it, else whoever holds the post above theirs. The permission
 * that the product asks for does not show everybody's manager, so the posts must do. Null where nobody is found.
 * Source: timescales 1.18 (owner and manager); workflows 0.8.
 */
export const managerOfPerson = (id: PersonId, people: ReadonlyMap<PersonId, Person>): PersonId | null => {
  const person = people.get(id);
  if (!person) return null;
  const above = person.roles.flatMap(({ role, team }) => holdersOf(postAbove(role) ?? '', team, people.values()).map((each) => each.id));
  return [person.manager, ...above].find((each) => {
    const found = each === null || each === id ? undefined : people.get(each);
    return found !== undefined && !hasLeft(found);
  }) ?? null;
};
