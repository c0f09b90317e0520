import type { Deliveries, EffectQueue, EffectsOf, Notice } from '../delivery/index.js';

export type InMemoryDeliveries = Deliveries & { all(): Notice[] };

export const createInMemoryDeliveries = (): InMemoryDeliveries => {
  const notices = new Map<string, Notice>();
  return {
    all: () => structuredClone([...notices.values()]),
    record: async (given) => {
      for (const notice of given) if (!notices.has(notice.key)) notices.set(notice.key, structuredClone(notice));
    },
    findForPerson: async (person, day) =>
      structuredClone([...notices.values()].filter((notice) => notice.to === person && notice.forDay === day)),
  };
};

export type InMemoryEffectQueue = EffectQueue & { woken: EffectsOf[]; jobs: Parameters<EffectQueue['carryOn']>[0][] };

/** Keeps what was asked for, for the test to look at or to perform. */
export const createInMemoryEffectQueue = (): InMemoryEffectQueue => {
  const woken: EffectsOf[] = [];
  const jobs: InMemoryEffectQueue['jobs'] = [];
  return {
    woken,
    jobs,
    wake: async (item) => void woken.push({ ...item }),
    carryOn: async (job) => void jobs.push({ ...job }),
  };
};
