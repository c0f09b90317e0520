import type { Instant } from '../../time/index.js';

/** How soon a meeting can be, how much room a day needs at either end, and how many times are offered. */
export type Pace = {
  /** Working days of notice before the first day offered; none where today itself will do. */
  notice: number;
  /** Nothing that begins before this, on a day as near as today. */
  notBefore?: Instant;
  /** Fewer working days than this to rebook in, should somebody be ill, is tight; fewer than `roomToAsk` from today as well. */
  roomToRebook: number;
  roomToAsk: number;
  /** Times offered of one day: a second lies in its other half. */
  aDay: 1 | 2;
  /** Days past the limit that are offered beside those before it; otherwise only where nothing before it is free. */
  pastLimit: number;
};

/** A review's. Nobody is asked with less than two working days' notice by a list of suggestions. */
export const reviewPace: Pace = { notice: 2, roomToRebook: 5, roomToAsk: 5, aDay: 1, pastLimit: 0 };
