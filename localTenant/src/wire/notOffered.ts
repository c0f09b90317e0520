import { GraphError, type Workload } from './graphError.js';
import type { Method, Route } from './operation.js';

const route = (method: Method, path: string, workload: Workload, scope: string): Route => ({
  method,
  path,
  workload,
  delegated: [scope],
  application: [],
  units: 0,
  handle: (call) => {
    throw new GraphError(501, 'notImplemented', `The local tenant does not offer ${call.method} ${call.path}.`);
  },
});

/** Calls that an application can never make without a person (graph-contract 1.2): refused as such, and else not offered. */
export const delegatedOnlyRoutes: readonly Route[] = [
  route('POST', '/users/{user}/findMeetingTimes', 'outlook', 'Calendars.Read.Shared'),
  route('GET', '/groups/{group}/events', 'outlook', 'Group.Read.All'),
  route('POST', '/groups/{group}/events', 'outlook', 'Group.ReadWrite.All'),
  route('GET', '/groups/{group}/calendar', 'outlook', 'Group.Read.All'),
  route('POST', '/chats/{chat}/messages', 'teams', 'ChatMessage.Send'),
  route('POST', '/teams/{team}/channels/{channel}/messages', 'teams', 'ChannelMessage.Send'),
];
