import { describe, expect, it } from '@jest/globals';
import type { Service } from '../../council/ports.js';
import { importId, unitId } from '../../ids.js';
import type { RegisterImport } from '../../register/imports/ports.js';
import { toInstant } from '../../time/index.js';
import { cast, marlbeck } from '../builders/cast.js';
import { deciding, onPorts, type SetUp } from './contractPorts.js';
import { recordsContract } from './records.contract.js';

export const servicesContract = (setUp: SetUp): void => {
  const service: Service = { unit: marlbeck, council: 'Marlbeck', startedFor: [], currentPolicy: 1 };
  recordsContract('Services', setUp, (ports) => ports.services, {
    one: { id: marlbeck, value: service },
    other: { id: unitId('oth'), value: { ...service, unit: unitId('oth'), currentPolicy: 3 } },
    changed: (before, step) => ({ ...before, currentPolicy: step + 1 }),
  });
};

export const policiesContract = (setUp: SetUp): void => {
  describe('PolicyStore', () => {
    it('keeps every published version', onPorts(setUp, async ({ policies }) => {
      expect(await policies.findVersion(marlbeck, 1)).toBeNull();
      await policies.publish(marlbeck, 1, { version: 1, note: 'first' });
      await policies.publish(marlbeck, 2, { version: 2, note: 'second' });
      expect(await policies.findVersion(marlbeck, 1)).toEqual({ version: 1, note: 'first' });
      expect(await policies.findAll(marlbeck)).toEqual([{ version: 1, note: 'first' }, { version: 2, note: 'second' }]);
      expect(await policies.findAll(unitId('oth'))).toEqual([]);
    }));

    it('refuses a version that somebody else has published', onPorts(setUp, async ({ policies }) => {
      await policies.publish(marlbeck, 1, { version: 1, note: 'first' });
      await expect(policies.publish(marlbeck, 1, { version: 1, note: 'other' })).rejects.toMatchObject({ kind: 'conflict' });
      expect(await policies.findVersion(marlbeck, 1)).toEqual({ version: 1, note: 'first' });
    }));
  });
};

export const importsContract = (setUp: SetUp): void => {
  const run = (id: string): RegisterImport => ({
    id: importId(id), unit: marlbeck, by: cast.priya.id, at: toInstant('2027-01-04T08:00:00Z'), state: 'ready', refusal: null,
    counts: { lines: 3, add: 1, change: 1, same: 1, missing: 0, faults: 0 }, progress: { done: 0, total: 3, failed: 0 }, spentUnits: 0,
    answers: {}, fromFile: {},
  });
  recordsContract('Imports', setUp, (ports) => ports.imports, {
    one: { id: importId('i-0001'), value: run('i-0001') },
    other: { id: importId('i-0002'), value: run('i-0002') },
    changed: (before, step) => ({ ...before, spentUnits: step }),
  });

  describe('Imports', () => {
    it("answer with the unit's imports", onPorts(setUp, async ({ imports }) => {
      for (const id of ['i-0001', 'i-0002']) await imports.create(importId(id), deciding(run(id), `make-${id}`));
      expect((await imports.findAll(marlbeck)).map(({ value }) => value.id).sort()).toEqual(['i-0001', 'i-0002']);
      expect(await imports.findAll(unitId('oth'))).toEqual([]);
    }));

    it('answer with those under way that nobody has touched for a while', onPorts(setUp, async ({ imports }) => {
      const began: [string, RegisterImport['state'], string][] = [
        ['i-0001', 'running', '08:00'], ['i-0002', 'running', '08:20'], ['i-0003', 'done', '08:00'], ['i-0004', 'checking', '08:10'], ['i-0005', 'stopped', '08:00'],
      ];
      for (const [id, state, at] of began) await imports.create(importId(id), deciding({ ...run(id), state, touchedAt: toInstant(`2027-01-04T${at}:00Z`) }, `make-${id}`));
      expect((await imports.findLeftBehind(marlbeck, toInstant('2027-01-04T08:15:00Z'))).toSorted()).toEqual(['i-0001', 'i-0004']);
      expect(await imports.findLeftBehind(unitId('oth'), toInstant('2027-01-04T09:00:00Z'))).toEqual([]);
      const [first] = (await imports.findAll(marlbeck)).filter(({ value }) => value.id === 'i-0001');
      if (first) await imports.save(first, deciding({ ...first.value, state: 'done' }, 'done-0001'));
      expect(await imports.findLeftBehind(marlbeck, toInstant('2027-01-04T08:15:00Z'))).toEqual(['i-0004']);
    }));
  });
};

export const importFilesContract = (setUp: SetUp): void => {
  describe('ImportFiles', () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

    it('keep what was put, to the byte, and forget what was removed', onPorts(setUp, async ({ importFiles }) => {
      const content = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
      await importFiles.put('i-0001/register.csv', content);
      expect(await importFiles.get('i-0001/register.csv')).toEqual(content);
      await importFiles.put('i-0001/register.csv', bytes('again'));
      expect(await importFiles.get('i-0001/register.csv')).toEqual(bytes('again'));
      await importFiles.remove('i-0001/register.csv');
      await importFiles.remove('i-0001/register.csv');
      expect(await importFiles.get('i-0001/register.csv')).toBeNull();
    }));
  });
};
