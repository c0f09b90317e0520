import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../../errors.js';
import { englandAndWales } from '../bankHolidays/bankHolidays.js';
import { addCalendarDays, isWeekend, toLocalDate } from '../dates/localDate.js';
import type { LocalDate } from '../types.js';
import { createWorkingCalendar } from './createWorkingCalendar.js';

const d = toLocalDate;
const calendar = createWorkingCalendar(englandAndWales);
const holidays = new Set<string>(englandAndWales.days.map(({ date }) => date));

/** Day by day, as a person counts on a wall calendar. */
const countByHand = (from: LocalDate, n: number): LocalDate => {
  let [day, left] = [from, Math.abs(n)];
  while (left > 0) {
    day = addCalendarDays(day, Math.sign(n));
    if (!isWeekend(day) && !holidays.has(day)) left -= 1;
  }
  return day;
};

/** A small generator with a printed seed, so that a failure can be had again. */
const seeded = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

describe('working days', () => {
  it.each([
    ['2026-04-02', 1, '2026-04-07'], // Good Friday and Easter Monday 2026
    ['2026-04-01', 2, '2026-04-07'],
    ['2026-12-24', 1, '2026-12-29'], // 26 December is a Saturday: the substitute day is Monday 28
    ['2027-12-24', 1, '2027-12-29'], // both days of Christmas 2027 are substituted
    ['2027-12-31', 1, '2028-01-04'], // New Year's Day 2028 is a Saturday
    ['2022-09-16', 1, '2022-09-20'], // State Funeral, 19 September 2022
    ['2023-05-05', 1, '2023-05-09'], // Coronation, 8 May 2023
    ['2026-11-21', 5, '2026-11-27'], // from a Saturday
    ['2026-11-22', 5, '2026-11-27'], // from a Sunday
    ['2026-11-20', 5, '2026-11-27'],
    ['2027-04-08', -10, '2027-03-23'], // back over Easter 2027
    ['2026-11-22', -1, '2026-11-20'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-12-25', 0, '2026-12-25'],
  ])('%s and %i working days is %s', (from, n, expected) => {
    expect(calendar.addWorkingDays(d(from), n)).toBe(expected);
  });

  it('agrees with counting day by day from every day of 2023 to 2027, forwards and back (seed 20261122)', () => {
    const random = seeded(20261122);
    const differences: string[] = [];
    for (let day = d('2023-01-01'); day <= '2027-12-31'; day = addCalendarDays(day, 1)) {
      const n = Math.floor(random() * 60) - 30 || 1;
      const counted = calendar.addWorkingDays(day, n);
      if (counted !== countByHand(day, n)) differences.push(`${n} working days from ${day} gave ${counted}`);
      if (calendar.workingDaysBetween(day, counted) !== n) differences.push(`${day} to ${counted} is not ${n}`);
    }
    expect(differences).toEqual([]);
  });

  it('finds the working day on or before and on or after any day', () => {
    for (let day = d('2026-12-20'); day <= '2027-01-10'; day = addCalendarDays(day, 1)) {
      const worked = calendar.isWorkingDay(day);
      expect(calendar.previousWorkingDayOnOrBefore(day)).toBe(worked ? day : countByHand(day, -1));
      expect(calendar.nextWorkingDayOnOrAfter(day)).toBe(worked ? day : countByHand(day, 1));
    }
  });

  it('names the bank holidays passed over, in either direction, without the day counted from', () => {
    const titles = (from: string, to: string) => calendar.bankHolidaysBetween(d(from), d(to)).map(({ date }) => date);
    expect(titles('2026-12-24', '2027-01-04')).toEqual(['2026-12-25', '2026-12-28', '2027-01-01']);
    expect(titles('2026-12-25', '2027-01-01')).toEqual(['2026-12-28', '2027-01-01']);
    expect(titles('2027-01-04', '2026-12-25')).toEqual(['2026-12-25', '2026-12-28', '2027-01-01']);
    expect(titles('2027-01-01', '2026-12-28')).toEqual(['2026-12-28']);
  });

  it.each<[string, () => unknown, number]>([
    ['counting past the last year', () => calendar.addWorkingDays(d('2028-12-20'), 20), 2029],
    ['counting back before the first year', () => calendar.addWorkingDays(d('2022-01-05'), -5), 2021],
    ['a start after the last year', () => calendar.addWorkingDays(d('2029-01-02'), -1), 2029],
    ['testing a day before the first year', () => calendar.isWorkingDay(d('2021-12-31')), 2021],
    ['days between, one of them unknown', () => calendar.workingDaysBetween(d('2028-12-29'), d('2031-01-02')), 2031],
    ['the working day after New Year of an unknown year', () => calendar.nextWorkingDayOnOrAfter(d('2028-12-30')), 2029],
    ['the working day before the first New Year', () => calendar.previousWorkingDayOnOrBefore(d('2022-01-01')), 2021],
  ])('refuses %s and names the year that is missing', (_, ask, year) => {
    expect(ask).toThrow(Refusal);
    expect(ask).toThrow(String(year));
  });

  it('counts up to the very ends of the known years', () => {
    expect(calendar.addWorkingDays(d('2028-12-28'), 1)).toBe('2028-12-29');
    expect(calendar.addWorkingDays(d('2022-01-05'), -1)).toBe('2022-01-04');
    expect([calendar.knows(d('2028-12-31')), calendar.knows(d('2029-01-01'))]).toEqual([true, false]);
  });

  it('passes over closure days for local rules only', () => {
    const closed = createWorkingCalendar(englandAndWales, [
      { date: d('2026-12-29'), title: 'Closed between Christmas and New Year' },
      { date: d('2026-12-30') },
      { date: d('2026-12-28'), title: 'a bank holiday anyway' },
    ]);
    expect(closed.addWorkingDays(d('2026-12-24'), 1)).toBe('2026-12-29');
    expect(closed.forLocalRules.addWorkingDays(d('2026-12-24'), 1)).toBe('2026-12-31');
    expect(closed.forLocalRules.forLocalRules.isWorkingDay(d('2026-12-29'))).toBe(false);
    expect(closed.forLocalRules.titleOf(d('2026-12-30'))).toBe('Council closure day');
    expect(closed.forLocalRules.titleOf(d('2026-12-28'))).toBe('Boxing Day (substitute day)');
    expect(closed.titleOf(d('2026-12-29'))).toBeNull();
  });

  it('takes a bank holiday announced late into account', () => {
    const announced = createWorkingCalendar({
      ...englandAndWales,
      days: [...englandAndWales.days, { date: d('2027-06-14'), title: 'One-off bank holiday' }],
    });
    expect(calendar.addWorkingDays(d('2027-06-11'), 1)).toBe('2027-06-14');
    expect(announced.addWorkingDays(d('2027-06-11'), 1)).toBe('2027-06-15');
  });
});
