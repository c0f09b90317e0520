import { hasScope } from '../entra/scopes.js';
import { pick } from '../wire/pick.js';
import type { Call } from '../wire/operation.js';
import type { Person } from './people.js';

const usual = [
  'businessPhones', 'displayName', 'givenName', 'id', 'jobTitle', 'mail', 'mobilePhone', 'officeLocation', 'preferredLanguage',
  'surname', 'userPrincipalName',
];
const basic: readonly string[] = ['displayName', 'givenName', 'id', 'mail', 'surname', 'userPrincipalName'];

const wholeUser = (person: Person): Record<string, unknown> => ({
  businessPhones: [],
  displayName: person.displayName,
  givenName: person.givenName,
  jobTitle: person.jobTitle ?? null,
  mail: person.mail,
  mobilePhone: null,
  officeLocation: person.officeLocation ?? null,
  preferredLanguage: 'en-GB',
  surname: person.surname,
  userPrincipalName: person.mail,
  id: person.id,
  department: person.department ?? null,
  accountEnabled: person.accountEnabled,
  userType: 'Member',
});

const expandedManager = (call: Call, person: Person): Record<string, unknown> =>
  call.query.get('expand')?.startsWith('manager') === true && person.managerId
    ? { manager: { '@odata.type': '#microsoft.graph.user', id: person.managerId } }
    : {};

/** A person as Graph shows them: the usual properties unless selected, and only the basic ones to a basic permission. */
export const toUser = (call: Call, person: Person, select: readonly string[] | undefined): Record<string, unknown> => {
  const shown = { ...pick(wholeUser(person), select ?? usual), ...expandedManager(call, person) };
  const isSelf = call.caller.personId === person.id && hasScope(call.caller.grants, 'User.Read');
  if (isSelf || hasScope(call.caller.grants, 'User.Read.All')) return shown;
  for (const name of Object.keys(shown)) if (!basic.includes(name)) shown[name] = null;
  return shown;
};
