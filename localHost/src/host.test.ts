import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { app, type InvocationContext } from '@azure/functions';
import { QueueServiceClient } from '@azure/storage-queue';
import { startAzurite, type Azurite } from './azurite.js';
import { startHost, type Host } from './host.js';

const folder = mkdtempSync(join(tmpdir(), 'local-host-'));
const worked: { body: unknown; tries: unknown }[] = [];
const ticks: string[] = [];
let azurite: Azurite;
let host: Host;
let queues: QueueServiceClient;

const register = (): void => {
  app.http('greet', { route: 'greet/{word}', methods: ['GET', 'POST'], handler: async (request) => ({ status: 201, headers: { 'x-kept': 'yes' }, jsonBody: { word: request.params['word'], q: request.query.get('q'), body: request.method === 'POST' ? await request.json() : null } }) });
  app.http('broken', { route: 'broken', methods: ['GET'], handler: () => { throw new RangeError('for the test'); } });
  app.timer('tick', { schedule: '0 */15 * * * *', handler: async () => { ticks.push(new Date(Date.now() + Number(process.env['BUSINESS_CLOCK_OFFSET_MS'])).toISOString().slice(0, 16)); await send('work', { id: 'from-timer' }); } });
  app.storageQueue('work', { queueName: 'work', connection: 'AzureWebJobsStorage', handler: (body: unknown, context: InvocationContext) => {
    worked.push({ body, tries: context.triggerMetadata?.['dequeueCount'] });
    if (JSON.stringify(body).includes('poison')) throw new RangeError('for the test');
  } });
};
const send = async (queue: string, value: unknown): Promise<void> => {
  await queues.getQueueClient(queue).sendMessage(Buffer.from(JSON.stringify(value)).toString('base64'));
};
const post = async (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${host.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
const arrive = async (now: string): Promise<unknown> => (await post('/admin/clock/arrive', { now, offsetMs: Date.parse(now) - Date.now() })).json();

beforeAll(async () => {
  azurite = await startAzurite(folder);
  queues = QueueServiceClient.fromConnectionString(azurite.connectionString);
  host = await startHost({ entry: register, port: 0, storageConnection: azurite.connectionString, clockOffsetMs: Date.parse('2027-01-04T08:00:00Z') - Date.now(), log: () => undefined });
}, 30_000);
afterAll(async () => {
  await host.stop();
  await azurite.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('HTTP through the local host', () => {
  test('hands over parameters, query and body and gives back status, headers and body', async () => {
    const answer = await post('/api/greet/kettle?q=1', { a: 1 });
    expect([answer.status, answer.headers.get('x-kept'), await answer.json()]).toEqual([201, 'yes', { word: 'kettle', q: '1', body: { a: 1 } }]);
  });
  test('answers 404 for an unknown route or another method', async () => {
    expect((await fetch(`${host.url}/api/nothing`)).status).toBe(404);
    expect((await fetch(`${host.url}/api/greet/a`, { method: 'DELETE' })).status).toBe(404);
  });
  test('answers 500 without a body when a function throws', async () => {
    const answer = await fetch(`${host.url}/api/broken`);
    expect([answer.status, await answer.text()]).toEqual([500, '']);
  });
});

describe('the moved clock', () => {
  test('stops at each occurrence, fires it in business time and drains the queues before it answers', async () => {
    expect(await (await post('/admin/clock/next', { from: '2027-01-04T08:00:00Z', to: '2027-01-04T10:00:00Z' })).json()).toEqual({ at: '2027-01-04T08:15:00.000Z' });
    worked.length = 0;
    expect(await arrive('2027-01-04T08:15:00Z')).toEqual({ fired: ['tick'], drained: 1, failed: 0 });
    expect([ticks.at(-1), worked]).toEqual(['2027-01-04T08:15', [{ body: { id: 'from-timer' }, tries: 1 }]]);
  });
  test('has no next stop when nothing is due before the end', async () => {
    expect(await (await post('/admin/clock/next', { from: '2027-01-04T08:15:00Z', to: '2027-01-04T08:20:00Z' })).json()).toEqual({ at: null });
  });
  test('is refused to a page in a browser', async () => {
    expect((await post('/admin/clock/arrive', {}, { origin: 'http://elsewhere.example' })).status).toBe(403);
  });
});

describe('a queue', () => {
  test('gives a failing message five tries and then puts it into the poison queue', async () => {
    worked.length = 0;
    await send('work', { id: 'poison' });
    const { drained, failed } = (await arrive('2027-01-04T08:16:00Z')) as { drained: number; failed: number };
    expect(worked.map((each) => each.tries)).toEqual([1, 2, 3, 4, 5]);
    expect(drained).toBeLessThanOrEqual(5);
    expect(failed).toBe(drained);
    const left = await queues.getQueueClient('work-poison').receiveMessages();
    expect(left.receivedMessageItems.map((each) => Buffer.from(each.messageText, 'base64').toString())).toEqual(['{"id":"poison"}']);
  });
  test('is read by itself, without the clock being moved', async () => {
    worked.length = 0;
    await send('work', { id: 'plain' });
    for (let tries = 0; tries < 40 && worked.length === 0; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(worked).toEqual([{ body: { id: 'plain' }, tries: 1 }]);
  });
});
