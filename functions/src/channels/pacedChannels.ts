import { appPace, conversationPace, feedPace, type Channels, type Conversation } from '@review-desk/core/delivery';
import { createPacer, realWatch, type Pacer, type Watch } from './createPacer.js';

/** Chats that were written to lately; older ones start anew, which their own limit allows by then. */
const MOST_CHATS = 2000;

/**
 * Channels that keep Microsoft's limits: 50 requests a second to the Connector for the app, 7 in a second in one chat,
 * 5 notifications a second. Each host instance keeps its own pace; where several together are too many, a 429 says so.
 */
export const pacedChannels = (channels: Channels, watch: Watch = realWatch): Channels => {
  const [app, feed] = [createPacer(appPace, { watch, evenly: true }), createPacer(feedPace, { watch })];
  const chats = new Map<string, Pacer>();
  const chatOf = (id: string): Pacer => {
    const chat = chats.get(id) ?? createPacer(conversationPace, { watch, outer: true });
    chats.delete(id);
    chats.set(id, chat);
    for (const [oldest] of chats) {
      if (chats.size <= MOST_CHATS) break;
      chats.delete(oldest);
    }
    return chat;
  };
  const { messenger } = channels;
  const inChat = <T>({ id }: Pick<Conversation, 'id'>, work: () => Promise<T>): Promise<T> => chatOf(id)(() => app(work));
  return {
    ...channels,
    messenger: {
      open: (person) => inChat({ id: `with ${person}` }, () => messenger.open(person)),
      send: (conversation, card) => inChat(conversation, () => messenger.send(conversation, card)),
      update: (conversation, message, card) => inChat(conversation, () => messenger.update(conversation, message, card)),
      remove: (conversation, message) => inChat(conversation, () => messenger.remove(conversation, message)),
      face: (card) => messenger.face(card),
    },
    feed: { notify: (person, card) => feed(() => channels.feed.notify(person, card)) },
  };
};
