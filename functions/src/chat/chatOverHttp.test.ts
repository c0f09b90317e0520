import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnector, createMessenger } from '@review-desk/bot';
import { sendMessage, type MessageId } from '@review-desk/core/delivery';
import { Unavailable } from '@review-desk/core/errors';
import { commandKey } from '@review-desk/core/ids';
import { aMessage, anAlert, aPerson, cast, createInMemoryPorts, type CastKey } from '@review-desk/core/testing';
import { createTenant, parseDirectory, type Tenant } from '@review-desk/local-tenant';
import { createIdentity } from '@review-desk/m365';
import { z } from 'zod';
import { startApi, type TestApi } from '../testing/startApi.js';

const clientId = 'c0000000-0000-4000-8000-000000000001';
const appId = 'e0000000-0000-4000-8000-000000000001';
const directory = parseDirectory({
  tenantId: 'd0000000-0000-4000-8000-000000000001', organisation: { displayName: 'Marlbeck', domain: 'marlbeck.example' }, sites: [],
  people: Object.values(cast).map(({ id, name, mail }) => ({ id, displayName: name, givenName: name.split(' ')[0], surname: name.split(' ').at(-1), mail })),
  apps: [{ clientId, displayName: 'Review Desk', secret: 'product', kind: 'product', roles: [] }],
});
const decision = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
const ports = createInMemoryPorts({ now: '2027-01-11T10:06:00Z' });

