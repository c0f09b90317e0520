import { RestError, type DequeuedMessageItem, type QueueClient, type QueueServiceClient } from '@azure/storage-queue';
import { state } from '../functionsCore.cjs';
import type { QueueSettings } from '../hostFile.js';
import { failureInWords, invokeFunction } from '../invokeFunction.js';
import type { QueueTrigger } from '../triggers.js';
import { holdMessage } from './holdMessage.js';
import { metadataOf, readText } from './queueMessage.js';

export type Taken = { done: number; failed: number };
export interface QueueReader {
  readonly queue: string;
  /** Takes one batch and works on it side by side; zeros when nothing is waiting. */
  takeBatch(): Promise<Taken>;
}

const heldSeconds = 60;

/** Reads one queue for its function as the real host does: five dequeues, then `<queue>-poison`. */
export const createQueueReader = async (
  service: QueueServiceClient,
  trigger: QueueTrigger,
  settings: QueueSettings,
): Promise<QueueReader> => {
  const queue = service.getQueueClient(trigger.queue);
  await queue.createIfNotExists();

  const workOn = async (item: DequeuedMessageItem): Promise<boolean> => {
    const held = holdMessage(queue, item, heldSeconds);
    try {
      await invokeFunction(trigger.run, trigger.binding, { string: readText(item) }, metadataOf(item));
      await remove(queue, item.messageId, await held.release());
      return true;
    } catch (error) {
      const receipt = await held.release();
      state.write('error', 'host', `${trigger.run.name} failed, try ${item.dequeueCount}. ${failureInWords(error)}`);
      if (item.dequeueCount >= settings.maxDequeueCount) await poison(service, queue, item, receipt);
      else await queue.updateMessage(item.messageId, receipt, item.messageText, settings.visibilityTimeoutSeconds);
      return false;
    }
  };

  return {
    queue: trigger.queue,
    takeBatch: async () => {
      const { receivedMessageItems } = await queue.receiveMessages({
        numberOfMessages: settings.batchSize,
        visibilityTimeout: heldSeconds,
      });
      const ended = await Promise.all(receivedMessageItems.map(workOn));
      return { done: ended.filter(Boolean).length, failed: ended.filter((each) => !each).length };
    },
  };
};

const poison = async (service: QueueServiceClient, queue: QueueClient, item: DequeuedMessageItem, receipt: string): Promise<void> => {
  const aside = service.getQueueClient(`${queue.name}-poison`);
  await aside.createIfNotExists();
  await aside.sendMessage(item.messageText);
  await remove(queue, item.messageId, receipt);
  state.write('error', 'host', `Message ${item.messageId} was put into ${aside.name}.`);
};

// A message that is gone already was finished by another reader: the same end.
const remove = async (queue: QueueClient, id: string, receipt: string): Promise<void> => {
  try {
    await queue.deleteMessage(id, receipt);
  } catch (error) {
    if (!(error instanceof RestError && error.statusCode === 404)) throw error;
  }
};
