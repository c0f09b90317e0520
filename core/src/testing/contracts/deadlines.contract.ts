import { describe, expect, it } from '@jest/globals';
import { toLocalDate } from '../../time/index.js';
import type { DeadlineRow } from '../../time/ports.js';
import { aDeadlineRow } from '../builders/aDeadlineRow.js';
import { cast, marlbeck } from '../builders/cast.js';
import { onPorts, type SetUp } from './contractPorts.js';

export const deadlinesContract = (setUp: SetUp): void => {
  const day = toLocalDate;
  const rows = (...each: { plain(): DeadlineRow }[]): DeadlineRow[] => each.map((one) => one.plain());
  const households = (found: readonly DeadlineRow[]): string[] => found.map((row) => row.household).sort();

  describe('Deadlines', () => {
    it('reads back a row exactly as it was written', onPorts(setUp, async ({ deadlines }) => {
      const row = aDeadlineRow().with({ told: ['2027-01-12 owner'], restrictedTo: [cast.ruth.id] }).plain();
      await deadlines.upsert([row]);
      expect(await deadlines.findByKeys([row.deadline.key])).toEqual([row]);
      expect(await deadlines.findBySubject(row.household)).toEqual([row]);
    }));

    it('writes forty-five rows, and again, and each is there once', onPorts(setUp, async ({ deadlines }) => {
      const many = Array.from({ length: 45 }, (_, index) => aDeadlineRow(`H-1${String(index).padStart(2, '0')}`).plain());
      await deadlines.upsert(many);
      await deadlines.upsert(many.map((row) => ({ ...row, told: ['again'] })));
      const found = await deadlines.findOpenOwnedBy(cast.ruth.id, day('2028-01-01'));
      expect(households(found)).toEqual(households(many));
      expect(found.every((row) => row.told[0] === 'again')).toBe(true);
    }));

    it("gives a person's open rows due before the day, overdue ones among them", onPorts(setUp, async ({ deadlines }) => {
      await deadlines.upsert(rows(
        aDeadlineRow('H-001').due('2026-12-01'), aDeadlineRow('H-002').due('2027-01-15'), aDeadlineRow('H-003').due('2027-01-16'),
        aDeadlineRow('H-004').due('2027-01-10').met('2027-01-05'), aDeadlineRow('H-005').due('2027-01-10').ownedBy('tomasz'),
        aDeadlineRow('H-006').due('2027-01-10').ownedBy(null),
      ));
      expect(households(await deadlines.findOpenOwnedBy(cast.ruth.id, day('2027-01-16')))).toEqual(['H-001', 'H-002']);
      const { rows: ofUnit, next } = await deadlines.findOpenInUnit(marlbeck, day('2027-01-16'), null);
      expect(households(ofUnit)).toEqual(['H-001', 'H-002', 'H-005', 'H-006']);
      expect(next).toBeNull();
    }));

    it('takes a row out of what is open when it is met', onPorts(setUp, async ({ deadlines }) => {
      await deadlines.upsert(rows(aDeadlineRow()));
      await deadlines.upsert(rows(aDeadlineRow().met('2027-01-20')));
      expect(await deadlines.findOpenOwnedBy(cast.ruth.id, day('2028-01-01'))).toEqual([]);
      expect(households(await deadlines.findBySubject(aDeadlineRow().household))).toEqual(['H-001']);
    }));

    it('sweeps each row whose day has come, once, while handled rows move on', onPorts(setUp, async ({ deadlines }) => {
      const many = Array.from({ length: 60 }, (_, index) =>
        aDeadlineRow(`H-2${String(index).padStart(2, '0')}`).with({ sweepOn: day(index % 2 === 0 ? '2027-01-11' : '2027-01-12') }).plain());
      await deadlines.upsert([...many, aDeadlineRow('H-900').with({ sweepOn: day('2027-01-13') }).plain(), aDeadlineRow('H-901').with({ sweepOn: null }).plain()]);
      const seen: string[] = [];
      let next: string | null = null;
      do {
        const page: { rows: DeadlineRow[]; next: string | null } = await deadlines.findToSweep(day('2027-01-12'), next);
        seen.push(...page.rows.map((row) => row.household));
        await deadlines.upsert(page.rows.map((row) => ({ ...row, sweepOn: null })));
        next = page.next;
      } while (next !== null);
      expect(seen.sort()).toEqual(households(many));
      expect((await deadlines.findToSweep(day('2027-01-12'), null)).rows).toEqual([]);
    }));

    it('writes over rows as they were read, and refuses what was worked out from older ones', onPorts(setUp, async ({ deadlines }) => {
      const [one, two] = [aDeadlineRow(), aDeadlineRow().due('2027-02-01').with({ told: [] })].map((each) => each.plain());
      if (!one || !two) return;
      await deadlines.upsert([one], []);
      await deadlines.upsert([one], []);
      const [early, late] = [await deadlines.findBySubject(one.household), await deadlines.findBySubject(one.household)];
      await deadlines.upsert([{ ...two, deadline: { ...two.deadline, key: one.deadline.key } }], early);
      await expect(deadlines.upsert([{ ...one, told: ['stale'] }], late)).rejects.toMatchObject({ kind: 'conflict', code: 'deadlines.changed' });
      await expect(deadlines.upsert([{ ...one, told: ['unread'] }], [])).rejects.toMatchObject({ code: 'deadlines.changed' });
      expect(await deadlines.findByKeys([one.deadline.key])).toMatchObject([{ deadline: { due: '2027-02-01' }, told: [] }]);
    }));

    it('notes what a sweep told on rows that still stand, and leaves those that moved meanwhile', onPorts(setUp, async ({ deadlines }) => {
      const sweptOn = { sweepOn: day('2027-01-11') };
      const [stays, moves] = [aDeadlineRow('H-001').with(sweptOn).plain(), aDeadlineRow('H-002').with(sweptOn).plain()];
      await deadlines.upsert([stays, moves]);
      const read = await deadlines.findByKeys([stays.deadline.key, moves.deadline.key]);
      const moved = { ...moves, deadline: { ...moves.deadline, due: day('2027-03-01') }, sweepOn: day('2027-02-20') };
      // Whose row it is may change without a word to the sweep.
      const given = { ...stays, ownerPerson: cast.tomasz.id };
      await deadlines.upsert([moved, given]);
      const swept = read.map((row) => ({ row, sweepOn: day('2027-01-18'), told: ['2027-01-11 owner'] }));
      expect(await deadlines.noteSwept(swept)).toEqual([stays.deadline.key]);
      expect(await deadlines.findByKeys([stays.deadline.key])).toEqual([{ ...given, sweepOn: '2027-01-18', told: ['2027-01-11 owner'] }]);
      expect(await deadlines.findByKeys([moves.deadline.key])).toEqual([moved]);
    }));

    it('removes rows by key, also when they are gone already', onPorts(setUp, async ({ deadlines }) => {
      const row = aDeadlineRow().plain();
      await deadlines.upsert([row, aDeadlineRow('H-002').plain()]);
      await deadlines.remove([row.deadline.key]);
      await deadlines.remove([row.deadline.key]);
      expect(await deadlines.findByKeys([row.deadline.key])).toEqual([]);
      expect(await deadlines.findBySubject(aDeadlineRow('H-002').household)).toHaveLength(1);
    }));
  });
};
