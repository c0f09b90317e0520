import type { Person } from '../../directory/people.js';
import type { TenantState } from '../../tenantState.js';
import type { Answer } from '../../wire/operation.js';
import { mriOf } from '../bots/botStore.js';
import type { ConnectorCall } from './connectorCall.js';
import { connectorRefusal } from './connectorError.js';
import { openChat } from './openChat.js';

/** A member as Teams tells it to a bot; the object id under both of the names that clients look for. */
const toMember = (tenant: TenantState, botId: string, person: Person): Record<string, unknown> => ({
  id: mriOf(tenant, botId, person.id),
  name: person.displayName,
  objectId: person.id,
  aadObjectId: person.id,
  givenName: person.givenName,
  surname: person.surname,
  email: person.mail,
  userPrincipalName: person.mail,
  tenantId: tenant.tenantId,
  userRole: 'user',
});

export const listMembers = (call: ConnectorCall): Answer => ({
  status: 200,
  body: [toMember(call.tenant, call.bot.clientId, openChat(call).person)],
});

/** One page always holds the members of a personal chat, so no continuation ever comes. */
export const listPagedMembers = (call: ConnectorCall): Answer => ({ status: 200, body: { members: listMembers(call).body } });

/** By the bot's name for the person, the object id or the sign-in name. */
export const getMember = (call: ConnectorCall): Answer => {
  const { person } = openChat(call);
  const asked = call.params['member'] ?? '';
  const names = [mriOf(call.tenant, call.bot.clientId, person.id), person.id, person.mail];
  if (!names.some((name) => name.toLowerCase() === asked.toLowerCase())) throw connectorRefusal('MemberNotFoundInConversation');
  return { status: 200, body: toMember(call.tenant, call.bot.clientId, person) };
};
