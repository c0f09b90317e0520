import type { Conversation, Conversations } from '@review-desk/core/delivery';

/** Chats that were asked for once are known, however slow the machine: the product forgets them after half a minute. */
export const keptChats = (chats: Conversations): Conversations => {
  const known = new Map<string, Conversation>();
  return {
    find: async (person) => {
      const found = known.get(person) ?? (await chats.find(person));
      if (found) known.set(person, found);
      return found;
    },
    keep: async (conversation) => {
      known.set(conversation.person, conversation);
      await chats.keep(conversation);
    },
  };
};
