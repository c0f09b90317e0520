import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { SignJWT, generateKeyPair } from 'jose';
import { clientId, listen, startTeams, type TeamsDesk } from '../testing/startTeams.js';
import { createConnector } from './createConnector.js';

let desk: TeamsDesk;
let server: Server;
beforeAll(async () => {
  desk = await startTeams();
  server = createServer();
  // The SDK writes what it refuses to the console.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(async () => {
  jest.restoreAllMocks();
  server.close();
  await desk.close();
});

const activity = (changes: Record<string, unknown> = {}) => ({
  type: 'message', id: '1', channelId: 'msteams', text: 'hi', serviceUrl: `${desk.tenant.connector}/`, from: { id: '29:1', aadObjectId: desk.person('denise') },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: desk.tenant.tenantId }, channelData: { tenant: { id: desk.tenant.tenantId } }, ...changes,
});
const bearer = async (wish?: Record<string, unknown>): Promise<string> => `Bearer ${await desk.token(wish)}`;
const evil = 'https://evil.example/';
const other = 'd0000000-0000-4000-8000-0000000000ff';
const forged = async (claims: Record<string, unknown>, algorithm = 'RS256'): Promise<string> => {
  const now = Math.floor(Date.now() / 1000);
  const body = { iss: 'https://api.botframework.com', aud: clientId, serviceurl: `${desk.tenant.connector}/`, nbf: now - 5, exp: now + 600, ...claims };
  const key = algorithm === 'HS256' ? new TextEncoder().encode('x'.repeat(32)) : (await generateKeyPair('RS256')).privateKey;
  return `Bearer ${await new SignJWT(body).setProtectedHeader({ alg: algorithm, kid: 'forged' }).sign(key)}`;
};

describe('an activity is taken from nobody but Teams', () => {
  it('with a good token, known host and our tenant it is taken', async () => {
    expect(await desk.connector.verify(await bearer(), activity())).toMatchObject({ activity: { type: 'message', text: 'hi' } });
  });

  it.each<[string, () => Promise<[string | null, unknown]>, string]>([
    ['no token', async () => [null, activity()], 'token'],
    ['an empty token', async () => ['Bearer ', activity()], 'token'],
    ['no bearer', async () => [(await bearer()).replace('Bearer', 'Basic'), activity()], 'token'],
    ['a token of nonsense', async () => ['Bearer a.b.c', activity()], 'token'],
    ['a token without a signature', async () => [`Bearer ${Buffer.from('{"alg":"none","kid":"x"}').toString('base64url')}.${(await bearer()).split('.')[1]}.x`, activity()], 'token'],
    ['a shared secret in the place of a signature', async () => [await forged({}, 'HS256'), activity()], 'token'],
    ['a key that Teams does not publish', async () => [await forged({}), activity()], 'signature'],
    ['a signature of another token', async () => [(await bearer()).replace(/\.[^.]+$/, `.${(await bearer({ expiresInSeconds: 60 })).split('.')[2]}`), activity()], 'signature'],
    ['an issuer that is not the service', async () => [await bearer({ issuer: 'https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/' }), activity()], 'issuer'],
    ['the audience of another bot', async () => [await bearer({ clientId: other }), activity()], 'audience'],
    ['an expired token', async () => [await bearer({ expiresInSeconds: -1_000 }), activity()], 'expired'],
    ['a token without an end', async () => [await forged({ exp: undefined }), activity()], 'token'],
    ['a token that names no service', async () => [await forged({ serviceurl: undefined }), activity()], 'token'],
    ['a serviceurl unlike the activity’s', async () => [await bearer({ serviceUrl: evil }), activity()], 'serviceUrl'],
    ['an activity without a service address', async () => [await bearer(), activity({ serviceUrl: undefined })], 'activity'],
    ['a host off the list, in token and activity alike', async () => [await bearer({ serviceUrl: evil }), activity({ serviceUrl: evil })], 'host'],
    ['another tenant', async () => [await bearer(), activity({ conversation: { id: 'a:1', tenantId: other } })], 'tenant'],
    ['another tenant in the channel’s data alone', async () => [await bearer(), activity({ channelData: { tenant: { id: other } } })], 'tenant'],
    ['no tenant', async () => [await bearer(), activity({ conversation: { id: 'a:1' }, channelData: {} })], 'tenant'],
    ['another channel', async () => [await bearer(), activity({ channelId: 'webchat' })], 'channel'],
    ['what is no activity', async () => [await bearer(), { hello: 1 }], 'activity'],
  ])('%s', async (_name, make, fault) => {
    const [authorization, body] = await make();
    expect(await desk.connector.verify(authorization, body)).toEqual({ fault });
  });

  it('when the keys cannot be fetched, Teams is asked to try again', async () => {
    const connector = createConnector({
      clientId, tenantId: desk.tenant.tenantId, tokens: { token: () => Promise.resolve(''), forget: () => undefined }, serviceUrl: null, localConnector: 'http://127.0.0.1:9/connector/', playground: null,
    });
    const serviceUrl = 'http://127.0.0.1:9/connector/';
    await expect(connector.verify(await bearer({ serviceUrl }), activity({ serviceUrl }))).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

describe('the test client on this machine', () => {
  const playground = 'http://127.0.0.1:56150';
  const serviceUrl = `${playground}/_connector`;
  const connectorWith = (wish: string | null) =>
    createConnector({ clientId, tenantId: desk.tenant.tenantId, tokens: { token: () => Promise.resolve('secret'), forget: () => undefined }, serviceUrl: null, localConnector: `${desk.tenant.connector}/`, playground: wish });

  it('is taken without a token where the switch names it, and nowhere else', async () => {
    expect(await connectorWith(playground).verify(null, activity({ serviceUrl }))).toHaveProperty('activity');
    expect(await connectorWith(playground).verify(null, activity())).toEqual({ fault: 'token' });
    expect(await connectorWith(null).verify(null, activity({ serviceUrl }))).toEqual({ fault: 'token' });
  });

  it('is never sent a token', async () => {
    const seen: (string | undefined)[] = [];
    server.on('request', (request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}');
    });
    const port = await listen(server);
    await connectorWith(`http://127.0.0.1:${port}`).send({ id: 'a:1', serviceUrl: `http://127.0.0.1:${port}/_connector` }, { type: 'message', text: 'hi' });
    expect(seen).toEqual([undefined]);
  });
});
