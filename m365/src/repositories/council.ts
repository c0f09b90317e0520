import type { PolicyStore, Service, Services } from '@review-desk/core/council';
import { Conflict } from '@review-desk/core/errors';
import type { UnitId } from '@review-desk/core/ids';
import type { z } from 'zod';
import { readData, writeData } from '../lists/data/basics.js';
import { serviceData } from '../lists/data/ledgers.js';
import { policiesList, servicesList } from '../lists/declarations.js';
import { equals } from '../lists/filters.js';
import { unitPart } from '../lists/keys.js';
import { createListItems } from '../lists/listItems.js';
import type { Desk } from './desk.js';
import { createRecords } from './records.js';
import { warm } from './warm.js';

/** How long the list of versions is kept; one version, once published, never changes and is kept as long as the process. */
export const POLICIES_KEPT_SECONDS = 60;

export const createServices = (desk: Desk): Services =>
  createRecords<Service, UnitId, typeof servicesList.columns>(desk, {
    declaration: servicesList, schema: serviceData, idOf: (service) => service.unit, keyOf: unitPart, columnsOf: () => ({}),
  }).records;

export const createPolicyStore = <P>(desk: Desk, schema: z.ZodType<P>): PolicyStore<P> => {
  const items = createListItems(desk.graph, desk.site, policiesList);
  const versions = new Map<string, P>();
  const keyOf = (unit: UnitId, version: number): string => unitPart(unit) + String(version).padStart(6, '0');
  const all = warm<UnitId, P[]>(POLICIES_KEPT_SECONDS, async (unit) => {
    const found = await items.find(equals('Unit', unitPart(unit)));
    return found
      .sort((a, b) => ((a.fields.Key ?? '') < (b.fields.Key ?? '') ? -1 : 1))
      .map((item) => {
        const policy = readData(schema, item.fields.Data);
        versions.set(item.fields.Key ?? '', policy);
        return policy;
      });
  });
  return {
    findAll: async (unit) => structuredClone(await all.get(unit)),
    findVersion: async (unit, version) => {
      const key = keyOf(unit, version);
      if (!versions.has(key)) await all.get(unit);
      let known = versions.get(key);
      if (known === undefined) {
        const item = (await items.find(equals('Key', key)))[0];
        if (!item) return null;
        known = readData(schema, item.fields.Data);
        versions.set(key, known);
      }
      return structuredClone(known);
    },
    publish: async (unit, version, policy) => {
      const [Key, Data] = [keyOf(unit, version), writeData(policy)];
      const made = await items.create({ Key, Unit: unitPart(unit), Data });
      all.forget();
      if (made) return;
      // The same words under the same version are our own first try, whose answer was lost.
      const there = (await items.find(equals('Key', Key)))[0];
      if (there?.fields.Data === Data) return;
      throw new Conflict('council.versionExists', 'Somebody else published new settings first, so yours were not published. Look at theirs, then publish again.', version);
    },
  };
};
