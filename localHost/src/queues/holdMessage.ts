import type { DequeuedMessageItem, QueueClient } from '@azure/storage-queue';
import { state } from '../functionsCore.cjs';

/** Keeps a message invisible to others while it is worked on; `receipt` is what the last renewal gave. */
export const holdMessage = (queue: QueueClient, item: DequeuedMessageItem, seconds: number) => {
  let receipt = item.popReceipt;
  let renewal: Promise<void> = Promise.resolve();
  const renew = async (): Promise<void> => {
    try {
      const renewed = await queue.updateMessage(item.messageId, receipt, undefined, seconds);
      receipt = renewed.popReceipt ?? receipt;
    } catch {
      // Somebody else may take the message now; work that is done at least once bears that.
      state.write('warning', 'host', `Message ${item.messageId} could not be held any longer.`);
    }
  };
  const timer = setInterval(() => {
    renewal = renew();
  }, seconds * 500);
  timer.unref();
  return {
    release: async (): Promise<string> => {
      clearInterval(timer);
      await renewal;
      return receipt;
    },
  };
};
