import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../../errors.js';
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

  it('ask a colleague as well: free only where they are free too, and busy times say when', async () => {
    const { ports, api } = await setUp();
    const ask = (withWhom?: string) => api.booking(anActor('ruth'), { params: { id }, query: withWhom === undefined ? {} : { with: withWhom }, body: {} }, context);
    const before = await ask();
    const best = before.slots[0];
    if (!best) throw new Refusal('test.noSlot', 'No date was offered.');
    expect(before.colleagues.map((each) => each.name)).toEqual(expect.arrayContaining([cast.denise.name]));
    expect(before.colleagues.map((each) => each.id)).not.toContain(cast.ruth.id);
    await ports.calendar.book({ review: second, household: aHousehold('H-002').ref, organiser: cast.denise.id, start: best.start, end: best.end, attendees: [], online: false, place: 'home' });
    const after = await ask(cast.denise.id);
    expect(after.staff.at(-1)).toMatchObject({ name: cast.denise.name, needed: false, freeBusyKnown: true, busy: [{ start: best.start, end: best.end }] });
    expect(after.slots.map((slot) => slot.start)).not.toContain(best.start);
  });

  it('keep the colleagues invited to a meeting when it is moved, unless they are left out', async () => {
    const { api } = await setUp();
    await api.book(anActor('ruth'), { params: { id }, query: {}, body: { ...wish('key-book-1', 1), staff: [cast.leah.id, cast.denise.id] } }, context);
    const page = await api.booking(anActor('ruth'), { params: { id }, query: {}, body: {} }, context);
    expect(page.current?.staff).toEqual([cast.ruth.id, cast.leah.id, cast.denise.id]);
    expect(page.staff.map((each) => each.name)).toContain(cast.denise.name);
    const without = await api.booking(anActor('ruth'), { params: { id }, query: { with: '' }, body: {} }, context);
    expect(without.staff.map((each) => each.name)).toEqual([cast.ruth.name, cast.leah.name]);
  });

  it('let nobody be asked whom the review is about, or who may not know of a restricted household', async () => {
    const { ports, api } = await setUp();
    const restricted = aFosterReview('H-003').with({ restrictedTo: [cast.ruth.id, cast.sunita.id], about: [cast.sunita.id] });
    await ports.reviews.create(restricted.id, decided(restricted.plain()));
    const page = await api.booking(anActor('ruth'), { params: { id: restricted.id }, query: { with: cast.denise.id }, body: {} }, context);
    expect([page.colleagues, page.staff.map((each) => each.id)]).toEqual([[], [cast.ruth.id, cast.leah.id]]);
    const asked = (who: (typeof cast)['denise']['id'], key: string) => api.book(anActor('ruth'), { params: { id: restricted.id }, query: {}, body: { ...wish(key, 1), staff: [who] } }, context);
    await expect(asked(cast.denise.id, 'key-book-3')).rejects.toMatchObject({ code: 'reviews.notToBeAsked' });
    await expect(asked(cast.sunita.id, 'key-book-4')).rejects.toMatchObject({ code: 'reviews.notToBeAsked' });
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
