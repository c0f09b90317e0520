import { findApp } from '../../directory/apps.js';
import { transitiveMemberIds } from '../../directory/groups.js';
import { findPerson, type Person } from '../../directory/people.js';
import { GraphError, refusal } from '../../wire/graphError.js';
import type { Call } from '../../wire/operation.js';

const blocked =
  'Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings.';

const isAllowed = (call: Call, person: Person): boolean => {
  const app = findApp(call.tenant.store, call.caller.appId);
  const id = person.id.toLowerCase();
  return !app?.mailboxGroups || app.mailboxGroups.some((group) => transitiveMemberIds(call.tenant.store, group).includes(id));
};

/** The mailbox of a call: one's own in a person's name, one of the allow-list in an application's (graph-contract 1.4). */
export const openMailbox = (call: Call): Person => {
  const asked = call.params['user'] ?? '';
  const { caller, tenant } = call;
  const person = findPerson(tenant.store, asked === 'me' ? (caller.personId ?? '') : asked);
  if (!person) throw new GraphError(404, 'ErrorInvalidUser', `The requested user '${asked}' is invalid.`);
  if (caller.kind === 'delegated' && person.id !== caller.personId) throw refusal('outlook', 'denied');
  if (caller.kind === 'application' && !isAllowed(call, person)) throw refusal('outlook', 'denied', blocked);
  if (!person.mailbox) {
    throw new GraphError(404, 'MailboxNotEnabledForRESTAPI', 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.');
  }
  return person;
};
