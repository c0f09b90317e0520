import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SignJWT, exportJWK, exportSPKI, generateKeyPair } from 'jose';
import { clientId, listen } from '../testing/startTeams.js';
import { createConnector } from './createConnector.js';
import type { Connector } from './types.js';

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
const tenantId = 'd0000000-0000-4000-8000-000000000001';
let pair: Pair;
beforeAll(async () => {
  pair = await generateKeyPair('RS256', { extractable: true });
  // The SDK writes what it refuses to the console.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => void jest.restoreAllMocks());

let server: Server;
let serviceUrl = '';
let connector: Connector;
/** What is published, how the publishing answers, and how often it was asked. */
let keys: Record<string, unknown>[] = [];
let answers = { status: 200, text: null as string | null };
let asked = 0;

beforeEach(async () => {
  [answers, asked] = [{ status: 200, text: null }, 0];
  keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'old', use: 'sig', endorsements: ['msteams'] }];
  server = createServer((request, response) => {
    asked += 1;
    const body = request.url?.endsWith('keys') ? { keys } : { issuer: 'https://api.botframework.com', jwks_uri: `${serviceUrl}v1/.well-known/keys`, id_token_signing_alg_values_supported: ['RS256'] };
    response.writeHead(answers.status, { 'content-type': 'application/json' }).end(answers.text ?? JSON.stringify(body));
  });
  serviceUrl = `http://127.0.0.1:${await listen(server)}/`;
  connector = createConnector({ clientId, tenantId, tokens: { token: () => Promise.resolve(''), forget: () => undefined }, serviceUrl: null, localConnector: serviceUrl, playground: null });
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const activity = () => ({ type: 'message', id: '1', channelId: 'msteams', text: 'hi', serviceUrl, from: { id: '29:1' }, conversation: { id: 'a:1', conversationType: 'personal', tenantId } });
const signed = async (kid: string, by: Pair = pair, algorithm = 'RS256', key: Parameters<SignJWT['sign']>[0] = by.privateKey): Promise<string> => {
  const now = Math.floor(Date.now() / 1000);
  return `Bearer ${await new SignJWT({ serviceurl: serviceUrl }).setProtectedHeader({ alg: algorithm, kid }).setIssuer('https://api.botframework.com').setAudience(clientId).setNotBefore(now - 60).setExpirationTime(now + 7200).sign(key)}`;
};
const verify = async (authorization: string) => connector.verify(authorization, activity());
const taken = expect.objectContaining({ activity: expect.anything() });

describe('the keys with which Teams signs', () => {
  it('are asked for once, whoever is refused meanwhile', async () => {
    expect([await verify(await signed('old')), await verify(await signed('old')), await verify(await signed('nobody’s'))]).toEqual([taken, taken, { fault: 'signature' }]);
    expect(asked).toBe(2);
  });

  it('count for the channels that they are endorsed for, and no other', async () => {
    keys = keys.map((each) => ({ ...each, endorsements: ['webchat', 'directline'] }));
    expect(await verify(await signed('old'))).toEqual({ fault: 'signature' });
  });

  it('are no secret with which somebody else could sign', async () => {
    const secret = new TextEncoder().encode(await exportSPKI(pair.publicKey));
    expect(await verify(await signed('old', pair, 'HS256', secret))).toEqual({ fault: 'token' });
  });

  it('may change: a new one counts within the hour, and one that is published no more ends with the day', async () => {
    expect(await verify(await signed('old'))).toEqual(taken);
    const next = await generateKeyPair('RS256', { extractable: true });
    keys = [{ ...(await exportJWK(next.publicKey)), kid: 'new', use: 'sig', endorsements: ['msteams'] }];
    expect([await verify(await signed('new', next)), asked]).toEqual([{ fault: 'signature' }, 2]);
    const inAnHour = Date.now() + 3_660_000;
    jest.spyOn(Date, 'now').mockImplementation(() => inAnHour);
    expect([await verify(await signed('new', next)), await verify(await signed('old'))]).toEqual([taken, { fault: 'signature' }]);
    jest.mocked(Date.now).mockRestore();
  });
});

describe('while the keys cannot be read, Teams is asked to send again', () => {
  const away = { kind: 'unavailable', code: 'bot.keysUnavailable' };
  it.each([[503, '{}'], [500, ''], [200, 'down for maintenance']])('%i %j', async (status, text) => {
    answers = { status, text };
    await expect(verify(await signed('old'))).rejects.toMatchObject(away);
    answers = { status: 200, text: null };
    expect(await verify(await signed('old'))).toEqual(taken);
  });
});
