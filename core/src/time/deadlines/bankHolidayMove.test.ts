import { describe, expect, it } from '@jest/globals';
import { englandAndWales } from '../bankHolidays/bankHolidays.js';
import { bankHolidaysDigest } from '../bankHolidays/bankHolidaysDigest.js';
import { toLocalDate } from '../dates/localDate.js';
import { timeLimit } from '../limits/timeLimits.js';
import { createWorkingCalendar } from '../workingDays/createWorkingCalendar.js';
import { bankHolidayMove } from './bankHolidayMove.js';
import { deadlineFor } from './deadlineFor.js';

const d = toLocalDate;
const listWith = (added: readonly string[], removed: readonly string[] = []) => ({
  ...englandAndWales,
  days: [...englandAndWales.days.filter(({ date }) => !removed.includes(date)), ...added.map((date) => ({ date: d(date), title: 'One-off bank holiday' }))],
});
const row = (rule: string, from: string, list = englandAndWales, policyVersion = 1) =>
  deadlineFor(timeLimit(rule), d(from), { subject: 'H-001', occurrence: 'H-001-r1', policyVersion }, createWorkingCalendar(list));
const why = (rule: string, from: string, added: readonly string[], removed: readonly string[] = []) =>
  bankHolidayMove(row(rule, from), row(rule, from, listWith(added, removed)));

describe('why a date moved that only the list of bank holidays can have moved', () => {
  // FR-10: 20 working days after the meeting; FR-23: 15 before it.
  it.each([
    ['a day that was announced', 'FR-10', '2028-04-20', ['2028-05-05'], [], '5 May 2028 is now a bank holiday'],
    ['a day counted back over', 'FR-23', '2028-05-12', ['2028-05-05'], [], '5 May 2028 is now a bank holiday'],
    ['two days', 'FR-10', '2028-04-20', ['2028-05-04', '2028-05-05'], [], '4 May 2028 and 5 May 2028 are now bank holidays'],
    ['a day that was taken back', 'FR-10', '2028-04-20', [], ['2028-05-01'], '1 May 2028 is no longer a bank holiday'],
    ['the day it fell on', 'FR-10', '2027-06-10', ['2027-07-08'], [], '8 July 2027 is now a bank holiday'],
    // 20 working days after 26 November 2027 were 24 December: the sum now also passes Christmas, which was there before.
    ['a day before Christmas', 'FR-10', '2027-11-26', ['2027-12-01'], [], '1 December 2027 is now a bank holiday'],
  ])('names %s', (_what, rule, from, added, removed, words) => {
    expect(why(rule, from, added, removed)).toBe(`The bank-holiday list was changed: ${words}`);
  });

  it('is not the list where the sum starts from another day, stands under another version of the policy, or gave way to an agreed date', () => {
    const list = listWith(['2028-05-05']);
    expect(bankHolidayMove(row('FR-10', '2028-04-20'), row('FR-10', '2028-04-21', list))).toBeNull();
    expect(bankHolidayMove(row('FR-10', '2028-04-20'), row('FR-10', '2028-04-20', list, 2))).toBeNull();
    expect(bankHolidayMove(row('FR-10', '2028-04-20'), { ...row('FR-10', '2028-04-20', list), due: d('2028-06-30') })).toBeNull();
  });
});

describe('the digest of a list', () => {
  it('follows its years and days and nothing else', () => {
    const digest = bankHolidaysDigest(englandAndWales);
    expect(bankHolidaysDigest({ ...englandAndWales, days: englandAndWales.days.map((each) => ({ ...each, title: 'Holiday' })).toReversed() })).toBe(digest);
    expect(new Set([digest, bankHolidaysDigest(listWith(['2028-05-05'])), bankHolidaysDigest({ ...englandAndWales, lastYear: 2029 })]).size).toBe(3);
  });
});
