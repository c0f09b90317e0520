import { describe, expect, test } from '@jest/globals';
import type { Reading } from '@review-desk/core/audit';
import { Unavailable } from '@review-desk/core/errors';
import { cast } from '@review-desk/core/testing';
import { toInstant } from '@review-desk/core/time';
import { collectLog } from '../testing/collectLog.js';
import { createReadingBatch } from './createReadingBatch.js';

const reading = (about: string, at = '2027-01-04T09:10:00Z', changes: Partial<Reading> = {}): Reading => ({ person: cast.ruth.id, at: toInstant(at), record: 'household', about, purpose: null, ...changes });
const store = () => {
  const written: Reading[][] = [];
  let failing = 0;
  return {
    written,
    fail: (times: number) => { failing = times; },
    add: (given: readonly Reading[]): Promise<void> => {
      if (failing > 0) {
        failing -= 1;
        return Promise.reject(new Unavailable('graph.throttled', 'Wait.', 1));
      }
      written.push([...given]);
      return Promise.resolve();
    },
  };
};
const waited = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('readings', () => {
  test('are written together, the same within an hour once', async () => {
    const kept = store();
    const batch = createReadingBatch(kept, collectLog().log, { waitMs: 60_000 });
    for (const each of [reading('H-001'), reading('H-001', '2027-01-04T09:59:00Z'), reading('H-002'), reading('H-001', '2027-01-04T10:01:00Z'), reading('H-001', undefined, { purpose: 'request' })]) batch.note(each);
    expect(kept.written).toEqual([]);
    await batch.flush();
    expect(kept.written.map((each) => each.map(({ about, at }) => `${about} ${at.slice(11, 13)}`))).toEqual([['H-001 09', 'H-002 09', 'H-001 10', 'H-001 09']]);
  });
  test('already written within the hour are not written again, and in the next hour they are', async () => {
    const kept = store();
    const batch = createReadingBatch(kept, collectLog().log, { waitMs: 60_000 });
    for (const at of ['2027-01-04T09:10:00Z', '2027-01-04T09:50:00Z', '2027-01-04T10:01:00Z']) {
      batch.note(reading('H-001', at));
      await batch.flush();
    }
    expect(kept.written.flat().map(({ at }) => at.slice(11, 16))).toEqual(['09:10', '10:01']);
  });
  test('are written when enough have come together, and otherwise after a while', async () => {
    const kept = store();
    const batch = createReadingBatch(kept, collectLog().log, { most: 2, waitMs: 20 });
    batch.note(reading('H-001'));
    batch.note(reading('H-002'));
    await waited(1);
    expect(kept.written.map((each) => each.length)).toEqual([2]);
    batch.note(reading('H-003'));
    await waited(60);
    expect(kept.written.map((each) => each.length)).toEqual([2, 1]);
  });
  test('that could not be written are logged, kept and written at the next try', async () => {
    const kept = store();
    const { log, lines } = collectLog();
    const batch = createReadingBatch(kept, log, { waitMs: 10 });
    kept.fail(2);
    batch.note(reading('H-001'));
    await batch.flush();
    expect(lines().map((each) => [each['event'], each['waiting']])).toEqual([['accessLog.notWritten', 1]]);
    await waited(150);
    expect(kept.written).toEqual([[reading('H-001')]]);
  });
  test('beyond what memory may hold go into the log, never into nothing', () => {
    const { log, lines } = collectLog();
    const batch = createReadingBatch(store(), log, { kept: 1, most: 5, waitMs: 60_000 });
    batch.note(reading('H-001'));
    batch.note(reading('H-002'));
    expect(lines().map((each) => [each['event'], each['about']])).toEqual([['accessLog.reading', 'H-002']]);
  });
});
