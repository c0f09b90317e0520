import { RestError, type QueueServiceClient } from '@azure/storage-queue';
import { queueNames } from '../queues/queueNames.js';

/** Messages that wait, and those that were put aside after five tries: any of the latter wants a look. */
export const countMessages = async (queues: QueueServiceClient): Promise<{ waiting: number; poisoned: number }> => {
  const counts = await Promise.all(
    Object.values(queueNames).map(async (name) => ({ waiting: await countOf(queues, name), poisoned: await countOf(queues, `${name}-poison`) })),
  );
  return counts.reduce((sum, each) => ({ waiting: sum.waiting + each.waiting, poisoned: sum.poisoned + each.poisoned }));
};

/** A queue that nobody has needed yet does not exist and holds nothing. */
const countOf = async (queues: QueueServiceClient, name: string): Promise<number> => {
  try {
    return (await queues.getQueueClient(name).getProperties()).approximateMessagesCount ?? 0;
  } catch (error) {
    if (error instanceof RestError && error.statusCode === 404) return 0;
    throw error;
  }
};
