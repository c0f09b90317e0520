import type { Clock } from '../time/ports.js';
import type { Instant } from '../time/types.js';
import { toInstant } from '../time/index.js';

/** A clock that stands still until it is told otherwise; starts where a fresh local tenant starts. */
export const createSteppedClock = (start = '2027-01-04T08:00:00Z'): Clock & { set(now: string): void } => {
  let now: Instant = toInstant(start);
  return {
    now: () => now,
    set: (next) => {
      now = toInstant(next);
    },
  };
};
