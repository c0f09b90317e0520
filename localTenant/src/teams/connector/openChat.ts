import { findPerson, type Person } from '../../directory/people.js';
import { findInstall } from '../catalogue/installStore.js';
import { findTeamsAppOfBot } from '../catalogue/teamsAppStore.js';
import { type Conversation, findConversation } from '../conversations/conversationStore.js';
import type { ConnectorCall } from './connectorCall.js';
import { connectorRefusal } from './connectorError.js';

export type Chat = { readonly conversation: Conversation; readonly person: Person };

/** The chat of a call, if its bot is in it: registered, allowed, installed for an account that is there. */
export const openChat = ({ tenant, bot, params }: ConnectorCall): Chat => {
  const { store } = tenant;
  if (bot.disabledByAdmin) throw connectorRefusal('BotDisabledByAdmin');
  const conversation = findConversation(store, params['conversation'] ?? '');
  if (!conversation) throw connectorRefusal('ConversationNotFound');
  const app = conversation.botId === bot.clientId ? findTeamsAppOfBot(store, bot.clientId) : undefined;
  const install = app && findInstall(store, app.id, conversation.personId);
  if (!install?.installed) throw connectorRefusal('BotNotInConversationRoster');
  const person = findPerson(store, conversation.personId);
  if (!person?.accountEnabled) throw connectorRefusal('ConversationNotFound');
  return { conversation, person };
};

/** The same, if the bot may also speak there. */
export const openChatToSpeak = (call: ConnectorCall): Chat => {
  const chat = openChat(call);
  const app = findTeamsAppOfBot(call.tenant.store, call.bot.clientId);
  if (app && findInstall(call.tenant.store, app.id, chat.person.id)?.blocked) throw connectorRefusal('ConversationBlockedByUser');
  return chat;
};
