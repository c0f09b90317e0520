import { createPublicKey, randomBytes } from 'node:crypto';
import { type CryptoKey, exportJWK, exportPKCS8, generateKeyPair, importPKCS8, SignJWT } from 'jose';
import type { Store } from '../../store/store.js';
import type { TenantState } from '../../tenantState.js';
import type { Answer } from '../../wire/operation.js';

/** The service signs with keys of its own, so that an Entra token is never mistaken for one of its. */
export const botTokenIssuer = 'https://api.botframework.com';

type Key = { readonly kid: string; readonly pem: string; readonly privateKey: CryptoKey };
const keys = new WeakMap<Store, Promise<Key>>();

const open = async (store: Store): Promise<Key> => {
  if (!store.setting('botKey.pkcs8')) {
    const made = await generateKeyPair('RS256', { extractable: true });
    store.saveSetting('botKey.pkcs8', await exportPKCS8(made.privateKey));
    store.saveSetting('botKey.kid', randomBytes(20).toString('base64url'));
  }
  const pem = store.setting('botKey.pkcs8') ?? '';
  return { kid: store.setting('botKey.kid') ?? '', pem, privateKey: await importPKCS8(pem, 'RS256') };
};

/** Made when it is first needed, since most tenants of a test never speak to a bot. */
const openBotKey = (store: Store): Promise<Key> => {
  const known = keys.get(store) ?? open(store);
  keys.set(store, known);
  return known;
};

export type BotTokenClaims = { readonly audience: string; readonly serviceUrl: string; readonly issuer?: string; readonly expiresInSeconds?: number };

export const signBotToken = async (tenant: TenantState, claims: BotTokenClaims): Promise<string> => {
  const { kid, privateKey } = await openBotKey(tenant.store);
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ serviceurl: claims.serviceUrl })
    .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
    .setIssuer(claims.issuer ?? botTokenIssuer)
    .setAudience(claims.audience)
    .setNotBefore(Math.min(now, now + (claims.expiresInSeconds ?? 0)) - 300)
    .setExpirationTime(now + (claims.expiresInSeconds ?? 3600))
    .sign(privateKey);
};

/** `GET .well-known/openidconfiguration` and `keys`, as login.botframework.com publishes them. */
export const botOpenIdConfiguration = (tenant: TenantState): Answer => ({
  status: 200,
  body: {
    issuer: botTokenIssuer,
    authorization_endpoint: 'https://invalid.botframework.com',
    jwks_uri: `${tenant.addresses.connector}/v1/.well-known/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
  },
});

export const botSigningKeys = async (tenant: TenantState): Promise<Answer> => {
  const { kid, pem } = await openBotKey(tenant.store);
  const jwk = await exportJWK(createPublicKey(pem));
  return { status: 200, body: { keys: [{ ...jwk, kid, x5t: kid, use: 'sig', endorsements: ['msteams'] }] } };
};
