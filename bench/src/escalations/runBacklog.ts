import { setTimeout as wait } from 'node:timers/promises';
import { createFindUnfinishedEffects } from '@review-desk/functions/findUnfinishedEffects';
import { createSendMessages } from '@review-desk/functions/sendMessages';
import { createSweepDeadlines } from '@review-desk/functions/sweepDeadlines';
import { performEffects, type EffectsOf } from '@review-desk/core/delivery';
import { toInstant } from '@review-desk/core/time';
import type { CouncilPorts } from '../council/councilPorts.js';

export const silent = { error: () => undefined, warn: () => undefined, info: () => undefined, debug: () => undefined };

/** As many messages as the Functions host gives one worker at once (functions/host.json). */
const WORKERS = 16;
const LOOK_AGAIN_MS = 60_000;
/** Later than anything is put off to. */
const NEVER = toInstant('2029-01-01T00:00:00Z');

/** Cards that stand in chats, each message once. */
export const cardsSent = ({ channels }: CouncilPorts): number => channels.calls.filter(({ point }) => point === 'send').length;

const isAllRecorded = async ({ ports }: CouncilPorts): Promise<boolean> => {
  const [toSend, effects] = await Promise.all([ports.messages.findToSend(NEVER, null), ports.practice.findWithDueEffects(NEVER)]);
  return effects.length === 0 && toSend.messages.every(({ value }) => value.taken !== null);
};

/**
 * The sweep and its workers as the host runs them, side by side, until so many cards have been sent and all is recorded, or
 * the time is up. What failed is found by the timers, here every minute instead of every quarter of an hour. `onlooker`
 * is another application, whose looks cost the product nothing. Gives how long it took.
 */
export const runBacklog = async (council: CouncilPorts, onlooker: CouncilPorts, cards: number, longestMs: number): Promise<number> => {
  const { ports, queue } = council;
  const began = performance.now();
  const until = began + longestMs;
  let busy = 0;
  let swept = false;
  let lookedAt = began;
  let done = false;
  const isOver = (): boolean => done || performance.now() > until;
  const work = async (): Promise<void> => {
    while (!isOver()) {
      const item: EffectsOf | undefined = queue.take();
      if (item) {
        busy += 1;
        await performEffects(ports)(item).catch(() => undefined);
        busy -= 1;
      } else await wait(20);
    }
  };
  const timers = async (): Promise<void> => {
    const sweep = createSweepDeadlines({ ports, log: silent });
    while (!isOver()) {
      if (!swept || performance.now() - lookedAt > LOOK_AGAIN_MS) {
        lookedAt = performance.now();
        await sweep().catch(() => undefined);
        if (swept) await Promise.all([createFindUnfinishedEffects({ ports, log: silent })(), createSendMessages({ ports, log: silent })().catch(() => undefined)]);
        swept = true;
      }
      if (swept && busy === 0 && queue.waiting() === 0 && cardsSent(council) >= cards) done = await isAllRecorded(onlooker);
      await wait(200);
    }
  };
  await Promise.all([timers(), ...Array.from({ length: WORKERS }, work)]);
  return performance.now() - began;
};
