import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAzurite, type Azurite } from '@azure/functions-core/azurite';
import { QueueServiceClient } from '@azure/storage-queue';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { commandKey, importId } from '@review-desk/core/ids';
import { effect, type Effect } from '@review-desk/core/records';
import { aHousehold, cast, createInMemoryPorts, type InMemoryPorts } from '@review-desk/core/testing';
import { toInstant } from '@review-desk/core/time';
import { collectLog } from '../testing/collectLog.js';
import { startApi, type TestApi } from '../testing/startApi.js';
import type { Job } from './carryOnJobs.js';
import { createEffectQueue } from './createEffectQueue.js';
import { queueNames } from './queueNames.js';

const folder = mkdtempSync(join(tmpdir(), 'workers-'));
const jobs: Job[] = [];
let azurite: Azurite;
let storage: QueueServiceClient;
let ports: InMemoryPorts;
let api: TestApi;

const audited = (key: string): Effect => effect('audit.write', key, { act: 'household.add', record: 'household', about: 'H-001', by: cast.priya.id, at: '2027-01-04T08:00:00Z' });
const keep = (ref: string, ...effects: Effect[]) => {
  const value = aHousehold(ref).plain();
  return ports.households.create(value.ref, { value, effects, commandKey: commandKey(`make-${ref}-00`), actedBy: cast.priya.id });
};
const pending = () => ports.households.all().flatMap((each) => each.effects.map((one) => one.key));
/** The moved clock arrives: timers due are fired and the queues drained. */
const arrive = (now: string) => {
  ports.clock.set(now);
  return api.host.administration.arrive(Date.parse(now), 0);
};

beforeAll(async () => {
  azurite = await startAzurite(folder);
  storage = QueueServiceClient.fromConnectionString(azurite.connectionString);
  ports = createInMemoryPorts();
  ports.effectQueue = { ...ports.effectQueue, ...createEffectQueue(storage, collectLog().log) };
  api = await startApi({ ports, storage: azurite.connectionString, change: (deps) => ({ ...deps, carryOn: (job) => { jobs.push(job); return Promise.resolve(); } }) });
}, 30_000);
beforeEach(() => {
  jobs.length = 0;
});
afterAll(async () => {
  await api.stop();
  await azurite.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the worker', () => {
  test('performs what a decision left, once, and takes it off the record', async () => {
    await keep('H-001', audited('a1'));
    for (let times = 0; times < 3; times += 1) await ports.effectQueue.wake({ list: 'households', id: 'H-001' });
    await arrive('2027-01-04T08:01:00Z');
    expect([ports.audit.all().map((each) => each.key), pending()]).toEqual([['audit.write:a1'], []]);
  });
  test('puts a message that nobody can read aside after five tries, and goes on', async () => {
    await storage.getQueueClient(queueNames.effects).sendMessage(Buffer.from('{"list":"elsewhere","id":"1"}').toString('base64'));
    await keep('H-002', audited('a2'));
    await ports.effectQueue.wake({ list: 'households', id: 'H-002' });
    await arrive('2027-01-04T08:02:00Z');
    const aside = await storage.getQueueClient(`${queueNames.effects}-poison`).peekMessages({ numberOfMessages: 5 });
    expect([aside.peekedMessageItems.length, pending()]).toEqual([1, []]);
  });
  test('carries on a long job by its kind and id', async () => {
    await ports.effectQueue.carryOn({ kind: 'import', id: 'imp-0001' });
    await arrive('2027-01-04T08:03:00Z');
    expect(jobs).toEqual([{ kind: 'import', id: 'imp-0001' }]);
  });
  test('sends ids and nothing else', async () => {
    const queue = storage.getQueueClient('look-at-me');
    await queue.createIfNotExists();
    await createEffectQueue({ getQueueClient: () => queue }, collectLog().log).wake({ list: 'reviews', id: 'H-001-r7' });
    const { peekedMessageItems } = await queue.peekMessages();
    expect(Buffer.from(peekedMessageItems[0]?.messageText ?? '', 'base64').toString()).toBe('{"list":"reviews","id":"H-001-r7"}');
  });
});

