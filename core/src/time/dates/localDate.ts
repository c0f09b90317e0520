import { Temporal } from 'temporal-polyfill';
import { InvalidInput } from '../../errors.js';
import type { LocalDate } from '../types.js';

// Dates are handled as text so that no zone can move them; sums go through Temporal, which knows no zone for a PlainDate.
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

const plain = (date: LocalDate): Temporal.PlainDate => Temporal.PlainDate.from(date);

export const addCalendarDays = (date: LocalDate, days: number): LocalDate =>
  toLocalDate(plain(date).add({ days }).toString());

export type DayMissing = 'last_day_of_month' | 'first_day_of_next_month';

/**
 * The corresponding date: the same day number `months` later (earlier when negative), in one jump. Where the month has
 * no such day, its last day; for keep-until rules the first of the next month, so that nothing is destroyed a day early.
 */
export const addMonths = (date: LocalDate, months: number, ifDayMissing: DayMissing = 'last_day_of_month'): LocalDate => {
  const landed = plain(date).add({ months }, { overflow: 'constrain' });
  const missing = landed.day !== dayOfMonth(date);
  return toLocalDate((missing && ifDayMissing === 'first_day_of_next_month' ? landed.add({ days: 1 }) : landed).toString());
};

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const calendarDaysBetween = (from: LocalDate, to: LocalDate): number => plain(from).until(plain(to)).days;

/**
 * 1 is Monday, 7 is Sunday. Without Temporal, so that the words of dates stay small enough for the tab's first page; a day
 * number has no zone.
 */
export const dayOfWeek = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
export const isWeekend = (date: LocalDate): boolean => dayOfWeek(date) >= 6;
