import type { PersonId } from '../ids.js';
import type { People } from '../people/ports.js';
import type { Person } from '../people/types.js';
import { createInMemoryRecords, type InMemoryRecords } from './records.js';

export type InMemoryPeople = People & InMemoryRecords<Person, PersonId>;

export const createInMemoryPeople = (now: () => string): InMemoryPeople => {
  const records = createInMemoryRecords<Person, PersonId>((person) => person.id, now);
  return {
    ...records,
    findAll: async (unit) => records.all().filter(({ value }) => value.unit === unit),
    findByRole: async (unit, role) =>
      records.all().filter(({ value }) => value.roles.some((holding) => holding.unit === unit && holding.role === role)),
    findCoveredBy: async (deputy) => records.all().filter(({ value }) => value.cover.some((cover) => cover.deputy === deputy)),
  };
};
