import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { ids } from '../../testing/startTenant.js';
import { card, manifest, startTeams, type TeamsHarness } from '../../testing/startTeams.js';

let desk: TeamsHarness;
let chat: string;
let cardId: string;
beforeAll(async () => {
  desk = await startTeams({ startAt: '2027-07-05T08:00:00Z' });
  chat = await desk.chatWith(ids.ruth);
  cardId = String((await desk.connector('POST', `${chat}/activities`, card())).body['id']);
});
beforeEach(async () => {
  await desk.tenant.botsSettled();
  desk.bot.heard.length = 0;
  desk.bot.answer = () => ({});
});
afterAll(() => desk.close());

const invoke = (name: string, value: unknown, more: object = {}) => desk.machine('POST', '/teams/invoke', { personId: ids.ruth, name, value, ...more });
const action = { action: { type: 'Action.Execute', verb: 'acknowledge', data: { ref: 'A-1' } }, trigger: 'manual' };

describe('what the bot hears', () => {
  test('a message, with a token that the published keys verify', async () => {
    const sent = await desk.machine('POST', '/teams/messages', { personId: ids.ruth, text: "what's <due>" });
    expect(sent).toMatchObject({ status: 200, body: { botStatus: 200 } });
    const [heard] = desk.bot.heard;
    expect(heard?.activity).toMatchObject({
      type: 'message', id: sent.body['id'], text: "what's <due>", textFormat: 'plain', channelId: 'msteams', serviceUrl: `${desk.tenant.connector}/`, locale: 'en-GB',
      localTimestamp: expect.stringMatching(/^2027-07-05T09:00:\d\d\+01:00$/),
      from: { id: expect.stringMatching(/^29:1/), aadObjectId: ids.ruth, name: 'Ruth Adeyemi-Clarke' },
      recipient: { id: `28:${ids.product}`, name: 'Review Desk' },
      conversation: { conversationType: 'personal', tenantId: desk.tenant.tenantId, id: decodeURIComponent(chat.slice('/conversations/'.length)) },
      channelData: { tenant: { id: desk.tenant.tenantId } },
      attachments: [{ contentType: 'text/html', content: "<p>what's &lt;due&gt;</p>" }],
    });
    expect(heard?.headers).toMatchObject({ 'x-ms-tenant-id': desk.tenant.tenantId });
    const metadata = (await (await fetch(`${desk.tenant.connector}/v1/.well-known/openidconfiguration`)).json()) as { issuer: string; jwks_uri: string };
    const token = String(heard?.headers.authorization).replace('Bearer ', '');
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(metadata.jwks_uri)), { issuer: 'https://api.botframework.com', audience: ids.product });
    expect(payload['serviceurl']).toBe(`${desk.tenant.connector}/`);
    const { keys } = (await (await fetch(metadata.jwks_uri)).json()) as { keys: unknown[] };
    expect(keys).toEqual([expect.objectContaining({ kty: 'RSA', endorsements: ['msteams'] })]);
  });

  test.each([
    ['adaptiveCard/action', action, 'message'],
    ['task/fetch', { data: { msteams: { type: 'task/fetch' } }, context: { theme: 'default' } }, 'message'],
    ['task/submit', { data: { answer: 'x' }, context: { theme: 'default' } }, 'task'],
    ['composeExtension/query', { commandId: 'find', parameters: [{ name: 'words', value: 'A-1' }], queryOptions: { skip: 0, count: 25 } }, 'compose'],
  ])('an invoke %s, and its answer goes back to the client', async (name, value, source) => {
    desk.bot.answer = () => ({ body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Done' } });
    const answer = await invoke(name, value, { replyToId: cardId });
    expect(answer.body).toMatchObject({ botStatus: 200, botBody: { statusCode: 200, value: 'Done' }, revision: 1 });
    expect(desk.bot.heard.map(({ activity }) => activity)).toEqual([
      expect.objectContaining({ type: 'invoke', id: expect.stringMatching(/^f:/), name, value, replyToId: cardId, channelData: expect.objectContaining({ source: { name: source } }) }),
    ]);
  });

  test('that the app came to a person and was removed again', async () => {
    await desk.install(ids.sunita);
    await desk.tenant.botsSettled();
    await desk.machine('POST', '/teams/app', { personId: ids.sunita, installed: false });
    await desk.tenant.botsSettled();
    expect(desk.bot.heard.map(({ activity }) => [activity['type'], activity['action'], activity['from']?.['aadObjectId']])).toEqual([
      ['conversationUpdate', undefined, ids.sunita], ['installationUpdate', 'add', ids.sunita], ['installationUpdate', 'remove', ids.sunita],
    ]);
    expect(desk.bot.heard[0]?.activity['membersAdded']).toEqual([{ id: `28:${ids.product}` }]);
  });
});

