import type { ConnectorRoute } from './connectorCall.js';
import { createConversation } from './createConversation.js';
import { getMember, listMembers, listPagedMembers } from './memberOperations.js';
import { deleteActivity, replyToActivity, sendActivity, updateActivity } from './messageOperations.js';

const conversation = '/v3/conversations/{conversation}';
const activities = `${conversation}/activities`;
const activity = `${activities}/{activity}`;

/** What is offered of the Bot Framework's Connector, version 3. What is not here answers 501 and names itself. */
export const connectorRoutes: readonly ConnectorRoute[] = [
  { method: 'POST', path: '/v3/conversations', counts: 'create', writes: true, handle: createConversation },
  { method: 'POST', path: activities, counts: 'send', writes: true, handle: sendActivity },
  { method: 'POST', path: activity, counts: 'send', writes: true, handle: replyToActivity },
  { method: 'PUT', path: activity, counts: 'send', writes: true, handle: updateActivity },
  { method: 'DELETE', path: activity, counts: 'send', writes: true, handle: deleteActivity },
  { method: 'GET', path: `${conversation}/members`, counts: 'members', writes: false, handle: listMembers },
  { method: 'GET', path: `${conversation}/pagedmembers`, counts: 'members', writes: false, handle: listPagedMembers },
  { method: 'GET', path: `${conversation}/members/{member}`, counts: 'members', writes: false, handle: getMember },
];
