import { dayOfMonth, dayOfWeek } from '../dates/dateParts.js';
import { londonDateOf, londonTimeOf } from '../dates/londonClock.js';
import type { Instant, LocalDate } from '../types.js';

// Written by hand rather than by Intl: every screen, letter and server must give the same letters whatever locale it has.
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const monthAt = (names: readonly string[], date: string): string => names[Number(date.slice(5, 7)) - 1] ?? '';

/** `Friday` */
export const weekdayName = (date: LocalDate): string => DAYS[dayOfWeek(date) - 1] ?? '';
/** `Friday 12 March 2027` */
export const longDate = (date: LocalDate): string => `${weekdayName(date)} ${dateWithoutDay(date)}`;
/** `12 March 2027` */
export const dateWithoutDay = (date: LocalDate): string =>
  `${dayOfMonth(date)} ${monthAt(MONTHS, date)} ${date.slice(0, 4)}`;
/** `12 Mar 2027` */
export const shortDate = (date: LocalDate): string =>
  `${dayOfMonth(date)} ${monthAt(SHORT_MONTHS, date)} ${date.slice(0, 4)}`;
/** `March 2027`; also of a day that does not exist in that month. */
export const monthAndYear = (date: string): string => `${monthAt(MONTHS, date)} ${date.slice(0, 4)}`;

/** `2:30pm`, `9am`, `midday`, `midnight` from `HH:MM`. */
export const clockTime = (time: string): string => {
  const [hour, minute] = [Number(time.slice(0, 2)), time.slice(3, 5)];
  if (minute === '00' && hour === 12) return 'midday';
  if (minute === '00' && hour === 0) return 'midnight';
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === '00' ? '' : `:${minute}`}${hour < 12 ? 'am' : 'pm'}`;
};

/** `Friday 12 March 2027 at 2:30pm`, in London. */
export const longDateAndTime = (instant: Instant): string =>
  `${longDate(londonDateOf(instant))} at ${clockTime(londonTimeOf(instant))}`;
