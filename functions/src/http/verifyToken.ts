import { Unavailable } from '@review-desk/core/errors';
import { personId, type PersonId } from '@review-desk/core/ids';
import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** Somebody whose token holds; `bearer` goes on only to questions asked on their behalf. */
export type Caller = { person: PersonId; appRoles: readonly string[]; bearer: string };
/** Why a token does not hold, for the log; the caller is told none of it. */
export type TokenFault = 'missing' | 'malformed' | 'signature' | 'issuer' | 'audience' | 'tenant' | 'expired' | 'notYet' | 'scope' | 'claims';
export type Verified = { caller: Caller } | { fault: TokenFault };
export type VerifyToken = (authorization: string | null) => Promise<Verified>;

export type TokenRules = {
  tenantId: string;
  audiences: readonly string[];
  issuer: string;
  keys: JWTVerifyGetKey;
};

const scopeAsked = 'access_as_user';
/** Clocks of Entra and of this machine may differ so much. */
const toleranceSeconds = 120;

const claims = z.object({
  tid: z.string(),
  oid: z.guid(),
  scp: z.string(),
  idtyp: z.literal('user').optional(),
  roles: z.array(z.string().max(100)).max(50).default([]),
});

/**
 * Checks a token that Teams or Outlook got for our API: signature, issuer, audience, tenant, expiry, not before, scope
 * and form of the roles (architecture, who authenticates to what). App-only tokens have no scope and are refused.
 */
export const createTokenVerifier =
  (rules: TokenRules): VerifyToken =>
  async (authorization) => {
    if (authorization === null || authorization === '') return { fault: 'missing' };
    const bearer = /^Bearer ([\w.-]+)$/i.exec(authorization)?.[1];
    if (bearer === undefined) return { fault: 'malformed' };
    try {
      const { payload } = await jwtVerify(bearer, rules.keys, {
        algorithms: ['RS256'],
        issuer: rules.issuer,
        audience: [...rules.audiences],
        clockTolerance: toleranceSeconds,
        requiredClaims: ['exp', 'nbf', 'iat'],
      });
      const read = claims.safeParse(payload);
      if (!read.success) return { fault: payload['scp'] === undefined ? 'scope' : 'claims' };
      if (read.data.tid.toLowerCase() !== rules.tenantId.toLowerCase()) return { fault: 'tenant' };
      if (!read.data.scp.split(' ').includes(scopeAsked)) return { fault: 'scope' };
      return { caller: { person: personId(read.data.oid), appRoles: read.data.roles, bearer } };
    } catch (error) {
      return { fault: faultOf(error) };
    }
  };

const faultOf = (error: unknown): TokenFault => {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss') return 'issuer';
    if (error.claim === 'aud') return 'audience';
    return error.claim === 'nbf' ? 'notYet' : 'claims';
  }
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey) return 'signature';
  if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return 'malformed';
  // The keys could not be fetched: the token may be good, so the caller is asked to wait and not to sign in again.
  throw new Unavailable('signIn.keysUnavailable', 'Microsoft 365 is not answering just now. Try again in a minute.', 30, { cause: error });
};
