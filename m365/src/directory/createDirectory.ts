import { personId } from '@review-desk/core/ids';
import type { Directory, DirectoryPerson } from '@review-desk/core/people';
import type { Clock } from '@review-desk/core/time';
import { z } from 'zod';
import { graphTime, readTime } from '../calendar/eventTimes.js';
import type { GraphClient } from '../graph/createGraphClient.js';
import type { GraphCall } from '../graph/graphCall.js';
import { readAllPages } from '../graph/paging.js';

const userShape = z.looseObject({
  '@odata.type': z.string().optional(),
  id: z.string(), displayName: z.string().nullish(), mail: z.string().nullish(), jobTitle: z.string().nullish(), department: z.string().nullish(),
  officeLocation: z.string().nullish(), accountEnabled: z.boolean().nullish(), manager: z.looseObject({ id: z.string() }).nullish(),
});
const groupShape = z.looseObject({ id: z.string(), displayName: z.string() });
const repliesShape = z.looseObject({ status: z.string(), scheduledStartDateTime: graphTime.nullish(), scheduledEndDateTime: graphTime.nullish() });

const SELECT = '$select=id,displayName,mail,jobTitle,department,officeLocation,accountEnabled';
const EXPAND = '$expand=manager';
/** Away with no end said: far enough ahead that nobody waits for it. */
const NO_END = '9999-12-31T00:00:00Z';

const managerIn = ({ manager }: z.infer<typeof userShape>): DirectoryPerson['manager'] => (manager ? personId(manager.id) : null);
const toPerson = (user: z.infer<typeof userShape>): DirectoryPerson => ({
  id: personId(user.id),
  name: user.displayName ?? '',
  mail: user.mail ?? '',
  jobTitle: user.jobTitle ?? '',
  department: user.department ?? '',
  town: user.officeLocation ?? null,
  active: user.accountEnabled ?? true,
  manager: managerIn(user),
});
const quoted = (text: string): string => `'${text.trim().replaceAll("'", "''")}'`;
const anyStart = (fields: readonly string[], words: string): string =>
  `$filter=${encodeURIComponent(fields.map((field) => `startswith(${field},${quoted(words)})`).join(' or '))}`;

/** Users and groups of Entra, read app-only. */
export const createDirectory = (graph: GraphClient, clock: Clock): Directory => {
  const users = async (query: string): Promise<DirectoryPerson[]> => {
    const call: GraphCall = { operation: 'users.list', method: 'GET', path: `/users?${query === '' ? '' : `${query}&`}${SELECT}&${EXPAND}&$top=999` };
    return (await readAllPages(graph, call, userShape)).map(toPerson);
  };
  return {
    findById: async (id) => {
      const path = `/users/${encodeURIComponent(id)}?${SELECT}&${EXPAND}`;
      const { status, body } = await graph.send({ operation: 'users.read', method: 'GET', path, expects: [404] });
      return status === 404 ? null : toPerson(userShape.parse(body));
    },
    findByMail: async (addresses) => {
      const wanted = [...new Set(addresses.map((address) => address.trim().toLowerCase()))].filter((address) => address !== '');
      const calls = wanted.map((address): GraphCall => ({
        operation: 'users.list', method: 'GET', path: `/users?$filter=${encodeURIComponent(`mail eq ${quoted(address)}`)}&${SELECT}&${EXPAND}`,
      }));
      const answers = await graph.batch(calls);
      const found = answers.flatMap(({ body }) => z.object({ value: z.array(userShape) }).parse(body).value).map(toPerson);
      return new Map(found.map((person) => [person.mail.toLowerCase(), person]));
    },
    findAll: async () => (await users('')).filter((person) => person.mail !== ''),
    search: async (words) => (words.trim() === '' ? [] : users(anyStart(['displayName', 'givenName', 'surname', 'mail'], words))),
    searchGroups: async (words) => {
      const path = `/groups?${anyStart(['displayName'], words)}&$select=id,displayName`;
      const groups = await readAllPages(graph, { operation: 'groups.list', method: 'GET', path }, groupShape);
      return groups.map(({ id, displayName }) => ({ id, name: displayName }));
    },
    membersOf: async (groupId) => {
      const path = `/groups/${encodeURIComponent(groupId)}/members?${SELECT}&$top=999`;
      const members = await readAllPages(graph, { operation: 'groups.list', method: 'GET', path }, userShape);
      const people = members.filter((member) => (member['@odata.type'] ?? '#microsoft.graph.user') === '#microsoft.graph.user').map(toPerson);
      // Members are directory objects, which cannot be expanded: the managers are asked for in batches.
      const answers = await graph.batch(people.map(({ id }): GraphCall => (
        { operation: 'users.read', method: 'GET', path: `/users/${encodeURIComponent(id)}?$select=id&${EXPAND}`, expects: [404] }
      )));
      return people.map((person, at) => {
        const answer = answers[at];
        return { ...person, manager: answer?.status === 200 ? managerIn(userShape.parse(answer.body)) : null };
      });
    },
    awayUntil: async (id) => {
      const path = `/users/${encodeURIComponent(id)}/mailboxSettings/automaticRepliesSetting`;
      const { status, body } = await graph.send({ operation: 'mailboxSettings.read', method: 'GET', path, expects: [403, 404] });
      // A mailbox outside the service's scope does not tell (RBAC for Applications); neither does one that is not there.
      if (status !== 200) return null;
      const replies = repliesShape.parse(body);
      if (replies.status === 'alwaysEnabled') return NO_END;
      if (replies.status !== 'scheduled' || !replies.scheduledStartDateTime || !replies.scheduledEndDateTime) return null;
      const [from, until] = [readTime(replies.scheduledStartDateTime), readTime(replies.scheduledEndDateTime)];
      const now = Date.parse(clock.now());
      return Date.parse(from) <= now && now < Date.parse(until) ? until : null;
    },
  };
};
