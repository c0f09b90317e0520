import { connectionsOf } from '../../council/queries/connections.js';
import { giveRoles } from '../../people/commands/giveRoles.js';
import { setCover } from '../../people/commands/setCover.js';
import { accessLogOf } from '../../people/queries/accessLog.js';
import { meOf } from '../../people/queries/me.js';
import { peopleOf } from '../../people/queries/people.js';
import { groupMembers, searchDirectory, searchGroups } from '../../people/queries/searchDirectory.js';
import { staffWith } from '../../people/queries/staffWith.js';
import type { Ports } from '../../ports.js';
import { todayOf } from '../../reviews/queries/today/today.js';
import type { ApiHandlers } from '../handlers.js';
import type { peopleRoutes } from '../routes/people.js';

export const createPeopleHandlers = (ports: Ports): ApiHandlers<keyof typeof peopleRoutes> => ({
  me: (actor) => meOf(ports)(actor),
  today: (actor, _request, context) => todayOf(ports)(actor, context),
  people: (actor) => peopleOf(ports)(actor),
  giveRoles: (actor, { body }) => giveRoles(ports)(actor, body),
  setCover: (actor, { body }) => setCover(ports)(actor, body),
  searchDirectory: (actor, { body }) => searchDirectory(ports)(actor, body.words),
  searchGroups: (actor, { body }) => searchGroups(ports)(actor, body.words),
  groupMembers: (actor, { params }) => groupMembers(ports)(actor, params.id),
  staffWith: (actor, { params }) => staffWith(ports)(actor, params.role),
  connections: (actor) => connectionsOf(ports)(actor),
  accessLog: (actor, { params }, context) => accessLogOf(ports)(actor, params.person, params.day, context),
});
