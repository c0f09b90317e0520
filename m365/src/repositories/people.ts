import type { PersonId, UnitId } from '@review-desk/core/ids';
import type { People, Person } from '@review-desk/core/people';
import type { Stored } from '@review-desk/core/records';
import { personData } from '../lists/data/ledgers.js';
import { peopleList } from '../lists/declarations.js';
import { startsWith } from '../lists/filters.js';
import { digest, personPart, unitPart } from '../lists/keys.js';
import type { Desk } from './desk.js';
import { createRecords } from './records.js';
import { warm } from './warm.js';

/** How long roles and cover may be as they were: rights taken away bite within this time in every process. */
export const PEOPLE_KEPT_SECONDS = 30;

export const createPeople = (desk: Desk): People => {
  const { records, findAll } = createRecords<Person, PersonId, typeof peopleList.columns>(desk, {
    declaration: peopleList,
    schema: personData,
    idOf: (person) => person.id,
    keyOf: (id) => digest(id, 32),
    columnsOf: (person) => ({ ObjectId: person.id, Unit: unitPart(person.unit) + personPart(person.id) }),
  });
  const kept = warm<UnitId, Stored<Person>[]>(PEOPLE_KEPT_SECONDS, (unit) => findAll(startsWith('Unit', unitPart(unit))));
  const afterWriting = async <T>(write: Promise<T>): Promise<T> => {
    try {
      return await write;
    } finally {
      // After a conflict too: what was kept may be what was out of date.
      kept.forget();
    }
  };
  const everybody = async (unit: UnitId): Promise<Stored<Person>[]> => structuredClone(await kept.get(unit));
  return {
    findById: async (id) => (await everybody(desk.unit)).find(({ value }) => value.id === id) ?? records.findById(id),
    create: (id, decision) => afterWriting(records.create(id, decision)),
    createAll: (all) => afterWriting(records.createAll(all)),
    save: (before, decision) => afterWriting(records.save(before, decision)),
    settleEffects: (id, keys, note, asRead) => afterWriting(records.settleEffects(id, keys, note, asRead)),
    postponeEffect: (id, key) => afterWriting(records.postponeEffect(id, key)),
    findWithDueEffects: records.findWithDueEffects,
    findAll: everybody,
    findByRole: async (unit, role) =>
      (await everybody(unit)).filter(({ value }) => value.roles.some((holding) => holding.unit === unit && holding.role === role)),
    findCoveredBy: async (deputy) => (await everybody(desk.unit)).filter(({ value }) => value.cover.some((cover) => cover.deputy === deputy)),
  };
};
