import { connectionsOf } from '../../council/queries/connections.js';
import { giveRoles } from '../../people/commands/giveRoles.js';
import { setCover } from '../../people/commands/setCover.js';
import { accessLogOf } from '../../people/queries/accessLog.js';
import { meOf } from '../../people/queries/me.js';
import { peopleOf } from '../../people/queries/people.js';
import { groupMembers, searchDirectory, searchGroups } from '../../people/queries/searchDirectory.js';
import { staffWith } from '../../people/queries/staffWith.js';
import type { Ports, RequestContext } from '../../ports.js';
import { todayOf } from '../../reviews/queries/today/today.js';
import type { ApiHandlers } from '../handlerTypes.js';
import type { peopleRoutes } from '../routes/people.js';
import type { PersonRow } from '../shapes/settings.js';

/** The answer to an act shows the entries that it changed, which is a reading of each. */
const noteEntries = ({ reading }: RequestContext, rows: readonly PersonRow[]): void => {
  for (const { id } of rows) reading('people-cover', id);
};

export const createPeopleHandlers = (ports: Ports): ApiHandlers<keyof typeof peopleRoutes> => ({
  me: (actor) => meOf(ports)(actor),
  today: (actor, _request, context) => todayOf(ports)(actor, context),
  people: (actor, _request, context) => peopleOf(ports)(actor, context),
  giveRoles: async (actor, { body }, context) => {
    const answer = await giveRoles(ports)(actor, body);
    noteEntries(context, answer.people);
    return answer;
  },
  setCover: async (actor, { body }, context) => {
    const entry = await setCover(ports)(actor, body);
    noteEntries(context, [entry]);
    return entry;
  },
  searchDirectory: (actor, { body }) => searchDirectory(ports)(actor, body.words),
  searchGroups: (actor, { body }) => searchGroups(ports)(actor, body.words),
  groupMembers: (actor, { params }) => groupMembers(ports)(actor, params.id),
  staffWith: (actor, { params }) => staffWith(ports)(actor, params.role),
  connections: (actor) => connectionsOf(ports)(actor),
  accessLog: (actor, { params }, context) => accessLogOf(ports)(actor, params.person, params.day, context),
});
