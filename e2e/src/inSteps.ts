import { test } from '@jest/globals';
import { JourneyError } from './journeyError.js';

const LONGEST_STEP_MS = 300_000;

/** Steps of one journey, in order: after one that failed, the others say so at once and do not wait in vain. */
export const inSteps = (): ((title: string, body: () => Promise<void> | void) => void) => {
  let stopped = false;
  return (title, body) =>
    test(title, async () => {
      if (stopped) throw new JourneyError('An earlier step of this journey failed.');
      stopped = true;
      await body();
      stopped = false;
    }, LONGEST_STEP_MS);
};
