import type { Instant } from '../../time/types.js';
import { quarterOf } from './quarterOf.js';

/** The quarter of this moment and those before it, newest first: `2027q1`, `2026q4`. */
export const lastQuarters = (now: Instant, count: number): string[] => {
  const [year = 0, quarter = 1] = quarterOf(now).split('q').map(Number);
  const last = year * 4 + (quarter - 1);
  return Array.from({ length: count }, (_each, back) => `${Math.floor((last - back) / 4)}q${((last - back) % 4) + 1}`);
};