let tenant: Tenant;
let api: TestApi;
const machine = async (path: string, body?: unknown): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${tenant.base}/_tenant/teams${path}`, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Unavailable('testing.tenant', `The tenant answered ${answer.status}.`);
  return z.record(z.string(), z.unknown()).parse(await answer.json());
};
const chatOf = async (key: CastKey) => z.object({ messages: z.array(z.looseObject({ id: z.string(), text: z.string().nullish(), deleted: z.boolean().optional() })) }).parse(await machine(`/chat?person=${cast[key].id}`)).messages;

beforeAll(async () => {
  tenant = await createTenant({ dataFile: ':memory:', port: 0, budget: 'off', followers: [], directory, startAt: '2027-01-11T10:00:00Z' });
  const identity = createIdentity({ tenantId: tenant.tenantId, clientId, credential: { kind: 'secret', secret: 'product' }, loginBase: tenant.login });
  const connector = createConnector({ clientId, tenantId: tenant.tenantId, tokens: identity.connector(), serviceUrl: null, localConnector: `${tenant.connector}/`, playground: null });
  const places = { appId, tabBase: 'https://desk.marlbeck.example' };
  const withChat = { ...ports, channels: { ...ports.channels, messenger: createMessenger(connector, places) } };
  for (const key of Object.keys(cast) as CastKey[]) await ports.people.create(cast[key].id, decision(aPerson(key).plain()));
  await ports.practice.create(anAlert().id, decision(anAlert().sent().plain()));
  await ports.messages.create(aMessage().id, decision(aMessage().plain()));
  api = await startApi({ ports, change: (deps) => ({ ...deps, ports: withChat, chat: { connector, places } }) });
  await machine('/bots', { clientId, messagingEndpoint: `${api.url}/api/messages` });
  await machine('/package', { manifest: { id: appId, name: { short: 'Review Desk' }, bots: [{ botId: clientId, scopes: ['personal'] }] }, installFor: 'everybody' });
  await tenant.botsSettled();
  await sendMessage(withChat)(aMessage().id as MessageId);
}, 30_000);
afterAll(async () => {
  await api.stop();
  await tenant.close();
});

const press = (key: CastKey, verb: string, replyToId: string) =>
  machine('/invoke', { personId: cast[key].id, name: 'adaptiveCard/action', replyToId, value: { action: { type: 'Action.Execute', verb, data: { message: aMessage().id } }, trigger: 'manual' } });

describe('a card over the wire', () => {
  test('every installation was heard, and the chats are kept', async () => {
    expect(await ports.conversations.find(cast.denise.id)).toMatchObject({ serviceUrl: `${tenant.connector}/`, blocked: false });
    expect(await ports.conversations.find(cast.leah.id)).toMatchObject({ blocked: false });
  });

  test('stands in its reader’s chat, is acknowledged there, and answers with the card that now holds', async () => {
    const [card] = await chatOf('denise');
    expect(JSON.stringify(card)).toContain('Practice alert H-001-a1: please answer');
    const answer = await press('denise', 'acknowledge', card?.id ?? '');
    expect(answer).toMatchObject({ botStatus: 200, botBody: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' } });
    const alert = (await ports.practice.findById(anAlert().id))?.value;
    expect(alert?.kind === 'alert' ? alert.acknowledged.map(({ by }) => by) : []).toEqual([cast.denise.id]);
  });

  test('pressed with somebody else’s data changes nothing', async () => {
    const before = (await ports.practice.findById(anAlert().id))?.revision;
    expect(await press('leah', 'acknowledge', '17')).toMatchObject({ botStatus: 200, botBody: { type: 'application/vnd.microsoft.activity.message' } });
    expect((await ports.practice.findById(anAlert().id))?.revision).toBe(before);
  });

  test('a message is answered in its chat, and neither it nor a name reaches the log', async () => {
    await machine('/messages', { personId: cast.denise.id, text: 'The Stubbs family said' });
    expect((await chatOf('denise')).at(-1)?.text).toMatch(/^I do not understand that/);
    expect(api.logged.text()).not.toMatch(/Stubbs|Okafor|Denise/);
  });

  test('the app removed marks the chat', async () => {
    await machine('/app', { personId: cast.leah.id, installed: false });
    await tenant.botsSettled();
    expect(await ports.conversations.find(cast.leah.id)).toMatchObject({ blocked: true });
  });
});

describe('the endpoint answers nobody but Teams', () => {
  const post = (body: unknown, headers: Record<string, string> = {}) => fetch(`${api.url}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  test.each<[string, unknown, number]>([
    ['no token', { type: 'message', channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/uk/', conversation: { id: 'a:1' }, from: { id: '29:1' } }, 401],
    ['no JSON', 'hello', 400],
    ['too much', `"${'x'.repeat(300_000)}"`, 400],
    ['a list', [], 401],
    ['null', 'null', 400],
    ['a form', 'type=message&channelId=msteams', 400],
    ['two letters for one', '{"type":"message","type":"invoke"', 400],
  ])('%s', async (_name, body, status) => {
    const answer = await post(body);
    expect([answer.status, await answer.text()]).toEqual([status, '']);
  });

  const signed = async () => ({ authorization: `Bearer ${String((await machine('/token', { clientId }))['token'])}` });
  const fromTeams = (changes: object = {}) => ({
    type: 'message', id: '1', channelId: 'msteams', text: 'hi', serviceUrl: `${tenant.connector}/`, from: { id: '29:1', aadObjectId: cast.denise.id, name: 'Denise' },
    conversation: { id: 'a:none', conversationType: 'personal', tenantId: tenant.tenantId }, ...changes,
  });

  test('and takes from Teams no more than an activity may be long, with or without a word of its length', async () => {
    const body = JSON.stringify(fromTeams({ type: 'typing', text: 'x'.repeat(300_000) }));
    const inParts = new ReadableStream({ start: (pipe) => { for (let at = 0; at < body.length; at += 50_000) pipe.enqueue(new TextEncoder().encode(body.slice(at, at + 50_000))); pipe.close(); } });
    const sent = async (given: string | ReadableStream) => (await fetch(`${api.url}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json', ...(await signed()) }, body: given, duplex: 'half' } as RequestInit)).status;
    expect([await sent(body), await sent(inParts), await sent(JSON.stringify(fromTeams({ type: 'typing' })))]).toEqual([400, 400, 200]);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])('and reads nothing that says it is %j, whatever is in it', async (type) => {
    const answer = await fetch(`${api.url}/api/messages`, { method: 'POST', headers: { ...(await signed()), 'content-type': type }, body: JSON.stringify(fromTeams({ type: 'typing' })) });
    expect([answer.status, await answer.text()]).toEqual([415, '']);
  });

  test('and keeps of a kind that it does not know nothing in its log', async () => {
    for (const changes of [{ type: 'Denise Okafor said' }, { type: 'invoke', name: 'task/Wendy Stubbs' }, { type: 'x'.repeat(90) }]) await post(fromTeams(changes), await signed());
    const kinds = api.logged.lines().filter(({ event }) => event === 'chat').slice(-3).map(({ kind, name }) => [kind, name]);
    expect([kinds, api.logged.text().match(/Denise|Wendy|xxxx/)]).toEqual([[['other', undefined], ['invoke', 'other'], ['other', undefined]], null]);
  });

  test('and reads no prototype out of what it is sent', async () => {
    const text = JSON.stringify(fromTeams({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: 'acknowledge', data: { message: 'x' } } } })).replace('"message":"x"', '"__proto__":{"message":"x"},"constructor":{"prototype":{"to":"x"}}');
    const answer = await post(text, await signed());
    expect([answer.status, await answer.json(), 'to' in {}]).toEqual([200, expect.objectContaining({ type: 'application/vnd.microsoft.activity.message' }), false]);
  });
});
