import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Faults, faultSettingsSchema } from './faults.js';
import { type Harness, ids, startTenant } from '../testing/startTenant.js';

let desk: Harness;
beforeAll(async () => {
  desk = await startTenant();
});
beforeEach(() => desk.machine('POST', '/faults', {}));
afterAll(() => desk.tenant.close());

const draws = (seed: number): string[] => {
  const faults = new Faults();
  faults.set(faultSettingsSchema.parse({ rate429: 0.1, rate503: 0.1, lostAnswers: 0.1, seed }));
  return Array.from({ length: 500 }, () => faults.draw('/sites', true));
};

test('the same seed gives the same faults, another seed others, near the rate asked for', () => {
  expect(draws(7)).toEqual(draws(7));
  expect(draws(7)).not.toEqual(draws(8));
  const share = draws(7).filter((fault) => fault !== 'none').length / 500;
  expect(share).toBeGreaterThan(0.22);
  expect(share).toBeLessThan(0.38);
});

describe('point 17: refusals by each workload in its own words', () => {
  test.each([
    ['rate429', 'sites', 429, 'activityLimitReached'],
    ['rate429', 'outlook', 429, 'ApplicationThrottled'],
    ['rate429', 'directory', 429, 'TooManyRequests'],
    ['rate503', 'sites', 503, 'serviceNotAvailable'],
    ['rate503', 'outlook', 503, 'ErrorServerBusy'],
    ['rate502', 'sites', 502, 'UnknownError'],
    ['rate504', 'sites', 504, 'UnknownError'],
  ])('%s at %s answers %s %s', async (fault, workload, status, code) => {
    await desk.machine('POST', '/faults', { [fault]: 1, retryAfterSeconds: 2.5 });
    const path = { sites: `/sites/${desk.records}`, outlook: `/users/${ids.ruth}/events`, directory: '/users' }[workload] ?? '';
    const reply = await desk.call('product', 'GET', path);
    expect(reply).toMatchObject({ status, body: { error: { code } } });
    expect(reply.headers.get('retry-after')).toBe(status === 502 || status === 504 ? null : '2.5');
    await desk.machine('POST', '/faults', {});
    expect((await desk.call('product', 'GET', path)).status).toBe(200);
  });

  test.each([
    ['/sites/none', 'setup', 404, 'itemNotFound'],
    [`/users/${ids.ruth}/events/none`, 'product', 404, 'ErrorItemNotFound'],
    ['/users/none', 'product', 404, 'Request_ResourceNotFound'],
    ['/users', 'setup', 403, 'Authorization_RequestDenied'],
    [`/users/${ids.ruth}/events`, 'setup', 403, 'ErrorAccessDenied'],
    ['/planner/tasks', 'product', 501, 'notImplemented'],
  ] as const)('%s asked by %s answers %s %s, with ids to quote', async (path, who, status, code) => {
    const reply = await desk.call(who, 'GET', path, undefined, { 'client-request-id': 'mine' });
    expect(reply).toMatchObject({ status, body: { error: { code, innerError: { 'client-request-id': 'mine' } } } });
    expect(reply.headers.get('request-id')).toBe(reply.body['error']?.['innerError']?.['request-id']);
    if (status === 501) expect(String(reply.body['error']?.['message'])).toContain('GET /planner/tasks');
  });
});

test('a lost answer was committed; a cut connection was not', async () => {
  const list = await desk.list('Lost');
  const add = (Key: string) => desk.call('product', 'POST', `${list}/items`, { fields: { Key } }).then(({ status }) => status, () => 'no answer');
  await desk.machine('POST', '/faults', { lostAnswers: 1 });
  expect(await add('lost')).toBe('no answer');
  await desk.machine('POST', '/faults', { cutConnections: 1 });
  expect(await add('cut')).toBe('no answer');
  await desk.machine('POST', '/faults', {});
  expect([await add('lost'), await add('cut')]).toEqual([409, 201]);
});

test('faults keep to the paths they are asked for', async () => {
  await desk.machine('POST', '/faults', { rate503: 1, onlyPaths: ['/lists/'] });
  expect((await desk.call('product', 'GET', '/users')).status).toBe(200);
  expect((await desk.call('product', 'GET', `/sites/${desk.records}/lists/none`)).status).toBe(503);
});

test('a full disk answers 507, keeps what was there, and reads go on', async () => {
  const small = await startTenant({ storeLimitBytes: 600_000 });
  const list = await small.list('Full');
  const statuses: number[] = [];
  for (let each = 0; each < 40; each++) {
    statuses.push((await small.call('product', 'POST', `${list}/items`, { fields: { Key: `k${each}`, Notes: 'n'.repeat(40_000) } })).status);
  }
  const last = await small.call('product', 'POST', `${list}/items`, { fields: { Key: 'last', Notes: 'n'.repeat(60_000) } });
  expect(last).toMatchObject({ status: 507, body: { error: { code: 'quotaLimitReached' } } });
  const kept = await small.call('product', 'GET', `${list}/items?$top=100`);
  expect(kept.body['value']).toHaveLength(statuses.filter((status) => status === 201).length);
  await small.tenant.close();
});
