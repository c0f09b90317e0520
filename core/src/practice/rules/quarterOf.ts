import { londonDateOf, type Instant } from '../../time/index.js';

/** The quarter of the calendar year in which something began, `2027q1`. */
export const quarterOf = (at: Instant): string => quarterOfDay(londonDateOf(at));

/** The same of a day, `2027-01-04`. */
export const quarterOfDay = (day: string): string => `${day.slice(0, 4)}q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
