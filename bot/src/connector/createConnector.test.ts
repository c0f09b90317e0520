import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import { clientId, connectorTokens, listen, startTeams, type TeamsDesk } from '../testing/startTeams.js';
import { createConnector } from './createConnector.js';
import type { Chat } from './types.js';

let desk: TeamsDesk;
let chat: Chat;
beforeAll(async () => {
  desk = await startTeams();
  await desk.machine('/teams/app', { personId: desk.person('denise'), installed: true });
  chat = await desk.connector.createConversation(desk.person('denise'));
});
afterAll(() => desk.close());

const line = (text: string) => ({ type: 'message' as const, text });
const shown = async () => (await desk.machine(`/teams/chat?person=${desk.person('denise')}`)) as { messages: { id: string; text?: string; deleted?: boolean }[] };

describe('the Connector', () => {
  it('opens one chat with a person, sends, changes and removes there', async () => {
    expect((await desk.connector.createConversation(desk.person('denise'))).id).toBe(chat.id);
    const { id } = await desk.connector.send(chat, line('One'));
    await desk.connector.update(chat, id, line('Two'));
    expect((await shown()).messages.at(-1)).toMatchObject({ id, text: 'Two' });
    await desk.connector.remove(chat, id);
    expect((await shown()).messages.at(-1)).toMatchObject({ id, deleted: true });
  });

  it('knows its one member by the bot’s own name and by the Entra id', async () => {
    const member = await desk.connector.getMember(chat, desk.person('denise'));
    expect(member).toMatchObject({ id: expect.stringMatching(/^29:/), aadObjectId: desk.person('denise') });
    expect(await desk.connector.getMember(chat, desk.person('ruth'))).toBeNull();
  });

  it('carries an accepted card’s size and every letter of it', async () => {
    const content = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'ü'.repeat(9_000) }], refresh: { action: { type: 'Action.Execute', verb: 'refresh' } } };
    await desk.connector.send(chat, { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] });
    expect((await shown()).messages.at(-1)).toMatchObject({ attachments: [{ content }] });
  });
});

describe('what the channel refuses for good', () => {
  const refused = (code: string) => expect.objectContaining({ kind: 'channelRefused', code });
  it.each([
    ['a person without the app', () => desk.connector.createConversation(desk.person('leah')), 'BadArgument'],
    ['an unknown chat', () => desk.connector.send({ ...chat, id: 'a:nothing' }, line('x')), 'ConversationNotFound'],
    ['an unknown message', () => desk.connector.update(chat, '17', line('x')), 'ActivityNotFoundInConversation'],
  ])('%s', async (_name, ask, code) => {
    await expect(ask()).rejects.toEqual(refused(code));
  });

  it.each([
    ['a blocked bot', '/teams/app', { blocked: true }, { blocked: false }, 'ConversationBlockedByUser'],
    ['a removed app', '/teams/app', { installed: false }, { installed: true }, 'BotNotInConversationRoster'],
    ['a bot that the administrator switched off', '/teams/bots', { disabledByAdmin: true }, { disabledByAdmin: false }, 'BotDisabledByAdmin'],
  ])('%s', async (_name, path, off, on, code) => {
    const whom = path === '/teams/app' ? { personId: desk.person('denise') } : { clientId: 'c0000000-0000-4000-8000-000000000001' };
    await desk.machine(path, { ...whom, ...off });
    await expect(desk.connector.send(chat, line('x'))).rejects.toEqual(refused(code));
    await desk.machine(path, { ...whom, ...on });
    await desk.connector.send(chat, line('Again'));
  });
});

describe('what may pass', () => {
  const seen = async (faults: Record<string, unknown>) => {
    await desk.faults({ ...faults, onlyPaths: ['/connector/'] });
    const before = desk.sent.length;
    const error: unknown = await desk.connector.send(chat, line('x')).catch((cause: unknown) => cause);
    await desk.faults({});
    return { error, requests: desk.sent.length - before };
  };
  it.each([
    [{ rate429: 1, retryAfterSeconds: 7 }, 'bot.busy', 7],
    [{ rate412: 1 }, 'bot.busy', undefined],
    [{ rate503: 1, retryAfterSeconds: 3 }, 'bot.busy', 3],
    [{ rate504: 1 }, 'bot.unknownOutcome', undefined],
    [{ lostAnswers: 1 }, 'bot.unknownOutcome', undefined],
    [{ cutConnections: 1 }, 'bot.unknownOutcome', undefined],
  ])('%j: told as %s, after one request', async (faults, code, retryAfterSeconds) => {
    const { error, requests } = await seen(faults);
    expect(error).toMatchObject({ kind: 'unavailable', code, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) });
    expect(requests).toBe(1);
  });
});

describe('the service’s own token', () => {
  const connectorWith = (tokens: ReturnType<typeof connectorTokens>, localConnector = `${desk.tenant.connector}/`) =>
    createConnector({ clientId, tenantId: desk.tenant.tenantId, tokens, serviceUrl: null, localConnector, playground: null });

  it('that was kept too long is asked for anew, once', async () => {
    let isStale = true;
    const good = connectorTokens(desk.tenant);
    const connector = connectorWith({ token: () => (isStale ? Promise.resolve('stale') : good.token()), forget: () => void (isStale = false) });
    expect((await connector.send(chat, line('Again'))).id).toMatch(/^\d+$/);
  });

  it('that is refused again is the administrator’s to mend', async () => {
    const connector = connectorWith({ token: () => Promise.resolve('wrong'), forget: () => undefined });
    await expect(connector.send(chat, line('x'))).rejects.toMatchObject({ kind: 'unavailable', code: 'bot.notSignedIn' });
  });

  it('goes nowhere while Teams cannot be reached, which is known to have sent nothing', async () => {
    const server = createServer();
    const port = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    const away = connectorWith(connectorTokens(desk.tenant), `http://127.0.0.1:${port}/`);
    await expect(away.send({ ...chat, serviceUrl: `http://127.0.0.1:${port}/` }, line('x'))).rejects.toMatchObject({ kind: 'unavailable', code: 'bot.unreachable' });
  });
});

describe('no token leaves for a host off the list', () => {
  it.each(['https://smba.trafficmanager.net.evil.example/', 'http://smba.trafficmanager.net/teams/', 'https://user@smba.trafficmanager.net/', 'https://smba.trafficmanager.net:8443/', 'http://127.0.0.1:9/connector/', 'nonsense'])('%s', async (serviceUrl) => {
    const before = desk.sent.length;
    await expect(desk.connector.send({ id: chat.id, serviceUrl }, line('x'))).rejects.toMatchObject({ kind: 'channelRefused' });
    expect(desk.sent.slice(before)).toEqual([]);
  });
});
