import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Budget } from '../throttling/budget.js';
import { MailboxLimits } from '../throttling/mailboxLimits.js';
import { type Body, type Harness, ids, startTenant } from '../testing/startTenant.js';

let desk: Harness;
beforeAll(async () => {
  desk = await startTenant();
});
beforeEach(() => desk.tenant.budget.set('off'));
afterAll(() => desk.tenant.close());

const batch = (requests: unknown[]) => desk.call('product', 'POST', '/$batch', { requests });
const get = (id: string, url: string, more: object = {}) => ({ id, method: 'GET', url, ...more });
const part = (body: Body, id: string): Body | undefined => body['responses']?.find((each) => String(each['id']) === id);

describe('point 10: resource units', () => {
  test('the log tells what each request cost, and the sums', async () => {
    const list = await desk.list('Costs');
    await desk.machine('DELETE', '/log');
    await desk.call('product', 'POST', `${list}/items`, { fields: { Key: 'a' } });
    await desk.call('product', 'GET', `${list}/items/1`);
    await desk.call('product', 'GET', `${list}/items?$filter=fields/Key%20eq%20'a'`);
    await desk.call('setup', 'GET', `/sites/${desk.records}/permissions`);
    const { body } = await desk.machine('GET', '/log');
    expect(body['entries']?.map((entry) => [entry['method'], entry['path'], entry['units']]).filter(([, path]) => !String(path).includes('login'))).toEqual([
      ['POST', '/sites/{site}/lists/{list}/items', 2],
      ['GET', '/sites/{site}/lists/{list}/items/{item}', 1],
      ['GET', '/sites/{site}/lists/{list}/items', 2],
      ['GET', '/sites/{site}/permissions', 5],
    ]);
    expect(JSON.stringify(body)).not.toContain('"a"');
    expect((await desk.machine('GET', `/log?app=${ids.provisioning}`)).body['totals']).toHaveLength(1);
  });

  test('headers come from 80 percent of the minute, then 429 with Retry-After, and refused calls count', () => {
    let now = 0;
    const budget = new Budget(1_000, () => now);
    expect(budget.charge('app', 999).headers).toEqual({});
    expect(budget.charge('app', 1)).toEqual({ wait: 0, headers: { 'RateLimit-Limit': '1250', 'RateLimit-Remaining': '250', 'RateLimit-Reset': '60' } });
    expect(budget.charge('app', 250).wait).toBe(0);
    now = 20_000;
    expect(budget.charge('app', 2)).toMatchObject({ wait: 40, headers: { 'RateLimit-Remaining': '0' } });
    expect(budget.charge('other', 2).wait).toBe(0);
    now = 60_000;
    expect(budget.charge('app', 2).wait).toBe(0);
  });

  test.each([[1_000, 1_250], [5_000, 2_500], [15_000, 3_750], [50_000, 5_000], [50_001, 6_250]])('%s licences give %s units a minute', (licences, units) => {
    const budget = new Budget(licences, () => 0);
    expect([budget.charge('app', units).wait, budget.charge('app', 1).wait > 0]).toEqual([0, true]);
  });

  test('over the wire: 429 with both headers', async () => {
    await desk.machine('POST', '/budget', { budget: 1_000 });
    const list = await desk.list('Throttled');
    for (let each = 0; each < 32; each++) await batch(Array.from({ length: 20 }, (_, at) => get(String(at), `${list}/items`)));
    const reply = await desk.call('product', 'GET', `${list}/items`);
    expect(reply).toMatchObject({ status: 429, body: { error: { code: 'activityLimitReached' } } });
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(reply.headers.get('ratelimit-remaining')).toBe('0');
    await desk.machine('POST', '/budget', { budget: 'off' });
    expect((await desk.call('product', 'GET', `${list}/items`)).status).toBe(200);
  });
});

describe('point 11: mailboxes', () => {
  test('a fifth request at once is refused; four are not', async () => {
    desk.tenant.budget.set(1_000);
    const { body } = await batch(['1', '2', '3', '4', '5'].map((id) => get(id, `/users/${ids.ruth}/events`)));
    expect(body['responses']?.map((each) => Number(each['status'])).sort()).toEqual([200, 200, 200, 200, 429]);
    await wait(20);
    const chained = await batch(['1', '2', '3', '4', '5'].map((id, at) => get(id, `/users/${ids.ruth}/events`, at > 0 ? { dependsOn: [String(at)] } : {})));
    expect(chained.body['responses']?.map((each) => each['status'])).toEqual([200, 200, 200, 200, 200]);
  });

  test('10,000 in ten minutes are the most, and none of them count once the clock was set back', () => {
    let now = 0;
    const limits = new MailboxLimits(() => now);
    const once = () => {
      const refused = limits.enter('app', 'ruth');
      if (refused === undefined) limits.leave('app', 'ruth');
      return refused;
    };
    for (let each = 0; each < 10_000; each++) once();
    now = 300_000;
    expect(once()).toBe(300);
    now = 600_000;
    expect(once()).toBeUndefined();
    for (let each = 0; each < 10_000; each++) once();
    expect(once()).toBe(600);
    now = 0;
    expect(once()).toBeUndefined();
  });
});

describe('point 12: batches', () => {
  test('twenty go, twenty-one are refused, answers come in an order of their own', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => get(String(at), `/users/${ids.ruth}`));
    const { status, body } = await batch(many(20));
    expect(status).toBe(200);
    const order = body['responses']?.map((each) => String(each['id'])) ?? [];
    expect([...order].sort()).toEqual(many(20).map(({ id }) => id).sort());
    expect(order).not.toEqual(many(20).map(({ id }) => id));
    expect(await batch(many(21))).toMatchObject({ status: 400, body: { error: { code: 'MaximumValueExceeded' } } });
  });

  test('what depends on a failure answers 424, the rest goes on', async () => {
    const { body } = await batch([get('a', '/users/none'), get('b', `/users/${ids.ruth}`, { dependsOn: ['a'] }), get('c', `/users/${ids.ruth}`)]);
    expect([part(body, 'a')?.['status'], part(body, 'b')?.['status'], part(body, 'c')?.['status']]).toEqual([404, 424, 200]);
  });

  test.each([
    ['a body without its type', [{ id: '1', method: 'POST', url: '/users', body: {} }]],
    ['two of one id', [get('1', '/users'), get('1', '/users')]],
    ['a batch inside', [{ id: '1', method: 'POST', url: '/$batch', body: {}, headers: { 'Content-Type': 'application/json' } }]],
    ['a dependency that comes later', [get('1', '/users', { dependsOn: ['2'] }), get('2', '/users')]],
  ])('%s makes the whole batch malformed', async (_name, requests) => {
    expect((await batch(requests)).status).toBe(400);
  });
});
