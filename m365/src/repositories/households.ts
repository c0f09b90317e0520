import type { HouseholdRef } from '@review-desk/core/ids';
import type { Household, Households } from '@review-desk/core/register';
import { householdData } from '../lists/data/register.js';
import { householdsList } from '../lists/declarations.js';
import { equals, startsWith } from '../lists/filters.js';
import { personPart, refPart, referenceKey, unitPart } from '../lists/keys.js';
import type { Desk } from './desk.js';
import { createRecords } from './records.js';

const statusPart: Record<Household['status'], string> = { open: 'op', transferred: 'tr', ended: 'en' };
const PAGE = 500;

export const createHouseholds = (desk: Desk): Households => {
  const { records, items, toStored, findAll } = createRecords<Household, HouseholdRef, typeof householdsList.columns>(desk, {
    declaration: householdsList,
    schema: householdData,
    idOf: (household) => household.ref,
    keyOf: referenceKey,
    columnsOf: (household) => ({
      CaseRef: household.ref,
      OfficerRef: household.firo === null ? null : personPart(household.firo) + refPart(household.ref),
      UnitStatus: unitPart(household.unit) + statusPart[household.status] + refPart(household.ref),
    }),
  });
  return {
    ...records,
    findByOfficer: (officer) => findAll(startsWith('OfficerRef', personPart(officer))),
    findByStatus: async (unit, status, next) => {
      const page = await items.page(startsWith('UnitStatus', unitPart(unit) + statusPart[status]), next, PAGE);
      const rows = page.items.map(toStored).sort((a, b) => (a.value.ref < b.value.ref ? -1 : 1));
      return { rows, next: page.next };
    },
    findMany: async (refs) => {
      const found = await items.findEach(refs.map((ref) => equals('Key', referenceKey(ref))));
      return found.flat().map(toStored);
    },
  };
};
