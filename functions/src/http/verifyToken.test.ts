import { beforeAll, describe, expect, test } from '@jest/globals';
import { cast } from '@review-desk/core/testing';
import { SignJWT, UnsecuredJWT } from 'jose';
import { clientId, createTokenSigner, issuer, tenantId, type TokenSigner } from '../testing/signTokens.js';
import { createTokenVerifier, type VerifyToken } from './verifyToken.js';

const now = Math.floor(Date.now() / 1000);
const ruth = cast.ruth.id;
let signer: TokenSigner;
let verify: VerifyToken;

beforeAll(async () => {
  signer = await createTokenSigner();
  verify = createTokenVerifier({ tenantId, audiences: [clientId, `api://${clientId}`], issuer, keys: signer.keys });
});

describe('a token', () => {
  test('that Entra gave for our API tells the person and the app roles', async () => {
    const bearer = await signer.sign(ruth, { roles: ['ReviewDesk.Use', 'ReviewDesk.Administer'] });
    expect(await verify(`Bearer ${bearer}`)).toEqual({ caller: { person: ruth, appRoles: ['ReviewDesk.Use', 'ReviewDesk.Administer'], bearer } });
  });
  test('may name the API by its URI, carry more scopes, or no app role', async () => {
    const bearer = await signer.sign(ruth, { aud: `api://${clientId}`, scp: 'openid access_as_user', roles: undefined });
    expect(await verify(`Bearer ${bearer}`)).toEqual({ caller: { person: ruth, appRoles: [], bearer } });
  });

  test.each([
    ['of another issuer', { iss: 'https://login.microsoftonline.com/other/v2.0' }, 'issuer'],
    ['for another audience', { aud: 'https://graph.microsoft.com' }, 'audience'],
    ['of another tenant', { tid: '11111111-0000-4000-8000-000000000000' }, 'tenant'],
    ['without a tenant', { tid: undefined }, 'claims'],
    ['that has expired', { exp: now - 600 }, 'expired'],
    ['that never expires', { exp: undefined }, 'claims'],
    ['that is not valid yet', { nbf: now + 600 }, 'notYet'],
    ['without its beginning', { nbf: undefined }, 'notYet'],
    ['with another scope', { scp: 'User.Read' }, 'scope'],
    ['whose scope only begins alike', { scp: 'access_as_users' }, 'scope'],
    ['of an app without a person', { scp: undefined, idtyp: 'app', roles: ['Sites.Selected'] }, 'scope'],
    ['of an app that claims a scope', { idtyp: 'app' }, 'claims'],
    ['without a person', { oid: undefined }, 'claims'],
    ['whose roles are no list', { roles: 'ReviewDesk.Administer' }, 'claims'],
  ])('%s is refused', async (_what, changes, fault) => {
    expect(await verify(`Bearer ${await signer.sign(ruth, changes)}`)).toEqual({ fault });
  });

  test('signed by somebody else is refused, although it names a known key', async () => {
    const foreign = await createTokenSigner();
    expect(await verify(`Bearer ${await foreign.sign(ruth)}`)).toEqual({ fault: 'signature' });
  });
  test('changed after it was signed is refused', async () => {
    const [head, body, mark] = (await signer.sign(ruth)).split('.');
    const other = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(body ?? '', 'base64url').toString()), oid: cast.sunita.id })).toString('base64url');
    expect(await verify(`Bearer ${head}.${other}.${mark}`)).toEqual({ fault: 'signature' });
  });
  test('without a signature, or with one made by a shared secret, is refused', async () => {
    const claims = { iss: issuer, aud: clientId, tid: tenantId, oid: ruth, scp: 'access_as_user', iat: now, nbf: now, exp: now + 600 };
    const bare = new UnsecuredJWT(claims).encode();
    const secret = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'test' }).sign(new TextEncoder().encode('a secret that is long enough for it'));
    expect([await verify(`Bearer ${bare}`), await verify(`Bearer ${secret}`)]).toEqual([{ fault: 'malformed' }, { fault: 'malformed' }]);
  });
  test.each([[null, 'missing'], ['', 'missing'], ['Basic abc', 'malformed'], ['Bearer', 'malformed'], ['Bearer a.b.c', 'malformed'], ["Bearer ' or 1 eq 1", 'malformed']])(
    'that reads %j is refused',
    async (header, fault) => {
      expect(await verify(header)).toEqual({ fault });
    },
  );
});

describe('keys that cannot be fetched', () => {
  test('are a reason to wait, not to sign in again', async () => {
    const offline = createTokenVerifier({ tenantId, audiences: [clientId], issuer, keys: () => Promise.reject(new TypeError('fetch failed')) });
    await expect(offline(`Bearer ${await signer.sign(ruth)}`)).rejects.toMatchObject({ kind: 'unavailable', code: 'signIn.keysUnavailable' });
  });
});
