import { z } from 'zod';
import { namedPerson, nothing, personId } from '../shapes/basics.js';
import { me } from '../shapes/me.js';
import { today } from '../shapes/today.js';
import { accessLine, connections, coverBody, directoryHit, groupMember, peoplePage, personRow, rolesBody } from '../shapes/settings.js';
import { route } from '../route.js';

const words = z.object({ words: z.string().trim().min(2).max(80) });

/** Who is asking, their day, and who may do what. */
export const peopleRoutes = {
  me: route({ method: 'GET', path: 'me', params: nothing, query: nothing, body: nothing, answer: me, right: 'anybody signed in, about themselves' }),
  today: route({ method: 'GET', path: 'today', params: nothing, query: nothing, body: nothing, answer: today, right: 'anybody with a role, about what they owe, lead or cover' }),
  people: route({ method: 'GET', path: 'people', params: nothing, query: nothing, body: nothing, answer: peoplePage, right: 'people-cover: read' }),
  giveRoles: route({ method: 'POST', path: 'people/roles', params: nothing, query: nothing, body: rolesBody, answer: z.object({ people: z.array(personRow) }), right: 'people-cover: assign-role, or assign-first-administrator while nobody has a role' }),
  setCover: route({ method: 'POST', path: 'people/cover', params: nothing, query: nothing, body: coverBody, answer: personRow, right: 'people-cover: set-cover, or set-own-deputy for oneself' }),
  searchDirectory: route({ method: 'POST', path: 'directory/search', params: nothing, query: nothing, body: words, answer: z.object({ hits: z.array(directoryHit) }), right: 'people-cover: assign-role' }),
  searchGroups: route({ method: 'POST', path: 'directory/groups', params: nothing, query: nothing, body: words, answer: z.object({ groups: z.array(z.object({ id: z.string(), name: z.string() })) }), right: 'people-cover: assign-role' }),
  groupMembers: route({ method: 'GET', path: 'directory/groups/{id}', params: z.object({ id: z.string().regex(/^[0-9a-f-]{36}$/i) }), query: nothing, body: nothing, answer: z.object({ hits: z.array(groupMember) }), right: 'people-cover: assign-role' }),
  staffWith: route({ method: 'GET', path: 'staff/{role}', params: z.object({ role: z.enum(['firo', 'ssw', 'ftm', 'fsm', 'sr-manager']) }), query: nothing, body: nothing, answer: z.object({ staff: z.array(namedPerson.extend({ team: z.string().nullable() })) }), right: 'anybody with a role: names of colleagues to choose from' }),
  connections: route({ method: 'GET', path: 'connections', params: nothing, query: nothing, body: nothing, answer: connections, right: 'health: read' }),
  accessLog: route({ method: 'GET', path: 'access/{person}/{day}', params: z.object({ person: personId, day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }), query: nothing, body: nothing, answer: z.object({ lines: z.array(accessLine) }), right: 'access-log: read' }),
};
