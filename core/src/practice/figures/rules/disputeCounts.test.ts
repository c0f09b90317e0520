import { describe, expect, it } from '@jest/globals';
import { toInstant } from '../../../time/index.js';
import { aDispute, anActor, cast } from '../../../testing/index.js';
import type { Bypass, Dispute } from '../../disputes/types.js';
import { readsFigures } from '../rights.js';
import { disputeCounts } from './disputeCounts.js';

const bypass = (on: string, emergency = false): Bypass => ({ by: cast.ruth.id, at: toInstant(`${on}T10:00:00Z`), from: 1, to: 2, why: 'Words.', emergency, talk: null });
const made = (changes: Partial<Dispute> = {}): Dispute => ({ ...aDispute().plain(), createdAt: toInstant('2027-02-01T10:00:00Z'), ...changes });
const counts = (disputes: Dispute[], key: Parameters<typeof anActor>[0], changes = {}) => {
  const { disputes: all, bypasses, emergencies } = disputeCounts(disputes, '2027q1', anActor(key, changes));
  return [all, bypasses, emergencies];
};

// Source: workflows E, bypass and restricted matters.
describe('the quarter’s counts of disputes', () => {
  const some = [
    made({ bypasses: [bypass('2027-02-03'), bypass('2027-02-04', true)] }),
    made({ createdAt: toInstant('2026-12-30T10:00:00Z'), bypasses: [bypass('2026-12-31'), bypass('2027-01-01')] }),
  ];
  const restricted = made({ restricted: true, about: [cast.leah.id], excluded: [cast.leah.id, cast.nasreen.id], bypasses: [bypass('2027-03-31', true)] });

  it('count a dispute in the quarter it began in, and a bypass or emergency in the quarter of its day', () => {
    expect(counts(some, 'sunita')).toEqual([1, 2, 1]);
  });

  it('hold a restricted matter in the service manager’s totals', () => {
    expect(counts([...some, restricted], 'sunita')).toEqual([2, 2, 2]);
  });

  it('leave it out for whoever it is about, who was their deputy, or stands in for them now', () => {
    const covers = [{ person: cast.leah.id, roles: cast.leah.roles }];
    const roles = cast.sunita.roles;
    expect([counts([restricted], 'leah', { roles }), counts([restricted], 'nasreen', { roles }), counts([restricted], 'sunita', { covers })]).toEqual([[0, 0, 0], [0, 0, 0], [0, 0, 0]]);
  });

  it('say to others only a number of five or more', () => {
    const [four, five] = [4, 5].map((many) => Array.from({ length: many }, () => made()));
    expect([counts(four ?? [], 'martin'), counts(five ?? [], 'martin'), counts([], 'martin')]).toEqual([[null, null, null], [5, null, null], [null, null, null]]);
  });

  it('hold no IRO’s escalation', () => {
    expect(counts([made({ track: 'iro' })], 'sunita')).toEqual([0, 0, 0]);
  });

  it('are read by whoever works in the service with a grant for its figures, and by nobody else', () => {
    expect((['sunita', 'ruth', 'martin', 'denise', 'leah', 'priya', 'bethan'] as const).filter((key) => readsFigures(anActor(key)))).toEqual(['sunita', 'ruth', 'martin']);
  });
});
