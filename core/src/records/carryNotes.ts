type Json = { [key: string]: unknown };
const isPlain = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Effects note on a record what performing them brought (an event's id) without raising its revision. A command that
 * read the record before such a note keeps it: what the command left as it was, is taken as it stands now.
 */
export const carryNotes = <T>(before: T, now: T, decided: T): T => {
  if (same(decided, before)) return now;
  if (same(now, before) || !isPlain(before) || !isPlain(now) || !isPlain(decided)) return decided;
  const keys = new Set([...Object.keys(now), ...Object.keys(decided)]);
  const merged: Json = {};
  for (const key of keys) {
    const value = carryNotes(before[key], now[key], decided[key]);
    if (value !== undefined) merged[key] = value;
  }
  return merged as T;
};
