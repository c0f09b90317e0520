import { toInstant, type Instant } from '@review-desk/core/time';

/** A round of an import takes well under a minute; checking a large file, or a page of a long job, a few. */
const LEFT_BEHIND_AFTER_MINUTES = 15;

/** Work that was last touched before this moment has nobody at it any more. */
export const leftBehindBefore = (now: Instant): Instant => toInstant(new Date(Date.parse(now) - LEFT_BEHIND_AFTER_MINUTES * 60_000).toISOString());
