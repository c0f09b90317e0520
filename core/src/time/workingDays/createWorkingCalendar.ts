import { Refusal } from '../../errors.js';
import { isWeekend, yearOf } from '../dates/localDate.js';
import type { BankHoliday, BankHolidayList, LocalDate, WorkingCalendar } from '../types.js';
import { buildDayTable } from './dayTable.js';

const yearNotKnown = (year: number): Refusal =>
  new Refusal('time.yearNotKnown', `The bank holidays of ${year} are not in the list yet, so working days in ${year} cannot be counted.`);

/** A day on which the council itself is closed, outside the bank holidays. */
export type ClosureDay = { date: LocalDate; title?: string };

/**
 * Counts working days: any day except Saturdays, Sundays and bank holidays in England and Wales (Banking and Financial
 * Dealings Act 1971). Outside the list's years it refuses with the year that is missing, never guesses (timescales 1.22).
 * A council's closure days are a list of their own: they are passed over for rules marked local only (1.14).
 */
export const createWorkingCalendar = (holidays: BankHolidayList, closureDays: readonly ClosureDay[] = []): WorkingCalendar => {
  const legal = legalOf(holidays);
  if (closureDays.length === 0) return legal;
  const known = new Set<string>(holidays.days.map(({ date }) => date));
  const closures = closureDays
    .filter(({ date }) => !known.has(date))
    .map(({ date, title }) => ({ date, title: title?.trim() ? title.trim() : 'Council closure day' }));
  return { ...legal, forLocalRules: calendarOf(holidays, closures) };
};

// A list is read once and asked by everybody: counting its days anew for each of them would cost thousands of dates a time.
const counted = new WeakMap<BankHolidayList, WorkingCalendar>();
const legalOf = (holidays: BankHolidayList): WorkingCalendar => {
  const calendar = counted.get(holidays) ?? calendarOf(holidays, []);
  counted.set(holidays, calendar);
  return calendar;
};

const calendarOf = (holidays: BankHolidayList, closures: readonly BankHoliday[]): WorkingCalendar => {
  const { firstYear, lastYear } = holidays;
  const notWorked = [...holidays.days, ...closures].sort((a, b) => (a.date < b.date ? -1 : 1));
  const table = buildDayTable(firstYear, lastYear, new Set(notWorked.map(({ date }) => date)));
  const titles = new Map<string, string>(notWorked.map(({ date, title }) => [date, title]));
  const onWeekdays = notWorked.filter(({ date }) => !isWeekend(date));

  const place = (date: LocalDate): number => {
    const index = table.indexOf(date);
    if (index < 0) throw yearNotKnown(yearOf(date));
    return index;
  };
  const countUpTo = (index: number): number => table.workingUpTo[index] ?? 0;
  const nthOverall = (ordinal: number): LocalDate => {
    const found = table.workingDays[ordinal];
    if (found === undefined) throw yearNotKnown(ordinal < 0 ? firstYear - 1 : lastYear + 1);
    return found;
  };
  const works = (index: number): boolean => table.working[index] === 1;

  const calendar: WorkingCalendar = {
    holidays,
    firstYear,
    lastYear,
    titleOf: (date) => titles.get(date) ?? null,
    knows: (date) => table.indexOf(date) >= 0,
    isWorkingDay: (date) => works(place(date)),
    addWorkingDays: (from, n) => {
      const index = place(from);
      if (n > 0) return nthOverall(countUpTo(index) + n - 1);
      if (n < 0) return nthOverall(countUpTo(index) - (works(index) ? 1 : 0) + n);
      return from;
    },
    workingDaysBetween: (from, to) => {
      const [start, end] = [place(from), place(to)];
      if (end >= start) return countUpTo(end) - countUpTo(start);
      return countUpTo(end) - countUpTo(start) + (works(start) ? 1 : 0) - (works(end) ? 1 : 0);
    },
    previousWorkingDayOnOrBefore: (date) => nthOverall(countUpTo(place(date)) - 1),
    nextWorkingDayOnOrAfter: (date) => {
      const index = place(date);
      return works(index) ? date : nthOverall(countUpTo(index));
    },
    bankHolidaysBetween: (from, to) => {
      place(from);
      place(to);
      return to >= from
        ? onWeekdays.filter(({ date }) => date > from && date <= to)
        : onWeekdays.filter(({ date }) => date < from && date >= to);
    },
    get forLocalRules() {
      return calendar;
    },
  };
  return calendar;
};
