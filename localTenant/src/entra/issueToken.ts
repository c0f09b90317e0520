import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { App } from '../directory/directorySchema.js';
import type { TenantState } from '../tenantState.js';
import type { Person } from '../directory/people.js';

export const graphAudience = 'https://graph.microsoft.com';
export const connectorAudience = 'https://api.botframework.com';

/** The authority keeps its real name: clients keep it too and only rewrite the host they call. */
export const issuerOf = (tenantId: string): string => `https://login.microsoftonline.com/${tenantId}/v2.0`;

type Claims = Readonly<Record<string, unknown>>;

const lifeSeconds = 3599;

const sign = async (tenant: TenantState, audience: string, claims: Claims): Promise<string> => {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ tid: tenant.tenantId, ver: '2.0', uti: randomUUID(), ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: tenant.key.kid, typ: 'JWT' })
    .setIssuer(issuerOf(tenant.tenantId))
    .setAudience(audience)
    .setIssuedAt(now)
    .setNotBefore(now - 5)
    .setExpirationTime(now + lifeSeconds)
    .sign(tenant.key.privateKey);
};

const personClaims = (person: Person): Claims => ({
  oid: person.id,
  sub: person.id,
  name: person.displayName,
  preferred_username: person.mail,
});

export const issueAppToken = (tenant: TenantState, app: App, audience: string): Promise<string> =>
  sign(tenant, audience, {
    azp: app.clientId,
    azpacr: '1',
    oid: app.servicePrincipalId,
    sub: app.servicePrincipalId,
    idtyp: 'app',
    ...(audience === graphAudience ? { roles: app.roles } : {}),
  });

export const issuePersonToken = (
  tenant: TenantState,
  person: Person,
  to: { readonly audience: string; readonly appId: string; readonly scopes: readonly string[]; readonly extra?: Claims },
): Promise<string> =>
  sign(tenant, to.audience, {
    ...personClaims(person),
    azp: to.appId,
    azpacr: '1',
    scp: to.scopes.join(' '),
    ...to.extra,
  });

/** Says who signed in; carries no right to anything. */
export const issueIdToken = (tenant: TenantState, person: Person, appId: string): Promise<string> =>
  sign(tenant, appId, personClaims(person));

export const tokenLife = lifeSeconds;
