import { instantOfLondon, toInstant, toLocalDate, type Instant } from '@review-desk/core/time';
import { z } from 'zod';

export const graphTime = z.looseObject({ dateTime: z.string(), timeZone: z.string() });
export type GraphTime = z.infer<typeof graphTime>;

const LONDON = new Set(['GMT Standard Time', 'Europe/London']);

/** Graph gives a wall time and a zone; ours are asked for in UTC, a mailbox's own settings are in the council's zone. */
export const readTime = ({ dateTime, timeZone }: GraphTime): Instant => {
  if (LONDON.has(timeZone)) return instantOfLondon(toLocalDate(dateTime.slice(0, 10)), dateTime.slice(11, 16));
  return toInstant(`${dateTime.slice(0, 19)}Z`);
};

export const writeTime = (at: Instant): GraphTime => ({ dateTime: new Date(at).toISOString().slice(0, 19), timeZone: 'UTC' });
