import { type CryptoKey, exportJWK, exportPKCS8, generateKeyPair, importPKCS8, type JWK } from 'jose';
import { createPublicKey, randomBytes } from 'node:crypto';
import type { Store } from '../store/store.js';

export type SigningKey = {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
  readonly publicKey: ReturnType<typeof createPublicKey>;
  /** Signs the paging and delta tokens that clients must not edit. */
  readonly pagingSecret: string;
};

/** The tenant's RS256 key, made once and kept with its data, so that tokens outlive a restart. */
export const openSigningKey = async (store: Store): Promise<SigningKey> => {
  if (!store.setting('key.pkcs8')) {
    const made = await generateKeyPair('RS256', { extractable: true });
    store.saveSetting('key.pkcs8', await exportPKCS8(made.privateKey));
    store.saveSetting('key.kid', randomBytes(20).toString('base64url'));
    store.saveSetting('key.paging', randomBytes(32).toString('base64url'));
  }
  const pem = store.setting('key.pkcs8') ?? '';
  const kid = store.setting('key.kid') ?? '';
  const publicKey = createPublicKey(pem);
  const publicJwk = { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' };
  return { kid, privateKey: await importPKCS8(pem, 'RS256'), publicKey, publicJwk, pagingSecret: store.setting('key.paging') ?? '' };
};
