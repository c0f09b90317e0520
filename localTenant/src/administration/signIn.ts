import { z } from 'zod';
import { findAppByAudience } from '../directory/apps.js';
import { findPerson, listPeopleAsGiven, type Person, removePerson, savePerson } from '../directory/people.js';
import { graphAudience, issuePersonToken, tokenLife } from '../entra/issueToken.js';
import { teamsClientId, windowApp } from '../entra/windowApp.js';
import type { TenantState } from '../tenantState.js';
import { GraphError } from '../wire/graphError.js';
import type { Answer } from '../wire/operation.js';
import type { AdministrationCall } from './administrationCall.js';

export const listPeopleHere = ({ tenant }: AdministrationCall): Answer => ({
  status: 200,
  body: {
    value: listPeopleAsGiven(tenant.store)
      .filter((person) => person.accountEnabled)
      .map(({ id, displayName, jobTitle, department, mail, mailbox, appRoles }) => ({
        id, displayName, jobTitle: jobTitle ?? null, department: department ?? null, mail, mailbox, appRoles: appRoles ?? [],
      })),
  },
});

const accountSchema = z.union([z.strictObject({ personId: z.string(), accountEnabled: z.boolean() }), z.strictObject({ personId: z.string(), removed: z.literal(true) })]);

/** `POST /_tenant/people`: an account is blocked, as for a leaver, opened again, or removed; until the next start, which follows the directory. */
export const setAccount = (call: AdministrationCall): Answer => {
  const asked = accountSchema.parse(call.body);
  const person = findPerson(call.tenant.store, asked.personId);
  if (!person) throw new GraphError(404, 'notFound', 'There is no such person in this tenant.');
  if ('removed' in asked) removePerson(call.tenant.store, person.id);
  else savePerson(call.tenant.store, { ...person, accountEnabled: asked.accountEnabled });
  return listPeopleHere(call);
};

const signedIn = (tenant: TenantState, personId: string): Person => {
  const person = findPerson(tenant.store, personId);
  if (!person) throw new GraphError(404, 'notFound', 'There is no such person in this tenant.');
  if (!person.accountEnabled) throw new GraphError(403, 'accountDisabled', 'This account is blocked from signing in.');
  return person;
};

/** A token for Graph, as Outlook and SharePoint in the browser would hold one. */
export const openSession = async ({ tenant, body }: AdministrationCall): Promise<Answer> => {
  const person = signedIn(tenant, z.object({ personId: z.string() }).parse(body).personId);
  const token = await issuePersonToken(tenant, person, {
    audience: graphAudience,
    appId: windowApp.clientId,
    scopes: windowApp.delegatedScopes,
  });
  return { status: 200, body: { token, personId: person.id, expiresIn: tokenLife } };
};

const ssoSchema = z.object({
  personId: z.string(),
  resource: z.string().optional(),
  audience: z.string().optional(),
  nonce: z.string().optional(),
});

/** What Teams' getAuthToken gives our tab: a token for our own API, with the person's app roles. */
export const singleSignOn = async ({ tenant, body }: AdministrationCall): Promise<Answer> => {
  const asked = ssoSchema.parse(body);
  const person = signedIn(tenant, asked.personId);
  const app = findAppByAudience(tenant.store, asked.resource ?? asked.audience ?? '');
  if (!app) throw new GraphError(400, 'resourceNotFound', 'No application of this tenant has that client id or identifier URI.');
  const token = await issuePersonToken(tenant, person, {
    audience: app.clientId,
    appId: teamsClientId,
    scopes: ['access_as_user'],
    extra: { ...(person.appRoles?.length ? { roles: person.appRoles } : {}), ...(asked.nonce ? { nonce: asked.nonce } : {}) },
  });
  return { status: 200, body: { token, personId: person.id, expiresIn: tokenLife } };
};
