import type { EffectQueue } from '@review-desk/core/delivery';
import { Unavailable } from '@review-desk/core/errors';
import type { Log } from '../log/createLog.js';
import { describeError } from '../log/describeError.js';
import { queueNames } from './queueNames.js';

/** What is used of Storage's own client (`QueueServiceClient`). */
type Queue = { createIfNotExists(): Promise<unknown>; sendMessage(text: string): Promise<unknown> };
type Storage = { getQueueClient(name: string): Queue };

/** The one adapter to Storage queues. Messages hold ids only, in base64 as the host reads them. */
export const createEffectQueue = (service: Storage, log: Log): EffectQueue => {
  const send = createSender(service);
  return {
    wake: async ({ list, id }) => {
      try {
        await send(queueNames.effects, { list, id });
      } catch (error) {
        // The decision stands with its effects on it; the timer finds them. Failing here would say that it does not.
        log.warn('effects.notWoken', { list, id, ...describeError(error) });
      }
    },
    carryOn: async ({ kind, id }) => {
      try {
        await send(queueNames.jobs, { kind, id });
      } catch (error) {
        throw new Unavailable('queues.notSent', 'This could not be started just now. Nothing was lost. Try again in a minute.', 30, { cause: error });
      }
    },
  };
};

const createSender = (service: Storage) => {
  const opened = new Map<string, Promise<Queue>>();
  const open = (name: string): Promise<Queue> => {
    const known = opened.get(name);
    if (known) return known;
    const queue = service.getQueueClient(name);
    const opening = queue.createIfNotExists().then(() => queue);
    opened.set(name, opening);
    opening.catch(() => opened.delete(name));
    return opening;
  };
  return async (name: string, ids: Record<string, string>): Promise<void> => {
    const queue = await open(name);
    await queue.sendMessage(Buffer.from(JSON.stringify(ids)).toString('base64'));
  };
};
