import type { PolicyStore, Service, Services } from '../council/ports.js';
import { Conflict } from '../errors.js';
import type { ImportId, UnitId } from '../ids.js';
import { isUnderWay } from '../register/imports/isUnderWay.js';
import type { Imports, RegisterImport } from '../register/imports/ports.js';
import type { ImportFiles } from '../register/ports.js';
import { createInMemoryRecords, type InMemoryRecords } from './records.js';

export type InMemoryServices = Services & InMemoryRecords<Service, UnitId>;

export const createInMemoryServices = (now: () => string): InMemoryServices =>
  createInMemoryRecords<Service, UnitId>((service) => service.unit, now);

const versionOf = (key: string): number => Number(key.slice(key.lastIndexOf(' ') + 1));

export const createInMemoryPolicyStore = <P>(): PolicyStore<P> => {
  const versions = new Map<string, P>();
  const find = (unit: UnitId, version: number): P | null => structuredClone(versions.get(`${unit} ${version}`) ?? null);
  return {
    findVersion: async (unit, version) => find(unit, version),
    findAll: async (unit) =>
      structuredClone([...versions].filter(([key]) => key.startsWith(`${unit} `)).sort(([a], [b]) => versionOf(a) - versionOf(b)).map(([, policy]) => policy)),
    publish: async (unit, version, policy) => {
      if (versions.has(`${unit} ${version}`)) {
        throw new Conflict('council.versionExists', 'Somebody else published new settings first, so yours were not published. Look at theirs, then publish again.', version);
      }
      versions.set(`${unit} ${version}`, structuredClone(policy));
    },
  };
};

export const createInMemoryImportFiles = (): ImportFiles => {
  const files = new Map<string, Uint8Array>();
  return {
    put: async (path, content) => void files.set(path, content.slice()),
    get: async (path) => files.get(path)?.slice() ?? null,
    remove: async (path) => void files.delete(path),
  };
};

export type InMemoryImports = Imports & InMemoryRecords<RegisterImport, ImportId>;

export const createInMemoryImports = (now: () => string): InMemoryImports => {
  const records = createInMemoryRecords<RegisterImport, ImportId>((each) => each.id, now);
  return {
    ...records,
    findAll: async (unit) => records.all().filter(({ value }) => value.unit === unit),
    findLeftBehind: async (unit, before) =>
      records.all().filter(({ value }) => value.unit === unit && isUnderWay(value) && (value.touchedAt ?? value.at) < before).map(({ value }) => value.id),
  };
};
