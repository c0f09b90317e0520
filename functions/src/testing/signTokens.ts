import type { PersonId } from '@review-desk/core/ids';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTVerifyGetKey } from 'jose';

export const tenantId = '7e5a1e00-0000-4000-8000-00000000c0de';
export const clientId = 'c11e4700-0000-4000-8000-00000000da7a';
export const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;

export interface TokenSigner {
  keys: JWTVerifyGetKey;
  /** A good token of this person, with claims changed, or taken away by `undefined`. */
  sign(person: PersonId, changes?: Record<string, unknown>): Promise<string>;
}

/** Signs as Entra does, with a key of its own; `foreign` keys are unknown to the key set of another. */
export const createTokenSigner = async (): Promise<TokenSigner> => {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' }] });
  return {
    keys,
    sign: (person, changes = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: issuer, aud: clientId, tid: tenantId, oid: person, sub: person, ver: '2.0', scp: 'access_as_user', roles: ['ReviewDesk.Use'], iat: now, nbf: now - 5, exp: now + 3599, ...changes };
      return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'test', typ: 'JWT' }).sign(privateKey);
    },
  };
};
