import { dayOfWeek, daysInMonth, isLeapYear, toLocalDate } from '../dates/localDate.js';
import type { LocalDate } from '../types.js';

/**
 * Every day of the known years, with running totals, so that a count is two look-ups and never a walk.
 * `workingUpTo[i]` is how many working days there are up to and including day `i`.
 */
export type DayTable = {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly days: readonly LocalDate[];
  readonly working: Uint8Array;
  readonly workingUpTo: Uint32Array;
  readonly workingDays: readonly LocalDate[];
  /** Position of the date in `days`; -1 outside the known years. */
  indexOf(date: LocalDate): number;
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

export const buildDayTable = (firstYear: number, lastYear: number, notWorked: ReadonlySet<string>): DayTable => {
  const yearStart: number[] = [];
  const days: LocalDate[] = [];
  const working: number[] = [];
  const workingUpTo: number[] = [];
  const workingDays: LocalDate[] = [];
  // Whole weeks from the first day on: one look at the calendar is enough.
  let weekday = dayOfWeek(toLocalDate(`${firstYear}-01-01`));
  for (let year = firstYear; year <= lastYear; year += 1) {
    yearStart.push(days.length);
    for (let month = 1; month <= 12; month += 1) {
      for (let dayNumber = 1; dayNumber <= daysInMonth(year, month); dayNumber += 1) {
        const day = toLocalDate(`${year}-${twoDigits(month)}-${twoDigits(dayNumber)}`);
        const works = weekday < 6 && !notWorked.has(day);
        days.push(day);
        working.push(works ? 1 : 0);
        if (works) workingDays.push(day);
        workingUpTo.push(workingDays.length);
        weekday = (weekday % 7) + 1;
      }
    }
  }

  const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;
  const indexOf = (date: LocalDate): number => {
    const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
    const start = yearStart[year - firstYear];
    if (start === undefined) return -1;
    const month = digit(date, 5) * 10 + digit(date, 6);
    const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
    return start + (BEFORE_MONTH[month] ?? 0) + leapDay + digit(date, 8) * 10 + digit(date, 9) - 1;
  };

  return {
    firstYear, lastYear, days, workingDays, indexOf,
    working: Uint8Array.from(working),
    workingUpTo: Uint32Array.from(workingUpTo),
  };
};
