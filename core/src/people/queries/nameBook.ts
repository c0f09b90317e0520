import type { PersonId } from '../../ids.js';
import type { Ports } from '../../ports.js';
import type { Person } from '../types.js';

export type NamedPerson = { id: PersonId; name: string };

/** Names and posts of the unit's people, from the warm People list: looking somebody up costs no request. */
export type NameBook = {
  people: readonly Person[];
  find(id: PersonId | null | undefined): Person | null;
  /** Null for nobody; somebody who is not in the list any more keeps their id and reads as a former colleague. */
  named(id: PersonId | null | undefined): NamedPerson | null;
  must(id: PersonId): NamedPerson;
};

const FORMER = 'A former colleague';

export const nameBook = async ({ people, unit }: Pick<Ports, 'people' | 'unit'>): Promise<NameBook> => {
  const all = (await people.findAll(unit)).map((each) => each.value);
  const byId = new Map(all.map((person) => [person.id, person]));
  const must = (id: PersonId): NamedPerson => ({ id, name: byId.get(id)?.name ?? FORMER });
  return {
    people: all,
    find: (id) => (id ? (byId.get(id) ?? null) : null),
    named: (id) => (id ? must(id) : null),
    must,
  };
};
