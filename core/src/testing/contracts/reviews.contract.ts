import { describe, expect, it } from '@jest/globals';
import type { Review } from '../../reviews/types.js';
import { aFosterReview } from '../builders/aFosterReview.js';
import { cast, marlbeck } from '../builders/cast.js';
import { deciding, onPorts, type SetUp } from './contractPorts.js';
import { recordsContract } from './records.contract.js';

const first = aFosterReview().plain();

export const reviewsContract = (setUp: SetUp): void => {
  recordsContract('Reviews', setUp, (ports) => ports.reviews, {
    one: { id: first.id, value: first },
    other: { id: aFosterReview('H-014').id, value: aFosterReview('H-014').booked().plain() },
    changed: (review, step) => ({ ...review, caption: { ...review.caption, town: `Harle Green ${step}` } }),
  });

  describe('Reviews answer', () => {
    const ids = (rows: readonly { value: Review }[]): string[] => rows.map(({ value }) => value.id);
    const sample = [
      aFosterReview('H-001', 1).closed(),
      aFosterReview('H-001', 2),
      aFosterReview('H-002').booked('2027-02-09T10:00:00Z'),
      aFosterReview('H-003').booked('2027-01-19T10:00:00Z'),
      aFosterReview('H-004').officer('tomasz'),
    ];
    const stored = (test: (ports: Parameters<Parameters<typeof onPorts>[1]>[0]) => Promise<void>) =>
      onPorts(setUp, async (ports) => {
        for (const each of sample) await ports.reviews.create(each.id, deciding(each.plain(), `make-${each.id}`));
        await test(ports);
      });

    it('a household with all of its reviews, closed ones too', stored(async ({ reviews }) => {
      expect(ids(await reviews.findByHousehold(first.household)).sort()).toEqual(['H-001-r1', 'H-001-r2']);
    }));

    it("an officer's open reviews by stage and next date", stored(async ({ reviews }) => {
      expect(ids(await reviews.findOpenByOfficer(cast.ruth.id))).toEqual(['H-001-r2', 'H-003-r1', 'H-002-r1']);
    }));

    it("the unit's open reviews by stage and next date", stored(async ({ reviews }) => {
      const page = await reviews.findOpenByUnit(marlbeck, null);
      expect(ids(page.rows)).toEqual(['H-001-r2', 'H-004-r1', 'H-003-r1', 'H-002-r1']);
      expect(page.next).toBeNull();
    }));

    it('a review that closes leaves the open ones', stored(async ({ reviews }) => {
      const [open] = await reviews.findOpenByOfficer(cast.tomasz.id);
      if (open) await reviews.save(open, deciding({ ...open.value, state: 'closed' }, 'close-1'));
      expect(await reviews.findOpenByOfficer(cast.tomasz.id)).toEqual([]);
    }));
  });
};
