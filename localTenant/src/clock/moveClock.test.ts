import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Harness, startTenant } from '../testing/startTenant.js';

let desk: Harness;
let follower: Server;
let told: string[];
/** Moments at which the follower has something to do. */
let occurrences: string[];

beforeEach(async () => {
  told = [];
  occurrences = ['2027-01-04T12:00:00.000Z', '2027-01-05T06:00:00.000Z', '2027-02-01T06:00:00.000Z'];
  follower = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const body = JSON.parse(text) as { from?: string; to?: string; now?: string };
      if (request.url === '/admin/clock/arrive') told.push(body.now ?? '');
      const next = occurrences.find((at) => at > (body.from ?? '') && at <= (body.to ?? '')) ?? null;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ at: next }));
    });
  });
  await new Promise<void>((resolve) => follower.listen(0, '127.0.0.1', resolve));
  const address = follower.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  desk = await startTenant({ startAt: '2027-01-04T08:00:00Z', followers: [`http://127.0.0.1:${port}`] });
});
afterEach(async () => {
  await desk.tenant.close();
  await new Promise((resolve) => follower.close(resolve).closeAllConnections());
});

test('a new tenant starts where it is told and stamps items with business time, answers with real time', async () => {
  const list = await desk.list('Stamps');
  const item = await desk.call('product', 'POST', `${list}/items`, { fields: { Key: 'a' } });
  expect(String(item.body['createdDateTime'])).toMatch(/^2027-01-04T08:00/);
  expect(new Date(item.headers.get('date') ?? '').getTime()).toBeLessThan(Date.now() + 60_000);
});

test('moving forward stops at each occurrence in order and then arrives', async () => {
  const { body } = await desk.machine('POST', '/clock', { to: '2027-01-06T09:00:00Z' });
  expect(String(body['now'])).toMatch(/^2027-01-06T09:00:00/);
  expect(told).toEqual(['2027-01-04T12:00:00.000Z', '2027-01-05T06:00:00.000Z', '2027-01-06T09:00:00.000Z']);
});

describe('the budget of the moment at which the clock arrives', () => {
  const hour = 3_600_000;
  const spend = (units: number) => desk.tenant.budget.charge('app', units).wait;
  const advance = (advanceMs: number) => desk.machine('POST', '/clock', { advanceMs });
  beforeEach(() => desk.tenant.budget.set(1_000));

  test('still counts what the same minute spent, and no more what the minute before did', async () => {
    expect(spend(1_250)).toBe(0);
    await advance(20_000);
    expect(spend(1)).toBeGreaterThan(0);
    await advance(40_000);
    expect(spend(1)).toBe(0);
  });

  test('still counts what the same day spent, and no more what the day before did', async () => {
    spend(1_200_000);
    await advance(hour);
    expect(spend(1)).toBeGreaterThan(22 * 3_600);
    await advance(22 * hour);
    expect(spend(1)).toBeGreaterThan(3_000);
    await advance(hour);
    expect(spend(1)).toBe(0);
  });

  test('is what each occurrence on the way finds: the first day is spent, the second is not', async () => {
    spend(1_200_000);
    const found: number[] = [];
    follower.on('request', (request) => {
      if (request.url === '/admin/clock/arrive') found.push(spend(1));
    });
    await desk.machine('POST', '/clock', { to: '2027-01-06T09:00:00Z' });
    expect(found.map((wait) => wait > 0)).toEqual([true, true, false]);
  });

  test('is a fresh one when the clock goes back to before anything was spent', async () => {
    await advance(2 * hour);
    spend(1_200_000);
    await desk.machine('POST', '/clock', { to: '2027-01-04T08:30:00Z' });
    expect(spend(1)).toBe(0);
  });
});

test('the clock goes back while nothing was written, and not before the last write', async () => {
  await desk.machine('POST', '/clock', { to: '2027-01-06T09:00:00Z' });
  expect((await desk.machine('POST', '/clock', { to: '2027-01-05T09:00:00Z' })).status).toBe(200);
  await desk.list('Written');
  const refused = await desk.machine('POST', '/clock', { to: '2027-01-05T08:00:00Z' });
  expect(refused).toMatchObject({ status: 409, body: { error: { code: 'clockBeforeLastWrite' } } });
  expect(String(refused.body['error']?.['message'])).toContain('2027-01-05T09:00');
});

test('a follower that does not answer stops the clock with a plain message', async () => {
  desk.tenant.follow('http://127.0.0.1:9');
  const reply = await desk.machine('POST', '/clock', { advanceMs: 60_000 });
  expect(reply).toMatchObject({ status: 502, body: { error: { code: 'followerDoesNotAnswer' } } });
});

test('what is no moment is refused', async () => {
  expect((await desk.machine('POST', '/clock', { to: 'tomorrow' })).status).toBe(400);
  expect((await desk.machine('POST', '/clock', {})).status).toBe(400);
});
