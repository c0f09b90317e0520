import { refusal } from '../wire/graphError.js';
import { matchesFilter } from '../wire/matchesFilter.js';
import { parseFilter } from '../wire/odataFilter.js';
import { selectOf } from '../wire/odataQuery.js';
import type { Answer, Call } from '../wire/operation.js';
import { pick } from '../wire/pick.js';
import { findGroup, type Group, groupsOf, listGroups, memberIds, transitiveMemberIds } from './groups.js';
import { findPerson, type Person } from './people.js';
import { openUser, userPage } from './userOperations.js';

const toGroup = (group: Group): Record<string, unknown> => ({
  id: group.id,
  displayName: group.displayName,
  description: null,
  mailEnabled: group.mailEnabled,
  securityEnabled: true,
  groupTypes: [],
});

const openGroup = (call: Call): Group => {
  const group = findGroup(call.tenant.store, call.params['group'] ?? '');
  if (!group) throw refusal('directory', 'notFound');
  return group;
};

const peopleOf = (call: Call, ids: readonly string[]): Person[] =>
  ids.flatMap((id) => findPerson(call.tenant.store, id) ?? []);

export const getGroup = (call: Call): Answer => ({
  status: 200,
  body: { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#groups/$entity', ...pick(toGroup(openGroup(call)), selectOf(call.query.get('select'))) },
});

export const listAllGroups = (call: Call): Answer => {
  const filter = call.query.get('filter');
  const parsed = filter === undefined ? undefined : parseFilter(filter);
  const value = listGroups(call.tenant.store)
    .filter((group) => !parsed || matchesFilter(toGroup(group), parsed, 'directory'))
    .map((group) => pick(toGroup(group), selectOf(call.query.get('select'))));
  return { status: 200, body: { value } };
};

export const listMembers = (call: Call): Answer =>
  userPage(call, peopleOf(call, memberIds(call.tenant.store, openGroup(call).id)), true);

export const listTransitiveMembers = (call: Call): Answer =>
  userPage(call, peopleOf(call, transitiveMemberIds(call.tenant.store, openGroup(call).id)), true);

export const listMemberOf = (call: Call): Answer => ({
  status: 200,
  body: {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#directoryObjects',
    value: groupsOf(call.tenant.store, openUser(call).id).map((group) => ({ '@odata.type': '#microsoft.graph.group', ...toGroup(group) })),
  },
});
