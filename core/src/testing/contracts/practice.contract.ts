import { describe, expect, it } from '@jest/globals';
import type { Practice } from '../../practice/types.js';
import { aDispute } from '../builders/aDispute.js';
import { anAlert } from '../builders/anAlert.js';
import { cast, marlbeck } from '../builders/cast.js';
import { householdRef, reviewId } from '../../ids.js';
import { deciding, onPorts, type ContractPorts, type SetUp } from './contractPorts.js';
import { recordsContract } from './records.contract.js';

export const practiceContract = (setUp: SetUp): void => {
  recordsContract<Practice, Practice['id']>('Practice', setUp, (ports) => ports.practice, {
    one: { id: anAlert().id, value: anAlert().plain() },
    other: { id: aDispute().id, value: aDispute().plain() },
    changed: (practice, step) => ({ ...practice, policyVersion: step + 1 }),
  });

  describe('Practice answers', () => {
    const ids = (rows: readonly { value: Practice }[]): string[] => rows.map(({ value }) => value.id);
    const sample = [
      anAlert('H-001', 1).sent().acknowledged(),
      anAlert('H-001', 2).sent().answered(),
      anAlert('H-002', 1),
      anAlert('H-002', 2).with({ withdrawn: { by: cast.ruth.id, at: anAlert().plain().createdAt, why: 'Found.' } }),
      anAlert('H-003', 1).with({ officer: cast.tomasz.id }).sent(),
      aDispute(),
      aDispute('D-9QX41').closed(),
    ];
    const stored = (test: (ports: ContractPorts) => Promise<void>) =>
      onPorts(setUp, async (ports) => {
        for (const each of sample) await ports.practice.create(each.id, deciding<Practice>(each.plain(), `make-${each.id}`));
        await test(ports);
      });

    it('a household with all of its records, closed ones too', stored(async ({ practice }) => {
      expect(ids(await practice.findByHousehold(householdRef('H-002')))).toEqual(['H-002-a1', 'H-002-a2']);
    }));

    it('a review with what was raised from it', stored(async ({ practice }) => {
      expect(ids(await practice.findByReview(reviewId('H-003-r1')))).toEqual(['H-003-a1']);
    }));

    it('an officer with what she raised and is not over', stored(async ({ practice }) => {
      expect(ids(await practice.findOpenByOfficer(cast.ruth.id)).sort()).toEqual(['D-7K3F2', 'H-001-a1', 'H-001-a2', 'H-002-a1']);
    }));

    it('an officer with one column of her own board, and with all of them', stored(async ({ practice }) => {
      const on = async (stage: Parameters<typeof practice.findOnOfficersBoard>[1]): Promise<string[]> => ids((await practice.findOnOfficersBoard(cast.ruth.id, stage, null)).records).sort();
      expect([await on('draft'), await on('to answer'), await on('stage 1'), ids((await practice.findFewOpenByOfficer(cast.ruth.id)) ?? []).sort()]).toEqual([['H-002-a1'], ['H-001-a1'], ['D-7K3F2'], ['D-7K3F2', 'H-001-a1', 'H-001-a2', 'H-002-a1']]);
    }));

    it('one column of the board at a time', stored(async ({ practice }) => {
      const on = async (stage: Parameters<typeof practice.findOnBoard>[1]): Promise<string[]> => ids((await practice.findOnBoard(marlbeck, stage, null)).records);
      expect([await on('draft'), await on('to answer'), await on('answered'), await on('stage 1')]).toEqual([['H-002-a1'], ['H-001-a1', 'H-003-a1'], ['H-001-a2'], ['D-7K3F2']]);
    }));

    it('what ended in a quarter, by the day of its end', stored(async ({ practice }) => {
      expect(ids((await practice.findSettled(marlbeck, '2027q1', null)).records).sort()).toEqual(['D-9QX41', 'H-002-a2']);
      expect((await practice.findSettled(marlbeck, '2027q2', null)).records).toEqual([]);
    }));

    it('a quarter with all that began in it', stored(async ({ practice }) => {
      expect((await practice.findOfQuarter(marlbeck, '2027q1', null)).records).toHaveLength(7);
      expect((await practice.findOfQuarter(marlbeck, '2027q2', null)).records).toEqual([]);
    }));
  });
};
