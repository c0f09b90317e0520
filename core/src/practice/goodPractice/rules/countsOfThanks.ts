import type { GoodPractice } from '../types.js';

/** How many of each level. */
export const countsOfThanks = (all: readonly GoodPractice[]): { good: number; excellent: number } => ({
  good: all.filter((each) => each.level === 'good').length,
  excellent: all.filter((each) => each.level === 'excellent').length,
});
