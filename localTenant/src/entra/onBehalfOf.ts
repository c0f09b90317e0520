import { jwtVerify } from 'jose';
import { z } from 'zod';
import type { App } from '../directory/directorySchema.js';
import { findPerson, type Person } from '../directory/people.js';
import type { TenantState } from '../tenantState.js';
import type { Answer } from '../wire/operation.js';
import { EntraError } from './entraError.js';
import { graphAudience, issueIdToken, issuePersonToken, issuerOf, tokenLife } from './issueToken.js';
import type { TokenForm } from './tokenEndpoint.js';

const assertionSchema = z.object({ oid: z.string(), scp: z.string().optional(), idtyp: z.string().optional() });
const openIdScopes = new Set(['openid', 'profile', 'email', 'offline_access']);

/** SharePoint counts delegation requests: 50 for one person in five minutes (graph-contract 1.1). */
const delegationLimit = 50;
const delegationWindow = 300_000;

const personBehind = async (tenant: TenantState, app: App, assertion: string): Promise<Person> => {
  const audience = [app.clientId, ...(app.identifierUri ? [app.identifierUri] : [])];
  const verified = await jwtVerify(assertion, tenant.key.publicKey, { issuer: issuerOf(tenant.tenantId), audience }).catch(
    (cause: unknown) => {
      const expired = cause instanceof Error && cause.name === 'JWTExpired';
      throw expired
        ? new EntraError(400, 'invalid_grant', 500133, 'Assertion is not within its valid time range.')
        : new EntraError(400, 'invalid_grant', 50013, 'Assertion failed signature, issuer or audience validation.');
    },
  );
  const claims = assertionSchema.safeParse(verified.payload);
  if (!claims.success || claims.data.scp === undefined || claims.data.idtyp === 'app') {
    throw new EntraError(400, 'invalid_grant', 50027, 'An app-only token cannot be exchanged on behalf of a user.');
  }
  const person = findPerson(tenant.store, claims.data.oid);
  if (!person?.accountEnabled) throw new EntraError(400, 'invalid_grant', 50057, 'The user account is disabled.');
  return person;
};

const grantedScopes = (app: App, asked: readonly string[]): string[] => {
  const wanted = asked.filter((scope) => !openIdScopes.has(scope));
  const names = wanted.map((scope) => scope.replace(`${graphAudience}/`, ''));
  if (names.some((name) => name.includes('/'))) {
    throw new EntraError(400, 'invalid_scope', 70011, 'The provided value for the scope is not valid.');
  }
  if (names.includes('.default')) return app.delegatedScopes;
  if (names.some((name) => !app.delegatedScopes.includes(name))) {
    throw new EntraError(400, 'invalid_grant', 65001, 'The user or administrator has not consented to use the application.');
  }
  return names;
};

export const onBehalfOf = async (tenant: TenantState, app: App, form: TokenForm): Promise<Answer> => {
  if (form.get('requested_token_use') !== 'on_behalf_of') {
    throw new EntraError(400, 'invalid_request', 900144, "The request must contain 'requested_token_use'.");
  }
  const person = await personBehind(tenant, app, form.get('assertion') ?? '');
  const asked = (form.get('scope') ?? '').split(' ').filter(Boolean);
  const scopes = grantedScopes(app, asked);
  const wait = tenant.budget.countDelegation(person.id, delegationLimit, delegationWindow);
  if (wait > 0) {
    throw new EntraError(429, 'temporarily_unavailable', 50196, 'Too many token requests for this user.', { 'Retry-After': String(wait) });
  }
  const access_token = await issuePersonToken(tenant, person, { audience: graphAudience, appId: app.clientId, scopes });
  const body: Record<string, unknown> = {
    token_type: 'Bearer',
    scope: scopes.map((scope) => `${graphAudience}/${scope}`).join(' '),
    expires_in: tokenLife,
    ext_expires_in: tokenLife,
    access_token,
  };
  if (asked.includes('openid')) body['id_token'] = await issueIdToken(tenant, person, app.clientId);
  if (form.get('client_info') === '1') {
    body['client_info'] = Buffer.from(JSON.stringify({ uid: person.id, utid: tenant.tenantId })).toString('base64url');
  }
  return { status: 200, body };
};
