/** How often something may be asked: each of these holds at once. */
export type Pace = readonly { most: number; withinMs: number }[];

/** The whole app in one tenant: 50 requests a second to the Connector (Microsoft, "Optimize your bot with rate limiting"). */
export const appPace: Pace = [{ most: 50, withinMs: 1000 }];
/** One conversation: the same page's table for sending. */
export const conversationPace: Pace = [{ most: 7, withinMs: 1000 }, { most: 8, withinMs: 2000 }, { most: 60, withinMs: 30_000 }, { most: 1800, withinMs: 3_600_000 }];
/** Activity notifications: 5 a second for each app and tenant (Graph throttling limits). */
export const feedPace: Pace = [{ most: 5, withinMs: 1000 }];

/**
 * How many milliseconds to wait before the next one. `taken` are the moments of those before it, oldest first, of which
 * some may lie ahead because they wait themselves, or at infinity because nobody knows yet when they will have arrived.
 */
export const waitBefore = (taken: readonly number[], now: number, pace: Pace): number =>
  pace.reduce((wait, { most, withinMs }) => {
    const oldest = taken[taken.length - most];
    return oldest === undefined ? wait : Math.max(wait, oldest + withinMs - now);
  }, 0);

/** Those that still count at `now`; the rest may be forgotten. */
export const stillCounted = (taken: readonly number[], now: number, pace: Pace): number[] => {
  const longest = pace.reduce((most, each) => Math.max(most, each.withinMs), 0);
  return taken.filter((each) => each > now - longest);
};
