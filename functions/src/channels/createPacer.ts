import { stillCounted, waitBefore, type Pace } from '@review-desk/core/delivery';

export type Watch = { now(): number; sleep(milliseconds: number): Promise<void> };
/** Protocol time stays real: limits are counted by the service's own clock, not by business time. */
export const realWatch: Watch = { now: () => performance.now(), sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) };

/** Gives each caller a turn that keeps the pace; who asks first goes first. */
export const createPacer = (pace: Pace, watch: Watch = realWatch): (() => Promise<void>) => {
  let taken: number[] = [];
  return async () => {
    const now = watch.now();
    taken = stillCounted(taken, now, pace);
    const wait = waitBefore(taken, now, pace);
    taken.push(now + wait);
    if (wait > 0) await watch.sleep(wait);
  };
};
