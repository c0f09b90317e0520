import type { UnitId } from '@review-desk/core/ids';
import type { People, Person } from '@review-desk/core/people';
import type { Stored } from '@review-desk/core/records';

type Kept = { at: number; people: Promise<Stored<Person>[]> };

/**
 * The People list as the API reads it: whole, kept warm for a short while, so that who asks costs no request of their
 * own. A change made by this instance is seen at once; one made by another within the lifetime.
 */
export const createWarmPeople = (people: People, unit: UnitId, lifetimeMs = 20_000, now: () => number = Date.now): People => {
  let kept: Kept | null = null;
  const forget = (): void => {
    kept = null;
  };
  const all = async (): Promise<Stored<Person>[]> => {
    if (kept === null || now() - kept.at > lifetimeMs) {
      const asked: Kept = { at: now(), people: people.findAll(unit) };
      kept = asked;
      asked.people.catch(() => {
        if (kept === asked) forget();
      });
    }
    return kept.people;
  };
  const afterwards = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } finally {
      forget();
    }
  };

  return {
    findAll: async (asked) => (asked === unit ? all() : people.findAll(asked)),
    findById: async (id) => (await all()).find((each) => each.value.id === id) ?? null,
    findByRole: async (asked, role) =>
      asked === unit ? (await all()).filter(({ value }) => value.roles.some((each) => each.role === role && each.unit === unit)) : people.findByRole(asked, role),
    findCoveredBy: async (deputy) => (await all()).filter(({ value }) => value.cover.some((each) => each.deputy === deputy)),
    create: (id, decision) => afterwards(people.create(id, decision)),
    save: (before, decision) => afterwards(people.save(before, decision)),
    settleEffects: (id, keys, note) => afterwards(people.settleEffects(id, keys, note)),
    postponeEffect: (id, key) => afterwards(people.postponeEffect(id, key)),
    findWithDueEffects: (at) => people.findWithDueEffects(at),
  };
};
