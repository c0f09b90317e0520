import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import { isWeekend, toLocalDate, yearOf } from '../dates/localDate.js';
import { bankHolidayListSchema, englandAndWales } from './bankHolidays.js';

const dates = englandAndWales.days.map(({ date }) => date);
const known = Array.from({ length: englandAndWales.lastYear - englandAndWales.firstYear + 1 }, (_, i) => englandAndWales.firstYear + i);

describe('the list of bank holidays', () => {
  it('is complete from 2022 to 2028', () => {
    expect([englandAndWales.firstYear, englandAndWales.lastYear]).toEqual([2022, 2028]);
    expect(new Set(dates.map(yearOf))).toEqual(new Set(known));
  });

  it('is in order, names no day twice and none on a weekend', () => {
    expect([...dates].sort()).toEqual(dates);
    expect(new Set(dates).size).toBe(dates.length);
    expect(dates.filter(isWeekend)).toEqual([]);
  });

  it.each(known)('of %i agrees with an independent library', (year) => {
    // The library also lists the weekend day of a substituted holiday, which is not a bank holiday.
    const theirs = new Holidays('GB', 'ENG')
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => toLocalDate(date.slice(0, 10)))
      .filter((date) => !isWeekend(date));
    expect([...new Set(theirs)].sort()).toEqual(dates.filter((date) => yearOf(date) === year));
  });

  it('refuses a list with a day outside its years', () => {
    const list = { firstYear: 2026, lastYear: 2026, days: [{ date: '2027-01-01', title: "New Year's Day" }] };
    expect(bankHolidayListSchema.safeParse(list).success).toBe(false);
    expect(bankHolidayListSchema.safeParse({ ...list, lastYear: 2025 }).success).toBe(false);
    expect(bankHolidayListSchema.safeParse({ ...list, lastYear: 2027 }).success).toBe(true);
  });
});
