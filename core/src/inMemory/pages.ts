import type { Page } from '../register/ports.js';

/** A page of rows already in order; `next` is the place to go on from. Small, so that tests meet a second page. */
export const pageOf = <T>(rows: readonly T[], next: string | null, size = 50): Page<T> => {
  const start = next === null ? 0 : Number(next);
  const end = start + size;
  return { rows: structuredClone(rows.slice(start, end)), next: end < rows.length ? String(end) : null };
};

/** Orders rows by a key made of each. */
export const inOrder = <T>(rows: readonly T[], keyOf: (row: T) => string): T[] =>
  [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
