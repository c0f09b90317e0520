import type { Answer } from '../../wire/operation.js';
import { eraseActivity, findActivity, insertActivity, replaceActivity, type StoredActivity } from '../conversations/activityStore.js';
import { readActivity } from './activitySchema.js';
import type { ConnectorCall } from './connectorCall.js';
import { badSyntax, connectorRefusal } from './connectorError.js';
import { openChatToSpeak } from './openChat.js';

/** Messages of the person are there to be answered, never to be changed. */
const openOwn = (call: ConnectorCall): StoredActivity => {
  const { conversation } = openChatToSpeak(call);
  const known = findActivity(call.tenant.store, conversation.id, call.params['activity'] ?? '');
  if (!known?.fromBot || known.deleted) throw connectorRefusal('ActivityNotFoundInConversation');
  return known;
};

/** `POST /v3/conversations/{conversation}/activities`. Typing is shown while it lasts and kept nowhere. */
export const sendActivity = (call: ConnectorCall): Answer => {
  const { tenant } = call;
  const { conversation } = openChatToSpeak(call);
  const activity = readActivity(call.body);
  if (activity.type === 'typing') return { status: 202, body: {} };
  const id = insertActivity(tenant.store, { conversationId: conversation.id, fromBot: true, sent: tenant.clock.instant(), activity });
  return { status: 201, body: { id: String(id) } };
};

/** `POST .../activities/{activity}`: an answer stands in the chat like any other message. */
export const replyToActivity = (call: ConnectorCall): Answer => {
  const { conversation } = openChatToSpeak(call);
  const asked = call.params['activity'] ?? '';
  // Only a number names a message: invokes and changes in the chat have other ids, and an SDK that opens a chat makes one up.
  const isMessage = /^\d+$/.test(asked);
  if (isMessage && !findActivity(call.tenant.store, conversation.id, asked)) throw connectorRefusal('ActivityNotFoundInConversation');
  return sendActivity(call);
};

export const updateActivity = (call: ConnectorCall): Answer => {
  const known = openOwn(call);
  const activity = readActivity(call.body);
  if (activity.type !== 'message') throw badSyntax('Only a message can take the place of a message.');
  replaceActivity(call.tenant.store, known, activity, call.tenant.clock.instant());
  return { status: 200, body: { id: String(known.id) } };
};

export const deleteActivity = (call: ConnectorCall): Answer => {
  eraseActivity(call.tenant.store, openOwn(call), call.tenant.clock.instant());
  return { status: 200 };
};
