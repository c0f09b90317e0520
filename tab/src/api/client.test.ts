import { expect, jest, test } from '@jest/globals';
import { householdRef, reviewId } from '@review-desk/core/ids';
import { createFakeApi, type Replies } from '../testing/fakeApi.js';
import { bookedReview } from '../testing/fixtures/booking.js';
import { todayOf } from '../testing/fixtures/today.js';
import { createClient } from './client.js';

const unavailable = { status: 503, error: { code: 'graph.busy', message: 'Microsoft 365 is busy.', reference: 'R-1' } };
const refused = { status: 409, error: { code: 'reviews.alreadyBooked', message: 'This review is booked already.', reference: 'R-2' } };
const expired = { status: 401, error: { code: 'notSignedIn', message: 'Sign in again.', reference: 'R-3' } };
const lateReason = { params: { id: reviewId('H-045-r2') }, body: { revision: 3, reason: 'A carer was ill.' } };
const acted = { review: bookedReview, nextSlot: null };

const setUp = (replies: Replies) => {
  const api = createFakeApi(replies);
  let made = 0;
  const waits: number[] = [];
  const signInAgain = jest.fn((_refused: string) => Promise.resolve());
  const call = createClient({
    fetch: api.fetch, token: () => Promise.resolve('t'), signInAgain,
    newKey: () => `key-0000-${(made += 1)}`,
    wait: (ms) => (waits.push(ms), Promise.resolve()),
  });
  const keys = () => api.seen.map(({ asked }) => (typeof asked.body === 'object' && asked.body !== null && 'key' in asked.body ? asked.body.key : null));
  return { api, call, keys, waits, signInAgain };
};
const failing = (times: number, failure: typeof unavailable) => {
  let left = times;
  return () => (left-- > 0 ? failure : acted);
};

test('a read is asked again, later each time, while the service is busy', async () => {
  let left = 2;
  const { call, waits, api } = setUp({ today: () => (left-- > 0 ? unavailable : todayOf.officer) });
  await expect(call('today', {})).resolves.toMatchObject({ today: '2027-02-01' });
  expect(api.seen).toHaveLength(3);
  expect(waits).toEqual([400, 800]);
});

test('an act is repeated with the same key while the service is busy', async () => {
  const { call, keys } = setUp({ giveLateReason: failing(2, unavailable) });
  await call('giveLateReason', lateReason);
  expect(keys()).toEqual(['key-0000-1', 'key-0000-1', 'key-0000-1']);
});

test('pressing again after no answer carries the same key; the same act after an answer carries a new one', async () => {
  const { call, keys } = setUp({ giveLateReason: failing(3, unavailable) });
  await expect(call('giveLateReason', lateReason)).rejects.toMatchObject({ kind: 'unavailable', reference: 'R-1' });
  await call('giveLateReason', lateReason);
  await call('giveLateReason', lateReason);
  expect(keys()).toEqual(['key-0000-1', 'key-0000-1', 'key-0000-1', 'key-0000-1', 'key-0000-2']);
});

test('another reason is another act with a key of its own', async () => {
  const { call, keys } = setUp({ giveLateReason: failing(3, unavailable) });
  await expect(call('giveLateReason', lateReason)).rejects.toMatchObject({ kind: 'unavailable' });
  await call('giveLateReason', { ...lateReason, body: { ...lateReason.body, reason: 'Other words.' } });
  expect(new Set(keys()).size).toBe(2);
});

test.each([
  ['saved again since', { lastModified: 2 }],
  ['of another name', { name: 'mended.csv' }],
])('a file of the same size, %s, is another upload; the same file after no answer is the same one', async (_what, change) => {
  const { call, api } = setUp({ uploadRegister: { status: 503, error: unavailable.error } });
  const fileWith = ({ name = 'register.csv', lastModified = 1 }) => new File(['Ref,Town\nH-001,Marlbeck\n'], name, { lastModified });
  for (const body of [fileWith({}), fileWith({}), fileWith(change)]) await expect(call('uploadRegister', { body })).rejects.toMatchObject({ kind: 'unavailable' });
  expect([...new Set(api.seen.map(({ asked }) => asked.query['key']))]).toEqual(['key-0000-1', 'key-0000-2']);
});

test('a refusal is not asked again', async () => {
  const { call, api } = setUp({ giveLateReason: refused });
  await expect(call('giveLateReason', lateReason)).rejects.toMatchObject({ kind: 'refused', code: 'reviews.alreadyBooked' });
  expect(api.seen).toHaveLength(1);
});

test('a search, which has no key, is sent once and stands in no address', async () => {
  const { call, api } = setUp({ search: unavailable });
  await expect(call('search', { body: { words: 'stubbs' } })).rejects.toMatchObject({ kind: 'unavailable' });
  expect(api.seen).toHaveLength(1);
  expect(api.seen[0]?.asked).toMatchObject({ query: {}, params: {}, body: { words: 'stubbs' } });
});

test('an expired session asks the person and then goes on with the same act and key', async () => {
  const { call, keys, signInAgain } = setUp({ giveLateReason: failing(1, expired) });
  await expect(call('giveLateReason', lateReason)).resolves.toMatchObject({ nextSlot: null });
  expect(signInAgain).toHaveBeenCalledWith('t');
  expect(keys()).toEqual(['key-0000-1', 'key-0000-1']);
});

test('a conflict tells the revision that stands now', async () => {
  const { call } = setUp({ book: { status: 412, error: { code: 'reviews.changed', message: 'Changed.', reference: 'R', current: 7 } } });
  const wish = { revision: 3, start: bookedReview.meeting?.start ?? '', end: bookedReview.meeting?.end ?? '' };
  const body = { ...wish, method: 'home', staff: [], carersWord: { how: 'phone', on: '2027-02-01' }, sswAgreed: true };
  await expect(call('book', { params: { id: reviewId('H-101-r6') }, body: body as never })).rejects.toMatchObject({ kind: 'conflict', current: 7 });
});

test('a reference is written into the path as one piece', async () => {
  const { call, api } = setUp({});
  await expect(call('household', { params: { ref: householdRef('H/1 x') } })).rejects.toMatchObject({ kind: 'notFound' });
  expect(api.seen[0]?.asked.params).toEqual({ ref: 'H/1 X' });
});
