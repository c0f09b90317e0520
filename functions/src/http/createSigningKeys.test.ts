import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cast } from '@review-desk/core/testing';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { clientId, issuer, tenantId } from '../testing/signTokens.js';
import { createSigningKeys } from './createSigningKeys.js';
import { createTokenVerifier } from './verifyToken.js';

let server: Server;
let base: string;
const asked: string[] = [];
let answers: (path: string) => unknown;

beforeEach(async () => {
  asked.length = 0;
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const body = answers(request.url ?? '');
    response.writeHead(body === null ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

const signing = async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  const now = Math.floor(Date.now() / 1000);
  const bearer = await new SignJWT({ iss: issuer, aud: clientId, tid: tenantId, oid: cast.ruth.id, scp: 'access_as_user', iat: now, nbf: now, exp: now + 600 })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .sign(privateKey);
  return { jwk, bearer };
};
const verifier = () => createTokenVerifier({ tenantId, audiences: [clientId], issuer, keys: createSigningKeys(base, tenantId, issuer) });

describe('the signing keys', () => {
  test('come from the address in the metadata, which is asked once for many tokens', async () => {
    const { jwk, bearer } = await signing();
    answers = (path) => (path.endsWith('/keys') ? { keys: [jwk] } : { issuer, jwks_uri: `${base}/somewhere/keys` });
    const verify = verifier();
    for (let times = 0; times < 3; times += 1) expect(await verify(`Bearer ${bearer}`)).toHaveProperty('caller');
    expect(asked).toEqual([`/${tenantId}/v2.0/.well-known/openid-configuration`, '/somewhere/keys']);
  });
  test('are refused when the metadata names another issuer', async () => {
    const { jwk, bearer } = await signing();
    answers = (path) => (path.endsWith('/keys') ? { keys: [jwk] } : { issuer: 'https://elsewhere.example', jwks_uri: `${base}/keys` });
    await expect(verifier()(`Bearer ${bearer}`)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(asked).toHaveLength(1);
  });
  test('are asked for again after a failure', async () => {
    const { jwk, bearer } = await signing();
    answers = () => null;
    const verify = verifier();
    await expect(verify(`Bearer ${bearer}`)).rejects.toMatchObject({ kind: 'unavailable' });
    answers = (path) => (path.endsWith('/keys') ? { keys: [jwk] } : { issuer, jwks_uri: `${base}/keys` });
    expect(await verify(`Bearer ${bearer}`)).toHaveProperty('caller');
  });
});
