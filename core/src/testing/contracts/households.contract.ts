import { describe, expect, it } from '@jest/globals';
import type { Household } from '../../register/types.js';
import { aHousehold } from '../builders/aHousehold.js';
import { cast, marlbeck } from '../builders/cast.js';
import { deciding, onPorts, type SetUp } from './contractPorts.js';
import { recordsContract } from './records.contract.js';

const stubbs = aHousehold().plain();

export const householdsContract = (setUp: SetUp): void => {
  recordsContract('Households', setUp, (ports) => ports.households, {
    one: { id: stubbs.ref, value: stubbs },
    other: { id: aHousehold('H-014').ref, value: aHousehold('H-014', 'Marsden').plain() },
    changed: (household, step) => ({ ...household, town: `Harle Green ${step}` }),
  });

  describe('Households answer', () => {
    const put = (each: { plain(): Household }) => ({ id: each.plain().ref, decision: deciding(each.plain(), `make-${each.plain().ref}`) });
    const refs = (rows: readonly { value: Household }[]): string[] => rows.map(({ value }) => value.ref).sort();

    it("which are an officer's, and follow a household to another officer", onPorts(setUp, async ({ households }) => {
      for (const each of [aHousehold('H-001'), aHousehold('H-002').officer('tomasz'), aHousehold('H-003').officer(null)]) {
        const { id, decision } = put(each);
        await households.create(id, decision);
      }
      expect(refs(await households.findByOfficer(cast.ruth.id))).toEqual(['H-001']);
      const [mine] = await households.findByOfficer(cast.tomasz.id);
      if (mine) await households.save(mine, deciding({ ...mine.value, firo: cast.ruth.id }, 'transfer-1'));
      expect(refs(await households.findByOfficer(cast.ruth.id))).toEqual(['H-001', 'H-002']);
      expect(await households.findByOfficer(cast.tomasz.id)).toEqual([]);
    }));

    it('page by page by status, each household once', onPorts(setUp, async ({ households }) => {
      for (let index = 1; index <= 7; index += 1) {
        const each = aHousehold(`H-00${index}`);
        const { id, decision } = put(index === 4 ? each.ended('2026-12-01') : each);
        await households.create(id, decision);
      }
      const found: string[] = [];
      let next: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof households.findByStatus>> = await households.findByStatus(marlbeck, 'open', next);
        found.push(...page.rows.map(({ value }) => value.ref));
        next = page.next;
      } while (next !== null);
      expect(found).toEqual(['H-001', 'H-002', 'H-003', 'H-005', 'H-006', 'H-007']);
      expect((await households.findByStatus(marlbeck, 'ended', null)).rows.map(({ value }) => value.ref)).toEqual(['H-004']);
    }));

    it('many at once by reference, leaving out what is not there', onPorts(setUp, async ({ households }) => {
      const all = Array.from({ length: 25 }, (_, index) => aHousehold(`H-1${String(index).padStart(2, '0')}`));
      for (const each of all) await households.create(put(each).id, put(each).decision);
      const wanted = [...all.map((each) => each.ref), aHousehold('H-999').ref];
      expect(refs(await households.findMany(wanted))).toEqual(all.map((each) => each.ref).sort());
    }));
  });
};
