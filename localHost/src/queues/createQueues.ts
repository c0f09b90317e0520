import { QueueServiceClient } from '@azure/storage-queue';
import { state } from '../functionsCore.cjs';
import type { QueueSettings } from '../hostFile.js';
import { failureInWords } from '../invokeFunction.js';
import type { QueueTrigger } from '../triggers.js';
import { createQueueReader, type QueueReader, type Taken } from './createQueueReader.js';

export interface Queues {
  /** Does the work while nobody else reads, then reads until every queue is empty and nothing is being worked on. */
  drainAfter<T>(work: () => Promise<T>): Promise<{ result: T; taken: Taken }>;
  stop(): Promise<void>;
}

const shortestPauseMs = 50;
const longestPauseMs = 400;

export const createQueues = async (
  triggers: readonly QueueTrigger[],
  storageConnection: string,
  settings: QueueSettings,
): Promise<Queues> => {
  const readers = triggers.length > 0 ? await openReaders(QueueServiceClient.fromConnectionString(storageConnection), triggers, settings) : [];
  const stopping = new AbortController();
  const loops = readers.map((reader) => keepReading(reader, stopping.signal));

  const drain = async (): Promise<Taken> => {
    const sum: Taken = { done: 0, failed: 0 };
    for (;;) {
      const passes = await Promise.all(loops.map((each) => each.takeBatch()));
      const taken = passes.reduce((all, each) => all + each.done + each.failed, 0);
      for (const each of passes) {
        sum.done += each.done;
        sum.failed += each.failed;
      }
      if (taken === 0) return sum;
    }
  };

  return {
    drainAfter: async (work) => {
      const resume = loops.map((each) => each.pause());
      try {
        const result = await work();
        return { result, taken: await drain() };
      } finally {
        for (const each of resume) each();
      }
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(loops.map((each) => each.ended));
    },
  };
};

const openReaders = (service: QueueServiceClient, triggers: readonly QueueTrigger[], settings: QueueSettings): Promise<QueueReader[]> =>
  Promise.all(triggers.map((each) => createQueueReader(service, each, settings)));

/** Reads on and on, slower while nothing comes. One batch at a time, so that a drain sees what the loop has begun. */
const keepReading = (reader: QueueReader, signal: AbortSignal) => {
  let turn: Promise<unknown> = Promise.resolve();
  let paused = false;
  const takeBatch = (): Promise<Taken> => {
    const mine = turn.then(() => reader.takeBatch());
    turn = mine.catch(() => undefined);
    return mine;
  };
  const read = async (): Promise<void> => {
    let pause = shortestPauseMs;
    while (!signal.aborted) {
      if (paused) {
        await sleep(shortestPauseMs, signal);
        continue;
      }
      const { done, failed } = await takeBatch().catch((error: unknown): Taken => {
        if (!signal.aborted) state.write('error', 'host', `Queue ${reader.queue} could not be read. ${failureInWords(error)}`);
        pause = longestPauseMs;
        return { done: 0, failed: 0 };
      });
      pause = done + failed > 0 ? shortestPauseMs : Math.min(pause * 1.5, longestPauseMs);
      if (done + failed === 0) await sleep(pause, signal);
    }
  };
  const pause = () => {
    paused = true;
    return (): void => {
      paused = false;
    };
  };
  return { takeBatch, pause, ended: read() };
};

const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
