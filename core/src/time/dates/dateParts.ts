import { InvalidInput } from '../../errors.js';
import type { LocalDate } from '../types.js';

// What can be read from a date without sums. Apart from localDate.ts, so that the words of dates reach the tab's first page
// without Temporal (26 kB there).
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

export const isLocalDate = (value: unknown): value is LocalDate => {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8, 10))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

/** Refuses anything that is not a real day written `YYYY-MM-DD`. */
export const toLocalDate = (value: string): LocalDate => {
  if (isLocalDate(value)) return value;
  throw new InvalidInput('time.notADate', 'That is not a date. Write a real day as year-month-day, like 2027-01-31.');
};

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
export const dayOfMonth = (date: LocalDate): number => Number(date.slice(8, 10));

/** Negative when `a` is earlier, zero when they are the same day. */
export const compareDates = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : a > b ? 1 : 0);
export const earlierOf = (a: LocalDate, b: LocalDate): LocalDate => (a <= b ? a : b);
export const laterOf = (a: LocalDate, b: LocalDate): LocalDate => (a >= b ? a : b);

/** 1 is Monday, 7 is Sunday. */
export const dayOfWeek = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
export const isWeekend = (date: LocalDate): boolean => dayOfWeek(date) >= 6;
