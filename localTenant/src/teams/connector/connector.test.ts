import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SignJWT, generateKeyPair } from 'jose';
import { ids } from '../../testing/startTenant.js';
import { card, startTeams, type TeamsHarness } from '../../testing/startTeams.js';

let desk: TeamsHarness;
let chat: string;
beforeAll(async () => {
  desk = await startTeams({ startAt: '2027-01-04T08:00:00Z' });
  chat = await desk.chatWith(ids.ruth);
});
beforeEach(() => desk.tenant.budget.set('off'));
afterAll(() => desk.close());

const create = (member: string, more: object = {}, token?: string) =>
  desk.connector('POST', '/conversations', { bot: { id: `28:${ids.product}` }, isGroup: false, members: [{ id: member }], channelData: { tenant: { id: desk.tenant.tenantId } }, ...more }, token);
const send = (body: unknown = card()) => desk.connector('POST', `${chat}/activities`, body);
const shown = async () => (await desk.machine('GET', `/teams/chat?person=${ids.ruth}`)).body['messages']?.map((each) => each) ?? [];

describe('a personal chat', () => {
  test('is created for a person who never spoke to the bot, once, and holds what the bot sends', async () => {
    const first = await create(ids.ruth);
    const again = await create(ids.ruth.toUpperCase());
    expect(first).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^a:1/), serviceUrl: `${desk.tenant.connector}/` } });
    expect(again.body['id']).toEqual(first.body['id']);
    const sent = await send(card('Sent'));
    expect(sent).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^\d{13}$/) } });
    expect((await shown()).at(-1)).toMatchObject({ id: sent.body['id'], fromBot: true, revision: 1, attachments: [{ content: { body: [{ text: 'Sent' }] } }] });
  });

  test('is opened with its first message in one call', async () => {
    const made = await create(ids.ruth, { activity: card('First') });
    expect((await shown()).at(-1)?.['id']).toBe(made.body['activityId']);
  });

  test('a message is changed in its place and deleted without its words', async () => {
    const { body } = await send(card('Before'));
    const message = `${chat}/activities/${String(body['id'])}`;
    expect(await desk.connector('PUT', message, card('After'))).toMatchObject({ status: 200, body: { id: body['id'] } });
    expect((await shown()).at(-1)).toMatchObject({ id: body['id'], revision: 2, attachments: [{ content: { body: [{ text: 'After' }] } }] });
    expect((await desk.connector('DELETE', message)).status).toBe(200);
    expect((await shown()).at(-1)).toMatchObject({ id: body['id'], deleted: true, attachments: [] });
    expect(await desk.connector('PUT', message, card())).toMatchObject({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } });
  });

  test('an answer stands there like any message, to a message or to what is none', async () => {
    const { body } = await send(card('Asked'));
    for (const id of [String(body['id']), 'f:invoke', 'made-up-by-an-sdk']) {
      const answered = await desk.connector('POST', `${chat}/activities/${id}`, card('Answered'));
      expect((await shown()).at(-1)?.['id']).toBe(answered.body['id']);
    }
  });

  test('its one member is told with the name that this bot knows the person by', async () => {
    const members = await desk.connector('GET', `${chat}/members`);
    const mri = String(members.body[0]?.['id']);
    expect(members.body).toEqual([expect.objectContaining({ aadObjectId: ids.ruth, objectId: ids.ruth, userPrincipalName: 'ruth@marlbeck.example', tenantId: desk.tenant.tenantId })]);
    expect(mri).toMatch(/^29:1/);
    for (const name of [mri, ids.ruth]) {
      expect((await desk.connector('GET', `${chat}/members/${encodeURIComponent(name)}`)).body['id']).toBe(mri);
    }
    expect((await desk.connector('GET', `${chat}/pagedmembers`)).body['members']).toHaveLength(1);
    expect((await create(mri)).status).toBe(201);
    expect(await desk.connector('GET', `${chat}/members/${ids.sunita}`)).toMatchObject({ status: 404, body: { error: { code: 'MemberNotFoundInConversation' } } });
  });
});

describe('point 16: what creating a chat refuses', () => {
  test.each([
    ['a person without the app', { members: [{ id: ids.sunita }] }, 403, 'BadArgument'],
    ['a blocked account', { members: [{ id: ids.denise }] }, 400, 'MemberNotFoundInConversation'],
    ['nobody of this tenant', { members: [{ id: 'a0000000-0000-4000-8000-0000000000ff' }] }, 400, 'MemberNotFoundInConversation'],
    ['an object id dressed as a name of the bot\'s', { members: [{ id: `29:${ids.ruth}` }] }, 403, 'BadArgument'],
    ['an address', { members: [{ id: 'ruth@marlbeck.example' }] }, 400, 'BadSyntax'],
    ['two members', { members: [{ id: ids.ruth }, { id: ids.sunita }] }, 400, 'BadSyntax'],
    ['no tenant', { channelData: {} }, 400, 'BadArgument'],
    ['another tenant', { channelData: { tenant: { id: 'd0000000-0000-4000-8000-0000000000ff' } } }, 403, 'Forbidden'],
    ['a group', { isGroup: true }, 501, 'notImplemented'],
    ['a channel', { channelData: { channel: { id: '19:x' } } }, 501, 'notImplemented'],
  ])('%s', async (_name, more, status, code) => {
    expect(await create(ids.ruth, more)).toMatchObject({ status, body: { error: { code } } });
  });
});

