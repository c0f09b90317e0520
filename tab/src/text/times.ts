import { clockTime, londonTimeOf, type Instant } from '@review-desk/core/time';

/** `2:30pm`, on a London clock. */
export const timeOf = (instant: Instant): string => clockTime(londonTimeOf(instant));
/** `10am to 11:30am` */
export const timeSpan = (start: Instant, end: Instant): string => `${timeOf(start)} to ${timeOf(end)}`;
