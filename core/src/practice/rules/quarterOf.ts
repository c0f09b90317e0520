import { londonDateOf, type Instant } from '../../time/index.js';

/** The quarter of the calendar year in which something began, `2027q1`. */
export const quarterOf = (at: Instant): string => {
  const day = londonDateOf(at);
  return `${day.slice(0, 4)}q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
};
