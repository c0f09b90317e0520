import { describe, expect, it } from '@jest/globals';
import type { Service } from '../../council/ports.js';
import { unitId } from '../../ids.js';
import { marlbeck } from '../builders/cast.js';
import { onPorts, type SetUp } from './contractPorts.js';
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
