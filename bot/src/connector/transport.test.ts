import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { listen } from '../testing/startTeams.js';
import { createServiceHosts } from './serviceHosts.js';
import { createTransport, type TransportSettings } from './transport.js';

type Seen = { path: string; authorization: string | undefined };
/** A service of Teams' and one that is nobody's: what reached each, and how the first answers. */
const seen: Record<'teams' | 'stranger', Seen[]> = { teams: [], stranger: [] };
const answering = { with: (_request: IncomingMessage, response: ServerResponse): void => void response.end('{}') };
const servers: Server[] = [];
let [teams, stranger] = ['', ''];

beforeAll(async () => {
  const start = async (who: 'teams' | 'stranger', answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> => {
    const server = createServer((request, response) => {
      seen[who].push({ path: request.url ?? '', authorization: request.headers.authorization });
      answer(request, response);
    });
    servers.push(server);
    return `http://127.0.0.1:${await listen(server)}`;
  };
  teams = await start('teams', (request, response) => answering.with(request, response));
  stranger = await start('stranger', (_request, response) => void response.end('{}'));
});
beforeEach(() => {
  [seen.teams, seen.stranger] = [[], []];
  answering.with = (_request, response) => void response.end('{}');
});
afterAll(() => servers.forEach((each) => each.close().closeAllConnections()));

const ask = (url: string, changes: Partial<TransportSettings> = {}) =>
  createTransport({ hosts: createServiceHosts([teams]), tokens: { token: () => Promise.resolve('secret'), forget: () => undefined }, withoutToken: () => false, ...changes })({ url, method: 'POST', headers: {}, body: '{}' });

describe('a token of this service', () => {
  it('goes with a request to a known host', async () => {
    await ask(`${teams}/v3/conversations`);
    expect(seen).toEqual({ teams: [{ path: '/v3/conversations', authorization: 'Bearer secret' }], stranger: [] });
  });

  it('goes to no other, whatever asked for it', async () => {
    for (const url of [`${stranger}/v3/conversations`, `${teams.replace('127.0.0.1', 'secret@127.0.0.1')}/v3`, 'https://smba.trafficmanager.net.evil.example/v3', 'file:///etc/hosts'])
      await expect(ask(url)).rejects.toMatchObject({ kind: 'channelRefused', code: 'UnknownServiceHost' });
    expect(seen).toEqual({ teams: [], stranger: [] });
  });

  it.each([301, 302, 303, 307, 308])('follows no redirect (%i), neither to a stranger nor at home', async (status) => {
    for (const location of [`${stranger}/taken`, '/elsewhere']) {
      answering.with = (request, response) => void (request.url === '/v3' ? response.writeHead(status, { location }).end() : response.end('{}'));
      await expect(ask(`${teams}/v3`)).rejects.toMatchObject({ kind: 'channelRefused', code: `status${status}` });
    }
    expect([seen.stranger, seen.teams.map(({ path }) => path)]).toEqual([[], ['/v3', '/v3']]);
  });
});

describe('an answer', () => {
  it('that does not come in time may have been carried out', async () => {
    answering.with = () => undefined;
    await expect(ask(`${teams}/v3`, { patienceMs: 50 })).rejects.toMatchObject({ code: 'bot.unknownOutcome' });
  });

  it.each([
    [502, {}, 'bot.unknownOutcome', undefined], [504, {}, 'bot.unknownOutcome', undefined], [412, {}, 'bot.busy', undefined],
    [429, {}, 'bot.busy', undefined], [429, { 'retry-after': '2.128' }, 'bot.busy', 2.128], [429, { 'retry-after': 'soon' }, 'bot.busy', undefined],
  ])('of %i %j is told as %s, with the wait that it asks for (%s)', async (status, headers, code, retryAfterSeconds) => {
    answering.with = (_request, response) => void response.writeHead(status, headers).end('{"error":{"code":"Throttled","message":"Wendy Stubbs"}}');
    const error: unknown = await ask(`${teams}/v3`).catch((cause: unknown) => cause);
    expect([error, JSON.stringify(error).includes('Wendy')]).toEqual([expect.objectContaining({ kind: 'unavailable', code, retryAfterSeconds }), false]);
  });
});
