import { stillCounted, waitBefore, type Pace } from '@review-desk/core/delivery';
import { Unavailable } from '@review-desk/core/errors';

export type Watch = { now(): number; sleep(milliseconds: number): Promise<void> };
/** Protocol time stays real: limits are counted by the service's own clock, not by business time. */
export const realWatch: Watch = { now: () => performance.now(), sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) };

/** Does the work when the pace has room for it; who asks first goes first. */
export type Pacer = <T>(work: () => Promise<T>) => Promise<T>;
/**
 * `evenly`: one after another over the whole second, instead of all at its beginning. `outer`: the work waits for another
 * pacer in its turn, so that how long it takes says nothing of the way.
 */
type Settings = { watch?: Watch; evenly?: boolean; outer?: boolean };

/** So many answers show how quick the way is; before that nothing is taken off for it. */
const ANSWERS_TO_LEARN_FROM = 50;
/** A timer that fires late is made up for by so many steps, no more: a burst is what even steps are to prevent. */
const STEPS_MADE_UP_FOR = 2;

/**
 * The service counts a call when it arrives, which we cannot see: it is some moment before its answer. So a call counts
 * from its beginning until that moment has left the window; half the quickest answer is taken for the way back, until a
 * refusal shows that it was not. However slow or uneven the answers are, the service's window holds no more than it may.
 */
export const createPacer = (pace: Pace, { watch = realWatch, evenly = false, outer = false }: Settings = {}): Pacer => {
  const step = evenly ? Math.max(...pace.map(({ most, withinMs }) => withinMs / most)) : 0;
  let arrived: number[] = [];
  let running = 0;
  let quickest = Number.POSITIVE_INFINITY;
  let answers = 0;
  let earliest = Number.NEGATIVE_INFINITY;
  let line: Promise<void> = Promise.resolve();
  let ended = (): void => undefined;

  const wait = async (): Promise<void> => {
    for (;;) {
      const now = watch.now();
      arrived = stillCounted(arrived, now, pace);
      const underWay = Array<number>(running).fill(Number.POSITIVE_INFINITY);
      const left = Math.max(waitBefore([...arrived, ...underWay], now, pace), earliest - now);
      if (left <= 0) {
        running += 1;
        earliest = Math.max(earliest, now - STEPS_MADE_UP_FOR * step) + step;
        return;
      }
      await (left === Number.POSITIVE_INFINITY ? new Promise<void>((resolve) => (ended = resolve)) : watch.sleep(left));
    }
  };

  return async (work) => {
    await (line = line.then(wait));
    const began = watch.now();
    try {
      return await work();
    } catch (error) {
      if (error instanceof Unavailable) quickest = 0;
      throw error;
    } finally {
      const now = watch.now();
      quickest = outer ? 0 : Math.min(quickest, now - began);
      answers += 1;
      arrived.push(answers > ANSWERS_TO_LEARN_FROM ? now - quickest / 2 : now);
      running -= 1;
      ended();
    }
  };
};
