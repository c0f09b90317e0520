import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import {
  addCalendarDays, addMonths, calendarDaysBetween, compareDates, dayOfWeek, isLocalDate, isWeekend, toLocalDate,
} from './localDate.js';

const d = toLocalDate;

describe('dates', () => {
  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '20260101', '2026-01-01T00:00', '', ' 2026-01-01'])(
    'does not take %j for a date',
    (text) => {
      expect(isLocalDate(text)).toBe(false);
      expect(() => toLocalDate(text)).toThrow('not a date');
    },
  );

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('takes %s for a date', (text) => {
    expect(toLocalDate(text)).toBe(text);
  });

  it('does not take 29 February 2100 for a date: the year 2100 is no leap year', () => {
    expect(isLocalDate('2100-02-29')).toBe(false);
  });

  it.each([
    ['2026-03-28', 1, '2026-03-29'], // the clock goes forward in London on 29 March 2026
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 1, '2026-10-25'], // and back on 25 October 2026
    ['2026-10-25', 1, '2026-10-26'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-04-05', 1, '2026-04-06'], // Auckland's clock goes back on 5 April 2026
  ])('adds days over clock changes and leap days: %s and %i is %s', (from, days, expected) => {
    expect(addCalendarDays(d(from), days)).toBe(expected);
    expect(calendarDaysBetween(d(from), d(expected))).toBe(days);
  });

  it.each([1, -400])('adds %i days as Temporal does, from every day of four years and of the century that has no leap day', (days) => {
    const wrong: string[] = [];
    for (const years of [[2024, 2027], [2099, 2101]] as const) {
      for (let day = new Temporal.PlainDate(years[0], 1, 1); day.year <= years[1]; day = day.add({ days: 1 })) {
        const [from, to] = [d(day.toString()), d(day.add({ days }).toString())];
        if (addCalendarDays(from, days) !== to || calendarDaysBetween(from, to) !== days) wrong.push(from);
      }
    }
    expect(wrong).toEqual([]);
  });

  // Corresponding-date rule (Dodds v Walker [1981]): same day number, or the month's last day; never step by step.
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2027-02-28', 6, '2027-08-28'],
    ['2026-09-30', 6, '2027-03-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2096-02-29', 48, '2100-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-04-30', -2, '2026-02-28'],
    ['2026-12-31', -2, '2026-10-31'],
  ])('counts months by corresponding dates: %s and %i months is %s', (from, months, expected) => {
    expect(addMonths(d(from), months)).toBe(expected);
  });

  it('keeps a record a day longer where the day is missing', () => {
    expect(addMonths(d('2024-02-29'), 120, 'first_day_of_next_month')).toBe('2034-03-01');
    expect(addMonths(d('2024-02-29'), 48, 'first_day_of_next_month')).toBe('2028-02-29');
    expect(addMonths(d('2026-08-31'), 6, 'first_day_of_next_month')).toBe('2027-03-01');
  });

  it('knows the day of the week', () => {
    expect(dayOfWeek(d('2026-11-22'))).toBe(7);
    expect([d('2027-01-01'), d('2027-01-02'), d('2027-01-03'), d('2027-01-04')].map(isWeekend)).toEqual([false, true, true, false]);
  });

  it('orders dates', () => {
    expect([compareDates(d('2026-01-02'), d('2026-01-10')), compareDates(d('2026-01-02'), d('2026-01-02')), compareDates(d('2027-01-01'), d('2026-12-31'))]).toEqual([-1, 0, 1]);
  });
});
