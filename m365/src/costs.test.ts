import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { effect } from '@review-desk/core/records';
import { aFosterReview, aHousehold, cast } from '@review-desk/core/testing';
import { toInstant, toLocalDate } from '@review-desk/core/time';
import { commandKey, reviewId } from '@review-desk/core/ids';
import { countUnits } from './graph/countUnits.js';
import { startDesk, type StartedDesk } from './testing/startDesk.js';

jest.setTimeout(120_000);

let desk: StartedDesk;
beforeAll(async () => {
  desk = await startDesk();
  await desk.m365.reviews.findById(reviewId('H-900-r1'));
  await desk.m365.calendar.agenda(cast.ruth.id, toInstant('2027-01-04T00:00:00Z'), toInstant('2027-01-05T00:00:00Z'));
});
afterAll(() => desk.ports.close?.());

// What whole pages and acts cost is counted against docs/costs.md in functions/src/costs.
describe('a call of the adapters costs no more than it must', () => {
  const decision = <T>(value: T, key: string) => ({ value, effects: [], commandKey: commandKey(key), actedBy: cast.ruth.id });

  it('creating a record is one create, saving it is one write', async () => {
    const review = aFosterReview('H-900').plain();
    const made = await countUnits(() => desk.m365.reviews.create(review.id, decision(review, 'make-review-1')));
    expect(made.byOperation).toEqual({ 'items.create': 1 });
    const saved = await countUnits(() => desk.m365.reviews.save(made.result.stored, decision({ ...review, state: 'scheduling' as const }, 'save-review-1')));
    expect(saved.byOperation).toEqual({ 'items.update': 1 });
  });

  it('settling effects of a record that was just read is one write each, and none is read again', async () => {
    const review = aFosterReview('H-901').plain();
    const effects = ['one-1', 'two-1'].map((key) => effect('audit.write', key));
    await desk.m365.reviews.create(review.id, { ...decision(review, 'make-review-2'), effects });
    const settled = await countUnits(async () => {
      let stored = await desk.m365.reviews.findById(review.id);
      for (const { key } of effects) stored = await desk.m365.reviews.settleEffects(review.id, [key], undefined, stored ?? undefined);
      return stored;
    });
    expect([settled.result?.effects, settled.byOperation]).toEqual([[], { 'items.list': 1, 'items.update': 2 }]);
  });

  it('taking an hour of a fresh day is a read and a create; booking in Outlook is a look and a create', async () => {
    const interval = {
      review: reviewId('H-900-r1'), start: toInstant('2027-02-09T10:00:00Z'), end: toInstant('2027-02-09T12:00:00Z'), takenAt: toInstant('2027-01-04T08:00:00Z'),
    };
    const taken = await countUnits(() => desk.m365.diaries.take(cast.ruth.id, toLocalDate('2027-02-09'), interval));
    expect(taken.byOperation).toEqual({ 'items.list': 1, 'items.create': 1 });
    const { start, end, review } = interval;
    const booked = await countUnits(() => desk.m365.calendar.book({
      review, household: aHousehold('H-900').ref, organiser: cast.ruth.id, start, end, attendees: [], online: false, place: 'home',
    }));
    expect(booked.byOperation).toEqual({ 'events.read': 1, 'events.create': 1 });
  });
});
