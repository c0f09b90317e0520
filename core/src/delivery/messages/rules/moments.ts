import { nextTryAt } from '../../../records/index.js';
import { toInstant } from '../../../time/index.js';
import type { Instant } from '../../../time/types.js';

const inFull = (milliseconds: number): Instant => toInstant(new Date(milliseconds).toISOString().replace('.000Z', 'Z'));

export const secondsAfter = (at: Instant, seconds: number): Instant => inFull(Date.parse(at) + seconds * 1000);

/** When what failed this often is tried again: after 1, 2, 4 … minutes, at most six hours. */
export const nextTry = (now: Instant, tries: number): Instant => inFull(Date.parse(nextTryAt(now, tries)));

/** Moments are written with and without milliseconds, so they are compared as moments. */
export const isAfter = (one: Instant, other: Instant): boolean => Date.parse(one) > Date.parse(other);
