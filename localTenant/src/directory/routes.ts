import type { Handler, Method, Route } from '../wire/operation.js';
import { getGroup, listAllGroups, listMemberOf, listMembers, listTransitiveMembers } from './groupOperations.js';
import { getManager, getUser, listDirectReports, listUsers } from './userOperations.js';

const route = (method: Method, path: string, delegated: readonly string[], application: readonly string[], handle: Handler): Route => ({
  method, path, workload: 'directory', delegated, application, units: 0, handle,
});

const members = ['GroupMember.ReadBasic.All'];
const readAll = ['User.Read.All'];

/** The directory's calls with the least permission each needs (graph-contract 1.2). */
export const directoryRoutes: readonly Route[] = [
  route('GET', '/users', ['User.ReadBasic.All'], ['User.ReadBasic.All'], listUsers),
  route('GET', '/users/{user}', ['User.Read', 'User.ReadBasic.All'], ['User.ReadBasic.All'], getUser),
  route('GET', '/users/{user}/manager', readAll, readAll, getManager),
  route('GET', '/users/{user}/directReports', readAll, readAll, listDirectReports),
  route('GET', '/users/{user}/memberOf', ['User.Read', 'GroupMember.Read.All'], ['GroupMember.Read.All'], listMemberOf),
  route('GET', '/groups', ['GroupMember.Read.All'], ['GroupMember.Read.All'], listAllGroups),
  route('GET', '/groups/{group}', ['GroupMember.Read.All'], ['GroupMember.Read.All'], getGroup),
  route('GET', '/groups/{group}/members', members, members, listMembers),
  route('GET', '/groups/{group}/transitiveMembers', members, members, listTransitiveMembers),
];
