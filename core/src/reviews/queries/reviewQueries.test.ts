import { describe, expect, it } from '@jest/globals';
import { commandKey } from '../../ids.js';
import { createApiHandlers } from '../../api/handlers.js';
import { routeTable } from '../../api/index.js';
import { aFosterReview, aHousehold, anActor, aPerson, cast, createInMemoryPorts } from '../../testing/index.js';
import { toInstant, toLocalDate } from '../../time/index.js';

const context = { bearer: 'token', reading: () => undefined };
const decided = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('test-key-1'), actedBy: 'service' as const });

const setUp = async () => {
  const ports = createInMemoryPorts({ now: '2027-01-04T08:00:00Z' });
  for (const key of ['ruth', 'tomasz', 'sunita', 'priya', 'denise', 'leah'] as const) await ports.people.create(cast[key].id, decided(aPerson(key).plain()));
  for (const ref of ['H-001', 'H-002']) {
    await ports.households.create(aHousehold(ref).ref, decided(aHousehold(ref).plain()));
    await ports.reviews.create(aFosterReview(ref).id, decided(aFosterReview(ref).with({ legalLimit: toLocalDate('2027-03-12'), bookBy: toLocalDate('2027-03-12') }).plain()));
  }
  return { ports, api: createApiHandlers(ports) };
};
const id = aFosterReview('H-001').id;
const second = aFosterReview('H-002').id;
const wish = (key: string, revision: number, day = '2027-03-02') => ({
  key: commandKey(key), revision, start: toInstant(`${day}T10:00:00Z`), end: toInstant(`${day}T12:00:00Z`), method: 'home' as const,
  staff: [cast.leah.id], carersWord: { how: 'phone' as const, on: toLocalDate('2027-01-04') }, sswAgreed: true,
});

describe('the pages about reviews', () => {
  it('list an officer’s open reviews with their next step', async () => {
    const { api } = await setUp();
    const page = await api.reviews(anActor('ruth'), { params: {}, query: {}, body: {} }, context);
    expect(routeTable.reviews.answer.parse(page).rows.map((row) => [row.id, row.stage, row.nextStep.what])).toEqual([
      ['H-001-r1', 'plan', 'Book a date'], ['H-002-r1', 'plan', 'Book a date'],
    ]);
    expect((await api.reviews(anActor('tomasz'), { params: {}, query: {}, body: {} }, context)).rows).toEqual([]);
  });

  it('answer the same for a review that is not there and one that may not be known of', async () => {
    const { api } = await setUp();
    const answer = (of: string) => api.review(anActor('tomasz'), { params: { id: of as never }, query: {}, body: {} }, context).catch((error: unknown) => error);
    expect(await answer('H-001-r1')).toEqual(await answer('H-999-r1'));
  });

  it('rank dates inside the window with what the law and policy say', async () => {
    const { api } = await setUp();
    const page = await api.booking(anActor('ruth'), { params: { id }, query: {}, body: {} }, context);
    expect(routeTable.booking.answer.safeParse(page).success).toBe(true);
    expect(page.slots[0]).toMatchObject({ rank: 1, fit: 'comfortable' });
    expect(page.window).toMatchObject({ firstGoodDay: '2027-02-15', lastGoodDay: '2027-03-12' });
    expect(page.staff.map((each) => [each.name, each.needed, each.freeBusyKnown])).toEqual([[cast.ruth.name, true, true], [cast.leah.name, true, true]]);
  });

  it('show the dates that a booking brings in the answer to the booking', async () => {
    const { api } = await setUp();
    const { review } = await api.book(anActor('ruth'), { params: { id }, query: {}, body: wish('key-book-1', 1) }, context);
    expect(routeTable.review.answer.safeParse(review).success).toBe(true);
    expect(review.row).toMatchObject({ stage: 'prepare', nextStep: { what: 'Ask for feedback', by: '2027-01-19', waitingFor: 'Business support' } });
    expect(review.deadlines.map((each) => each.rule)).toEqual(expect.arrayContaining(['FR-25', 'FR-23', 'FR-08', 'FR-04']));
  });

  it('keep to themselves who was invited to an earlier date', async () => {
    const { api } = await setUp();
    const { review } = await api.book(anActor('ruth'), { params: { id }, query: {}, body: wish('key-book-1', 1) }, context);
    const moved = await api.move(anActor('ruth'), { params: { id }, query: {}, body: { ...wish('key-move-1', review.revision, '2027-03-04'), reason: 'carer illness' as const } }, context);
    expect(moved.review.earlierMeetings).toEqual([
      { start: '2027-03-02T10:00:00Z', end: '2027-03-02T12:00:00Z', movedOn: '2027-01-04', reason: 'carer illness', movedBy: { id: cast.ruth.id, name: cast.ruth.name } },
    ]);
  });

  it('tell whoever comes second for one hour which time is next', async () => {
    const { api } = await setUp();
    await api.book(anActor('ruth'), { params: { id }, query: {}, body: wish('key-book-1', 1) }, context);
    await expect(api.book(anActor('ruth'), { params: { id: second }, query: {}, body: wish('key-book-2', 1) }, context)).rejects.toMatchObject({
      code: 'reviews.hourTaken', message: expect.stringContaining('The next good time is '),
    });
  });
});
