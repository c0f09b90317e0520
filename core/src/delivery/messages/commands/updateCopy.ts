import { ChannelRefused } from '../../../errors.js';
import type { Ports } from '../../../ports.js';
import type { Practice } from '../../../practice/types.js';
import { cardOn } from '../queries/cardFor.js';
import { chatCopyOf } from '../rules/strayOf.js';
import type { Message } from '../types.js';

export type UsedByCopies = Pick<Ports, 'channels' | 'conversations' | 'policies' | 'services' | 'unit' | 'clock'>;

/** Brings the copy of a card that stands in somebody's chat to what the record now is; one that is gone is left. */
export const updateCopy =
  (ports: UsedByCopies) =>
  async (practice: Practice, message: Message): Promise<void> => {
    const copy = chatCopyOf(message);
    if (copy === null || message.to === null) return;
    const conversation = await ports.conversations.find(message.to);
    if (!conversation || conversation.blocked || conversation.id !== copy.conversation) return;
    try {
      await ports.channels.messenger.update(conversation, copy.message, await cardOn(ports)(practice, message));
    } catch (error) {
      // The person deleted it, or blocked the app: there is no copy to be wrong.
      if (!(error instanceof ChannelRefused)) throw error;
    }
  };
