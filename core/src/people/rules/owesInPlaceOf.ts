import type { PersonId } from '../../ids.js';
import type { LocalDate } from '../../time/index.js';
import type { Person } from '../types.js';
import { coverOn } from './coverToday.js';
import { hasLeft } from './hasLeft.js';
import { holdersOf } from './holdersOf.js';
import { postAbove } from './postAbove.js';

/**
 * Who is reminded of what somebody owes: they themselves, and of a leaver's the deputy, else the manager, else whoever
 * holds the post above theirs; null where none is there. Somebody who is not in the list is reminded by their own id.
 * Source: workflows 0.8.
 */
export const owesInPlaceOf = (id: PersonId, people: ReadonlyMap<PersonId, Person>, today: LocalDate): PersonId | null => {
  const person = people.get(id);
  if (!person || !hasLeft(person)) return id;
  const above = person.roles.flatMap(({ role, team }) => holdersOf(postAbove(role) ?? '', team, people.values()).map((each) => each.id));
  return [coverOn(person, today)?.deputy, person.manager, ...above].find((each) => {
    const found = each ? people.get(each) : undefined;
    return found !== undefined && !hasLeft(found);
  }) ?? null;
};