describe('point 16: what sending refuses', () => {
  const app = (change: object) => desk.machine('POST', '/teams/app', { personId: ids.ruth, ...change });
  const disable = (disabledByAdmin: boolean) => desk.machine('POST', '/teams/bots', { clientId: ids.product, disabledByAdmin });

  test.each([
    ['an unknown chat', () => desk.connector('POST', '/conversations/a:nothing/activities', card()), 404, 'ConversationNotFound'],
    ['an unknown message', () => desk.connector('PUT', `${chat}/activities/17`, card()), 404, 'ActivityNotFoundInConversation'],
    ['an answer to an unknown message', () => desk.connector('POST', `${chat}/activities/17`, card()), 404, 'ActivityNotFoundInConversation'],
    ['an empty message', () => send({ type: 'message' }), 400, 'BadSyntax'],
    ['what is no message', () => send({ type: 'trace', text: 'x' }), 400, 'BadSyntax'],
    ['a card without a version', () => send({ type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } }] }), 400, 'BadSyntax'],
    ['a message of more than 100 KB in UTF-16', () => send({ type: 'message', text: 'x'.repeat(52_000) }), 413, 'MessageSizeTooBig'],
    ['a request of more than 4 MB', () => send({ type: 'message', text: 'x'.repeat(5_000_000) }), 413, 'MessageSizeTooBig'],
    ['what is not offered', () => desk.connector('POST', `${chat}/attachments`, {}), 501, 'notImplemented'],
  ])('%s', async (_name, ask, status, code) => {
    expect(await ask()).toMatchObject({ status, body: { error: { code } } });
  });

  test('a person who blocked the bot, and lets it speak again', async () => {
    await app({ blocked: true });
    expect(await send()).toMatchObject({ status: 403, body: { error: { code: 'ConversationBlockedByUser' } } });
    await app({ blocked: false });
    expect((await send()).status).toBe(201);
  });

  test('a person who removed the app, until it is there again', async () => {
    await app({ installed: false });
    expect(await send()).toMatchObject({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
    expect(await create(ids.ruth)).toMatchObject({ status: 403 });
    await app({ installed: true });
    expect((await send()).status).toBe(201);
  });

  test('a person whose account was blocked, until it is opened again', async () => {
    await desk.machine('POST', '/people', { personId: ids.ruth, accountEnabled: false });
    expect(await send()).toMatchObject({ status: 404, body: { error: { code: 'ConversationNotFound' } } });
    expect(await create(ids.ruth)).toMatchObject({ status: 400, body: { error: { code: 'MemberNotFoundInConversation' } } });
    await desk.machine('POST', '/people', { personId: ids.ruth, accountEnabled: true });
    expect((await send()).status).toBe(201);
  });

  test('a bot that the administrator has switched off', async () => {
    await disable(true);
    expect(await send()).toMatchObject({ status: 403, body: { error: { code: 'BotDisabledByAdmin' } } });
    await disable(false);
    expect((await send()).status).toBe(201);
  });

  test('a size just inside the limit is taken', async () => {
    expect((await send({ type: 'message', text: 'x'.repeat(51_000) })).status).toBe(201);
  });
});

describe('who may call', () => {
  const foreign = async () =>
    new SignJWT({ azp: ids.product, idtyp: 'app' }).setProtectedHeader({ alg: 'RS256' }).setAudience('https://api.botframework.com')
      .setIssuer(`https://login.microsoftonline.com/${desk.tenant.tenantId}/v2.0`).setExpirationTime('1h').sign((await generateKeyPair('RS256')).privateKey);
  test.each([
    ['nobody', async () => '', 'Unauthorized'],
    ['a token for Graph', () => desk.tokenOf('product'), 'Unauthorized'],
    ['a token signed by somebody else', foreign, 'Unauthorized'],
    ['a token of the Bot Framework\'s own', async () => String((await desk.machine('POST', '/teams/token', { clientId: ids.product })).body['token']), 'Unauthorized'],
    ['an application that is no bot', () => desk.connectorToken('stranger'), 'BotNotRegistered'],
  ])('not %s', async (_name, token, code) => {
    expect(await create(ids.ruth, {}, await token())).toMatchObject({ status: 401, body: { error: { code } } });
  });

  test('another bot is not in the chat of this one', async () => {
    await desk.machine('POST', '/teams/bots', { clientId: ids.stranger, messagingEndpoint: 'http://127.0.0.1:9/api/messages' });
    const refused = await desk.connector('POST', `${chat}/activities`, card(), await desk.connectorToken('stranger'));
    expect(refused).toMatchObject({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
  });
});
