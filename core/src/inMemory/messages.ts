import type { PersonId } from '../ids.js';
import type { Conversation, Conversations, Messages } from '../delivery/messages/ports.js';
import { isTask, isToLookAt, isToSend } from '../delivery/messages/standing.js';
import type { Message, MessageId } from '../delivery/messages/types.js';
import { inOrder, pageOf } from './pages.js';
import { createInMemoryRecords, type InMemoryRecords } from './records.js';

export type InMemoryMessages = Messages & InMemoryRecords<Message, MessageId>;

export const createInMemoryMessages = (now: () => string): InMemoryMessages => {
  const records = createInMemoryRecords<Message, MessageId>((message) => message.id, now);
  const which = (is: (message: Message) => boolean) => inOrder(records.all().filter(({ value }) => is(value)), ({ value }) => `${value.notBefore} ${value.id}`);
  return {
    ...records,
    findAbout: async (record) => which((message) => message.about === record),
    findToSend: async (at, next) => {
      const { rows, next: after } = pageOf(which((message) => (isToSend(message) || isToLookAt(message)) && message.notBefore <= at), next);
      return { messages: rows, next: after };
    },
    findTasks: async (unit) => which((message) => message.unit === unit && isTask(message)),
    findForPerson: async (person) => which((message) => message.to === person),
  };
};

export const createInMemoryConversations = (): Conversations => {
  const kept = new Map<PersonId, Conversation>();
  return {
    find: async (person) => structuredClone(kept.get(person) ?? null),
    keep: async (conversation) => {
      const known = kept.get(conversation.person);
      if (conversation.blocked && known && known.id !== conversation.id) return;
      kept.set(conversation.person, structuredClone(conversation));
    },
  };
};
