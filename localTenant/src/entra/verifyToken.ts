import { jwtVerify } from 'jose';
import { z } from 'zod';
import { findApp } from '../directory/apps.js';
import type { TenantState } from '../tenantState.js';
import { GraphError } from '../wire/graphError.js';
import type { Caller } from './caller.js';
import { graphAudience, issuerOf } from './issueToken.js';
import { windowApp } from './windowApp.js';

const claimsSchema = z.object({
  azp: z.string(),
  exp: z.number(),
  oid: z.string().optional(),
  scp: z.string().optional(),
  roles: z.array(z.string()).optional(),
});

const seen = new WeakMap<TenantState, Map<string, { caller: Caller; expires: number }>>();

const refuse = (message: string): GraphError => new GraphError(401, 'InvalidAuthenticationToken', message);

const check = async (tenant: TenantState, token: string): Promise<{ caller: Caller; expires: number }> => {
  const verified = await jwtVerify(token, tenant.key.publicKey, {
    issuer: issuerOf(tenant.tenantId),
    audience: graphAudience,
    algorithms: ['RS256'],
  }).catch(() => {
    throw refuse('Access token validation failure.');
  });
  const claims = claimsSchema.parse(verified.payload);
  const isWindow = claims.azp === windowApp.clientId;
  const app = isWindow ? windowApp : findApp(tenant.store, claims.azp);
  if (!app) throw refuse('The application of this token is not known in this tenant.');
  const shared = { appId: app.clientId, appName: app.displayName, isWindow };
  const caller: Caller =
    claims.scp === undefined
      ? { ...shared, kind: 'application', grants: new Set(claims.roles ?? []) }
      : { ...shared, kind: 'delegated', grants: new Set(claims.scp.split(' ')), personId: claims.oid ?? '' };
  return { caller, expires: claims.exp * 1000 };
};

/** The caller behind a request's bearer token. A token that was checked once is remembered until it expires. */
export const verifyToken = async (tenant: TenantState, authorization: string | undefined): Promise<Caller> => {
  if (!authorization) throw refuse('Access token is empty.');
  const token = /^Bearer (.+)$/i.exec(authorization)?.[1];
  if (!token) throw refuse('Access token is not a bearer token.');
  const known = seen.get(tenant) ?? new Map<string, { caller: Caller; expires: number }>();
  seen.set(tenant, known);
  const before = known.get(token);
  if (before && before.expires > Date.now()) return before.caller;
  if (before) throw refuse('Lifetime validation failed, the token is expired.');
  if (known.size > 2000) known.clear();
  const checked = await check(tenant, token);
  known.set(token, checked);
  return checked.caller;
};
