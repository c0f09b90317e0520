import { Unavailable } from '@review-desk/core/errors';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

const metadata = z.object({ issuer: z.string(), jwks_uri: z.url() });
const patienceMs = 5_000;

/**
 * Entra's signing keys, from the address that the tenant's metadata names. The metadata is asked once; the key set keeps
 * its keys for a day and asks again at most every half minute when a token names one that it does not know.
 */
export const createSigningKeys = (loginBase: string, tenantId: string, issuer: string, ask: typeof fetch = fetch): JWTVerifyGetKey => {
  let asked: Promise<JWTVerifyGetKey> | null = null;
  const find = async (): Promise<JWTVerifyGetKey> => {
    const address = `${loginBase}/${tenantId}/v2.0/.well-known/openid-configuration`;
    const answer = await ask(address, { signal: AbortSignal.timeout(patienceMs) });
    const read = metadata.safeParse(await answer.json());
    if (!answer.ok || !read.success || read.data.issuer !== issuer)
      throw new Unavailable('signIn.metadata', 'Microsoft 365 is not answering just now. Try again in a minute.', 30);
    return createRemoteJWKSet(new URL(read.data.jwks_uri), { cacheMaxAge: 86_400_000, cooldownDuration: 30_000, timeoutDuration: patienceMs });
  };
  return async (header, token) => {
    asked ??= find();
    try {
      return await (await asked)(header, token);
    } catch (error) {
      // Only a failed look-up is forgotten; a key that is unknown leaves the set as it is.
      await asked.catch(() => {
        asked = null;
      });
      throw error;
    }
  };
};
