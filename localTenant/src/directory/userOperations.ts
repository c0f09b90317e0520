import { GraphError, refusal } from '../wire/graphError.js';
import { matchesFilter } from '../wire/matchesFilter.js';
import { parseFilter } from '../wire/odataFilter.js';
import { selectOf, topOf } from '../wire/odataQuery.js';
import type { Answer, Call } from '../wire/operation.js';
import { continuation, nextLink } from '../wire/pageToken.js';
import { z } from 'zod';
import { findPerson, listPeople, listReports, type Person } from './people.js';
import { toUser } from './toUser.js';

export const openUser = (call: Call): Person => {
  const asked = call.params['user'] ?? '';
  const person = findPerson(call.tenant.store, asked === 'me' ? (call.caller.personId ?? '') : asked);
  if (!person) throw refusal('directory', 'notFound', `Resource '${asked}' does not exist or one of its queried reference-property objects are not present.`);
  return person;
};

const context = 'https://graph.microsoft.com/v1.0/$metadata#users';

export const getUser = (call: Call): Answer => ({
  status: 200,
  body: { '@odata.context': `${context}/$entity`, ...toUser(call, openUser(call), selectOf(call.query.get('select'))) },
});

/** The properties that a filter may name; null where the person has none. */
const filterable = (person: Person): Readonly<Record<string, unknown>> => ({
  id: person.id,
  displayName: person.displayName,
  givenName: person.givenName,
  surname: person.surname,
  mail: person.mail,
  userPrincipalName: person.mail,
  jobTitle: person.jobTitle ?? null,
  department: person.department ?? null,
  officeLocation: person.officeLocation ?? null,
  accountEnabled: person.accountEnabled,
});

/** `$search="displayName:ruth"` looks for words that start so; the header is the service's own condition. */
const searched = (call: Call, text: string): ((person: Person) => boolean) => {
  if (call.header('consistencylevel')?.toLowerCase() !== 'eventual') {
    throw new GraphError(400, 'Request_UnsupportedQuery', "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'");
  }
  const clauses = [...text.matchAll(/"(\w+):([^"]*)"/g)].map(([, property = '', words = '']) => ({ property, words: words.toLowerCase() }));
  if (clauses.length === 0) throw refusal('directory', 'badRequest', 'Syntax error in $search.');
  return (person) =>
    clauses.some(({ property, words }) =>
      [String(filterable(person)[property] ?? '')]
        .flatMap((value) => [value, ...value.split(/[\s'-]+/)])
        .some((word) => word.toLowerCase().startsWith(words)),
    );
};

export const listUsers = (call: Call): Answer => {
  const { query } = call;
  const [filter, search] = [query.get('filter'), query.plain.get('$search')];
  const parsed = filter === undefined ? undefined : parseFilter(filter);
  const found = search === undefined ? undefined : searched(call, search);
  const people = listPeople(call.tenant.store).filter((person) => (!parsed || matchesFilter(filterable(person), parsed, 'directory')) && (!found || found(person)));
  return userPage(call, people);
};

/** One page of people; Graph's directory pages hold 100. */
export const userPage = (call: Call, people: readonly Person[], asMembers = false): Answer => {
  const select = selectOf(call.query.get('select'));
  const skip = continuation(call, z.object({ skip: z.number() }))?.skip ?? 0;
  const top = topOf(call.query, 100, 999);
  const value = people.slice(skip, skip + top).map((person) => ({
    ...(asMembers ? { '@odata.type': '#microsoft.graph.user' } : {}),
    ...toUser(call, person, select),
  }));
  const link = skip + top < people.length ? { '@odata.nextLink': nextLink(call, { skip: skip + top }) } : {};
  return { status: 200, body: { '@odata.context': asMembers ? 'https://graph.microsoft.com/v1.0/$metadata#directoryObjects' : context, value, ...link } };
};

export const getManager = (call: Call): Answer => {
  const person = openUser(call);
  const manager = person.managerId ? findPerson(call.tenant.store, person.managerId) : undefined;
  if (!manager) throw refusal('directory', 'notFound', "Resource 'manager' does not exist or one of its queried reference-property objects are not present.");
  const shown = toUser(call, manager, selectOf(call.query.get('select')));
  return { status: 200, body: { '@odata.context': `${context.replace('users', 'directoryObjects')}/$entity`, '@odata.type': '#microsoft.graph.user', ...shown } };
};

export const listDirectReports = (call: Call): Answer => userPage(call, listReports(call.tenant.store, openUser(call).id), true);