describe('invokes that are not answered', () => {
  beforeAll(() => desk.machine('POST', '/teams/bots', { clientId: ids.product, answerWithinMs: 150 }));
  afterAll(() => desk.machine('POST', '/teams/bots', { clientId: ids.product, answerWithinMs: 5_000 }));

  test('are sent twice more with the same id, and then given up', async () => {
    desk.bot.answer = () => ({ afterMs: 400 });
    expect((await invoke('adaptiveCard/action', action)).body['botStatus']).toBe(0);
    expect(new Set(desk.bot.heard.map(({ activity }) => activity['id'])).size).toBe(1);
    expect(desk.bot.heard).toHaveLength(3);
  });

  test('stand in the log as what Teams did, apart from what the application asked', async () => {
    await desk.machine('DELETE', '/log');
    await invoke('task/fetch', {});
    const entries = async (app: string) => (await desk.machine('GET', `/log?app=${app}`)).body['entries']?.map((entry) => [String(entry['path']), Number(entry['status'])]) ?? [];
    expect([await entries(ids.product), await entries('1fec8e78-bce4-4aaf-ab1b-5451cc387264')]).toEqual([[], [['to the bot: invoke task/fetch', 200]]]);
  });

  test('end with the first answer in time', async () => {
    desk.bot.answer = (_, times) => (times === 1 ? { afterMs: 400 } : { body: { statusCode: 200 } });
    expect((await invoke('adaptiveCard/action', action)).body).toMatchObject({ botStatus: 200 });
    expect(desk.bot.heard).toHaveLength(2);
  });

  test('reach a bot whose answers are lost three times with one id', async () => {
    await desk.machine('POST', '/faults', { lostBotAnswers: 1 });
    expect((await invoke('adaptiveCard/action', action)).body['botStatus']).toBe(0);
    await desk.machine('POST', '/faults', {});
    expect([desk.bot.heard.length, new Set(desk.bot.heard.map(({ activity }) => activity['id'])).size]).toEqual([3, 1]);
  });

  test.each([400, 401, 500, 501])('are not repeated when the answer is %s', async (status) => {
    desk.bot.answer = () => ({ status, body: { error: 'x' } });
    expect((await invoke('adaptiveCard/action', action)).body['botStatus']).toBe(status);
    expect(desk.bot.heard).toHaveLength(1);
  });
});

describe('setting up', () => {
  test('the policy installs for every account, once: who removed the app keeps it removed', async () => {
    await desk.machine('POST', '/teams/package', { manifest, installFor: 'everybody' });
    const has = async (personId: string) => (await desk.machine('GET', `/teams/chat?person=${personId}`)).body['installed'];
    expect([await has(ids.grace), await has(ids.sunita), await has(ids.denise)]).toEqual([true, false, false]);
  });

  test('what nobody could use is refused', async () => {
    const post = (path: string, body: unknown) => desk.machine('POST', `/teams${path}`, body);
    expect((await post('/bots', { clientId: ids.stranger, messagingEndpoint: 'https://elsewhere.example/api' })).status).toBe(400);
    expect((await post('/bots', { clientId: ids.provisioning })).status).toBe(400);
    expect((await post('/package', { manifest: { version: '1' } })).status).toBe(400);
    expect((await post('/package', {})).status).toBe(404);
    expect((await post('/messages', { personId: ids.sunita, text: 'hi' })).body['error']).toMatchObject({ code: 'notInstalled' });
    expect((await post('/messages', { personId: 'nobody', text: 'hi' })).status).toBe(404);
  });

  test('unread messages are counted until they are read', async () => {
    const counts = async () => (await desk.machine('GET', `/teams/counts?person=${ids.ruth}`)).body;
    await desk.machine('POST', '/teams/chat/read', { personId: ids.ruth, to: cardId });
    expect(await counts()).toEqual({ chat: 0, feed: 0 });
    const sent = await desk.connector('POST', `${chat}/activities`, card('New'));
    expect(await counts()).toEqual({ chat: 1, feed: 0 });
    await desk.machine('POST', '/teams/chat/read', { personId: ids.ruth, to: sent.body['id'] });
    expect(await counts()).toEqual({ chat: 0, feed: 0 });
  });
});