describe('an effect that nobody was woken for', () => {
  test('is found within a quarter of an hour and performed', async () => {
    await keep('H-003', audited('a3'));
    expect(pending()).toEqual(['audit.write:a3']);
    expect(await arrive('2027-01-04T08:15:00Z')).toMatchObject({ fired: ['findUnfinishedEffects', 'sendMessages', 'sweepDeadlines'], failed: 0 });
    expect([ports.audit.all().map((each) => each.key), pending()]).toEqual([expect.arrayContaining(['audit.write:a3']), []]);
  });
  test('does not keep the others waiting when one list does not answer', async () => {
    await keep('H-004', audited('a4'));
    const people = { ...ports.people, findWithDueEffects: () => Promise.reject(new TypeError('cut')) };
    const { createFindUnfinishedEffects } = await import('../timers/findUnfinishedEffects.js');
    const { log, lines } = collectLog();
    await createFindUnfinishedEffects({ ports: { ...ports, people }, log })();
    await arrive('2027-01-04T08:16:00Z');
    expect([pending(), lines().map((each) => each['event'])]).toEqual([[], ['findUnfinishedEffects.failed', 'findUnfinishedEffects']]);
  });
});

describe('an import that is under way with nobody at work on it', () => {
  const began = async (id: string, touchedAt: string): Promise<void> => {
    await ports.imports.create(importId(id), {
      value: {
        id: importId(id), unit: ports.unit, by: cast.priya.id, at: toInstant(touchedAt), touchedAt: toInstant(touchedAt), state: 'running', refusal: null,
        counts: { lines: 4, add: 2, change: 0, same: 0, missing: 0, faults: 0 }, progress: { done: 0, total: 2, failed: 0 }, spentUnits: 0, answers: {}, fromFile: {},
      },
      effects: [], commandKey: commandKey(`make-${id}`), actedBy: cast.priya.id,
    });
  };
  test('is carried on by the timer once nothing was done to it for a quarter of an hour', async () => {
    await began('imp-left', '2027-01-04T08:20:00Z');
    await began('imp-busy', '2027-01-04T08:44:00Z');
    await arrive('2027-01-04T08:45:00Z');
    expect(jobs).toEqual([{ kind: 'import', id: 'imp-left' }]);
  });
  test('is marked as stopped, with why, when its message was put aside', async () => {
    await began('imp-poison', '2027-01-04T08:46:00Z');
    const aside = storage.getQueueClient(`${queueNames.jobs}-poison`);
    await aside.createIfNotExists();
    for (const text of ['{"kind":"import","id":"imp-poison"}', 'not json']) await aside.sendMessage(Buffer.from(text).toString('base64'));
    await arrive('2027-01-04T08:47:00Z');
    const { value } = (await ports.imports.findById(importId('imp-poison'))) ?? {};
    expect([value?.state, value?.refusal]).toEqual(['stopped', expect.stringContaining('Run it again to go on')]);
  });
});

describe('time limits that are being applied with nobody at work on them', () => {
  test('are carried on from their page', async () => {
    const applying = { version: 3, next: 'page-2', touchedAt: toInstant('2027-01-04T08:30:00Z') };
    const service = await ports.services.findById(ports.unit);
    if (!service) throw new TypeError('no timer has looked yet');
    await ports.services.save(service, { value: { ...service.value, currentPolicy: 3, applying }, effects: [], commandKey: commandKey('service-01'), actedBy: cast.sunita.id });
    await arrive('2027-01-04T09:00:00Z');
    expect(jobs).toContainEqual({ kind: 'policy', id: '3~page-2' });
  });
});

describe('a queue that does not answer', () => {
  test('fails no command: the decision stands and its effects are found later', async () => {
    const { log, lines } = collectLog();
    const away = createEffectQueue({ getQueueClient: () => ({ createIfNotExists: () => Promise.reject(new TypeError('cut')), sendMessage: () => Promise.resolve() }) }, log);
    await expect(away.wake({ list: 'reviews', id: 'H-001-r7' })).resolves.toBeUndefined();
    expect(lines()).toMatchObject([{ event: 'effects.notWoken', id: 'H-001-r7' }]);
    await expect(away.carryOn({ kind: 'import', id: 'imp-0001' })).rejects.toMatchObject({ kind: 'unavailable' });
  });
});
