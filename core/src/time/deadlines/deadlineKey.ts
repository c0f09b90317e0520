import type { DeadlineKey, LocalDate, RuleId } from '../types.js';

const DIGEST_WIDTH = 11;

/**
 * A digest of an id in 11 characters of [0-9a-z] (53 bits, the cyrb53 mix). References differ in length and may hold
 * anything; a key's parts have fixed widths (data-model). It is a name, not a secret.
 */
export const digestOf = (text: string): string => {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(DIGEST_WIDTH, '0');
};

/**
 * Stable key: subject (11) + rule (5) + what tells two apart (11) + the day it counts from (8, zeros where the same row
 * follows a moving day, such as a meeting's). The same facts give the same key, so that a repeat changes nothing.
 */
export const deadlineKey = (subject: string, rule: RuleId, occurrence: string, from: LocalDate | null): DeadlineKey => {
  const part = rule.toLowerCase().replace('-', '').padStart(5, '0');
  return `${digestOf(subject)}${part}${digestOf(occurrence)}${from?.replaceAll('-', '') ?? '00000000'}` as DeadlineKey;
};
