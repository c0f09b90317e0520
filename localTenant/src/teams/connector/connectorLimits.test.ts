import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Rate, SlidingLimits } from '../../throttling/slidingLimits.js';
import { ids, type Reply } from '../../testing/startTenant.js';
import { card, startTeams, type TeamsHarness } from '../../testing/startTeams.js';

describe('point 16: limits of a chat (graph-contract 7.3)', () => {
  const rates: readonly Rate[] = [{ seconds: 1, most: 7 }, { seconds: 2, most: 8 }, { seconds: 30, most: 60 }, { seconds: 3600, most: 1_800 }];
  const spend = (gapMs: number, upTo: number): { taken: number; wait: number } => {
    let now = 0;
    const limits = new SlidingLimits(() => now);
    for (let taken = 0; taken < upTo; taken++, now += gapMs) {
      const wait = limits.enter(new Map([['chat', rates]]));
      if (wait > 0) return { taken, wait };
    }
    return { taken: upTo, wait: 0 };
  };
  test.each([
    ['7 in one second', 1, { taken: 7, wait: 1 }],
    ['8 in two seconds', 160, { taken: 8, wait: 1 }],
    ['60 in thirty seconds', 490, { taken: 60, wait: 1 }],
    ['1,800 in an hour', 1_990, { taken: 1_800, wait: 18 }],
    ['one every two seconds and a little for ever', 2_001, { taken: 4_000, wait: 0 }],
  ])('%s', (_name, gapMs, expected) => {
    expect(spend(gapMs, 4_000)).toEqual(expected);
  });
});

describe('over the wire', () => {
  let desk: TeamsHarness;
  let chat: string;
  beforeAll(async () => {
    desk = await startTeams();
    chat = await desk.chatWith(ids.ruth);
  });
  beforeEach(async () => {
    desk.tenant.budget.set(1_000);
    desk.tenant.faults.set({ ...desk.tenant.faults.settings, rate412: 0, rate429: 0, rate502: 0, rate503: 0, rate504: 0, lostAnswers: 0, cutConnections: 0, latencyMs: 0 });
    await desk.machine('POST', '/clock', { advanceMs: 3_600_000 });
  });
  afterAll(() => desk.close());
  const send = () => desk.connector('POST', `${chat}/activities`, card());

  /** However slow the machine, the limit of thirty seconds comes in the end. */
  const untilRefused = async (ask: () => Promise<Reply>, most: number): Promise<{ taken: number; refused: Reply }> => {
    for (let taken = 0; ; taken++) {
      const refused = await ask();
      if (refused.status >= 400 || taken > most) return { taken, refused };
    }
  };

  test('one message too many is refused with the time to wait, and none without a budget', async () => {
    const { taken, refused } = await untilRefused(send, 60);
    expect(taken).toBeGreaterThanOrEqual(7);
    expect(refused).toMatchObject({ status: 429, body: { error: { code: 'Throttled' } } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    desk.tenant.budget.set('off');
    expect((await send()).status).toBe(201);
  });

  test('members are counted apart from messages', async () => {
    const { taken, refused } = await untilRefused(() => desk.connector('GET', `${chat}/members`), 120);
    expect([taken >= 14, refused.status]).toEqual([true, 429]);
    expect((await send()).status).toBe(201);
  });

  test('two writes at once in one chat: one goes on, the other is told to try again', async () => {
    await desk.machine('POST', '/faults', { latencyMs: 300 });
    const answers = await Promise.all([send(), send()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(answers.find(({ status }) => status === 412)?.body['error']).toMatchObject({ code: 'PreconditionFailed' });
  });

  test.each([
    ['rate412', 412, 'PreconditionFailed'],
    ['rate429', 429, 'Throttled'],
    ['rate502', 502, 'BadGateway'],
    ['rate503', 503, 'ServiceError'],
    ['rate504', 504, 'GatewayTimeout'],
  ])('a fault of %s', async (name, status, code) => {
    await desk.machine('POST', '/faults', { [name]: 1, onlyPaths: ['/connector/'] });
    expect(await send()).toMatchObject({ status, body: { error: { code } } });
    expect((await desk.call('product', 'GET', `/users/${ids.ruth}`)).status).toBe(200);
  });

  test('a refusal may say when to come again, with a fraction, or say nothing', async () => {
    const waits: (string | null)[] = [];
    for (const retryAfterSeconds of [2.128, null]) {
      await desk.machine('POST', '/faults', { rate429: 1, retryAfterSeconds, onlyPaths: ['/connector/'] });
      waits.push((await send()).headers.get('retry-after'));
    }
    expect(waits).toEqual(['2.128', null]);
  });

  test('a lost answer was written, a cut connection was not, and the log tells both', async () => {
    const count = async () => (await desk.machine('GET', `/teams/chat?person=${ids.ruth}`)).body['messages']?.length ?? 0;
    const before = await count();
    await desk.machine('DELETE', '/log');
    await desk.machine('POST', '/faults', { lostAnswers: 1 });
    await expect(send()).rejects.toThrow();
    expect(await count()).toBe(before + 1);
    await desk.machine('POST', '/faults', { cutConnections: 1 });
    await expect(send()).rejects.toThrow();
    await desk.machine('POST', '/faults', {});
    expect(await count()).toBe(before + 1);
    const { entries } = (await desk.machine('GET', `/log?app=${ids.product}`)).body as unknown as { entries: { path: string; fault: string }[] };
    expect(entries.map(({ path, fault }) => [path, fault])).toEqual([
      ['/connector/v3/conversations/{conversation}/activities', 'lost'],
      ['/connector/v3/conversations/{conversation}/activities', 'cut'],
    ]);
  });
});

test('an app may make fifty calls a second in the whole tenant', () => {
  let now = 0;
  const limits = new SlidingLimits(() => now);
  const call = (chat: number) => limits.enter(new Map([[`chat ${chat}`, [{ seconds: 1, most: 7 }]], ['app', [{ seconds: 1, most: 50 }]]]));
  const waits = Array.from({ length: 51 }, (_, chat) => call(chat));
  expect(waits.filter((wait) => wait > 0)).toEqual([1]);
  now = 1_000;
  expect(call(1)).toBe(0);
});
