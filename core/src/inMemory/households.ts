import type { HouseholdRef } from '../ids.js';
import type { Households } from '../register/ports.js';
import type { Household } from '../register/types.js';
import { inOrder, pageOf } from './pages.js';
import { createInMemoryRecords, type InMemoryRecords } from './records.js';

export type InMemoryHouseholds = Households & InMemoryRecords<Household, HouseholdRef>;

export const createInMemoryHouseholds = (now: () => string): InMemoryHouseholds => {
  const records = createInMemoryRecords<Household, HouseholdRef>((household) => household.ref, now);
  return {
    ...records,
    findByOfficer: async (officer) => records.all().filter(({ value }) => value.firo === officer),
    findByStatus: async (unit, status, next) =>
      pageOf(inOrder(records.all().filter(({ value }) => value.unit === unit && value.status === status), ({ value }) => value.ref), next),
    findMany: async (refs) => {
      const wanted = new Set(refs);
      return records.all().filter(({ value }) => wanted.has(value.ref));
    },
  };
};
