import { describe, expect, it } from '@jest/globals';
import { createApiHandlers } from '../../api/handlers.js';
import { routeTable } from '../../api/index.js';
import { commandKey } from '../../ids.js';
import { aFosterReview, aHousehold, anActor, aPerson, cast, createInMemoryPorts, type CastKey } from '../../testing/index.js';
import { searchTermsOf } from '../index.js';
import { toLocalDate } from '../../time/index.js';

const context = { bearer: 'token', reading: () => undefined };
const decided = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('test-key-1'), actedBy: 'service' as const });

const setUp = async () => {
  const ports = createInMemoryPorts({ now: '2027-01-04T08:00:00Z' });
  for (const key of ['ruth', 'tomasz', 'sunita', 'priya', 'denise', 'leah'] as const) await ports.people.create(cast[key].id, decided(aPerson(key).plain()));
  const checks = [{ kind: 'medical' as const, about: 'H-001-c2', doneOn: toLocalDate('2024-02-14') }];
  for (const home of [aHousehold('H-001').with({ checks }), aHousehold('H-002', 'Stubbington').restrictedTo('sunita')]) {
    await ports.households.create(home.ref, decided(home.plain()));
    await ports.searchTerms.replace(ports.unit, home.ref, searchTermsOf(home.plain()));
    const review = aFosterReview(home.ref).with({ restrictedTo: home.restricted?.named ?? null });
    await ports.reviews.create(review.id, decided(review.plain()));
  }
  const api = createApiHandlers(ports);
  const found = async (key: CastKey, words: string) => (await api.search(anActor(key), { params: {}, query: {}, body: { words } }, context)).rows.map((row) => row.ref);
  const page = (key: CastKey, ref: string) => api.household(anActor(key), { params: { ref: ref as never }, query: {}, body: {} }, context);
  return { ports, api, found, page };
};

describe('the register as it is looked at', () => {
  it('finds by the start of a name or by reference, and shows nothing of a restricted household', async () => {
    const { found } = await setUp();
    expect([await found('sunita', 'stubb'), await found('priya', 'stubb'), await found('priya', 'h-001'), await found('priya', 'st')]).toEqual([['H-001', 'H-002'], ['H-001'], ['H-001'], []]);
    expect(await found('priya', 'wendy stubbs')).toEqual(['H-001']);
    expect(await found('tomasz', 'stubbs')).toEqual([]);
  });

  it('shows a household with the parts that the person may read, and answers alike for hidden and unknown', async () => {
    const { page } = await setUp();
    const seen = await page('ruth', 'H-001');
    expect(routeTable.household.answer.parse(JSON.parse(JSON.stringify(seen)))).toEqual(JSON.parse(JSON.stringify(seen)));
    expect(seen.names).toBe('Wendy and Carl Stubbs');
    expect(seen.checks?.map((each) => [each.forWhom, each.goodUntil])).toEqual([['Carl Stubbs', '2027-02-14']]);
    expect(seen.timeline[0]).toMatchObject({ on: '2027-01-04' });
    expect(seen.acts).toEqual(expect.arrayContaining(['household.read', 'approval.record-resignation', 'hold.hold', 'review.book']));
    const failure = (key: CastKey, ref: string) => page(key, ref).catch((error: unknown) => error);
    expect(await failure('priya', 'H-002')).toEqual(await failure('priya', 'H-404'));
  });

  it('lists households page by page without those that are hidden', async () => {
    const { api } = await setUp();
    const list = async (key: CastKey) => (await api.households(anActor(key), { params: {}, query: {}, body: {} }, context)).rows;
    expect((await list('priya')).map((row) => row.ref)).toEqual(['H-001']);
    expect((await list('sunita')).map((row) => [row.ref, row.restricted])).toEqual([['H-001', false], ['H-002', true]]);
    expect((await list('ruth'))[0]?.nextReview).toMatchObject({ id: 'H-001-r1', limit: '2027-02-16' });
  });

  it('adds a household by hand and answers with its page and the dates it brings', async () => {
    const { api } = await setUp();
    const carer = { givenName: 'Ann', familyName: 'Lowe', bornOn: null, mail: null, phone: null, language: null, accessNeeds: null, status: 'approved' as const, fullApprovalFrom: toLocalDate('2026-09-01'), temporary: null, terms: null };
    const body = { key: commandKey('add-home-1'), ref: 'H-300' as never, town: 'Harle Green', address: null, carerType: 'mainstream' as const, carers: [carer], ssw: cast.leah.id, ftm: cast.denise.id, firo: cast.ruth.id, lastReviewOn: null };
    const { household } = await api.addHousehold(anActor('priya'), { params: {}, query: {}, body }, context);
    expect(household.deadlines?.filter((each) => each.rule === 'FR-01').map((each) => each.due)).toEqual(['2027-09-01']);
  });
});
