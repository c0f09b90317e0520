import { describe, expect, it } from '@jest/globals';
import { englandAndWales } from '../bankHolidays/bankHolidays.js';
import { toLocalDate } from '../dates/localDate.js';
import { toInstant } from '../dates/londonDate.js';
import { computeTimeLimit } from '../limits/computeTimeLimit.js';
import { timeLimit } from '../limits/timeLimits.js';
import type { DeadlineReading, LimitTrigger } from '../types.js';
import { createWorkingCalendar } from '../workingDays/createWorkingCalendar.js';
import { clockTime, longDate, longDateAndTime, shortDate } from './dateInWords.js';
import { explainInWords } from './explainInWords.js';
import { listInWords } from './listInWords.js';
import { readingInWords, workingDaysLeftInWords } from './workingDaysLeftInWords.js';

const d = toLocalDate;
const calendar = createWorkingCalendar(englandAndWales);
const words = (rule: string, trigger: LimitTrigger) => explainInWords(computeTimeLimit(timeLimit(rule), trigger, calendar));

describe('dates in words', () => {
  it('writes them as people read them', () => {
    expect(longDate(d('2027-03-12'))).toBe('Friday 12 March 2027');
    expect(shortDate(d('2027-03-12'))).toBe('12 Mar 2027');
    expect(shortDate(d('2026-09-01'))).toBe('1 Sep 2026');
  });

  it.each([['14:30', '2:30pm'], ['09:00', '9am'], ['12:00', 'midday'], ['00:00', 'midnight'], ['00:05', '12:05am'], ['12:15', '12:15pm'], ['23:59', '11:59pm'], ['11:00', '11am']])(
    'writes %s as %s', (time, text) => expect(clockTime(time)).toBe(text),
  );

  it('writes a moment in London time', () => {
    expect(longDateAndTime(toInstant('2026-07-01T13:30:00Z'))).toBe('Wednesday 1 July 2026 at 2:30pm');
  });
});

describe('how a date was found, in words', () => {
  it.each<[string, LimitTrigger, string]>([
    ['FR-05', d('2026-12-07'), "20 working days after Monday 7 December 2026; Christmas Day, Boxing Day (substitute) and New Year's Day not counted"],
    ['FR-09', d('2026-06-05'), '5 working days after Friday 5 June 2026'],
    ['FR-24', d('2026-04-02'), '1 working day after Thursday 2 April 2026; Good Friday and Easter Monday not counted'],
    ['FR-23', d('2027-04-14'), '15 working days before Wednesday 14 April 2027; Good Friday and Easter Monday not counted'],
    ['FR-01', d('2025-12-25'), '12 months after Thursday 25 December 2025; it falls on Christmas Day and the law does not move it; book by Thursday 24 December 2026'],
    ['FR-02', d('2026-08-31'), '6 months after Monday 31 August 2026; February 2027 has no day 31, so the last day of that month counts; it falls on a Sunday and is not moved; book by Friday 26 February 2027'],
    ['FR-01', d('2028-05-02'), '12 months after Tuesday 2 May 2028; the book-by date is not yet known, because the bank holidays of 2029 are not'],
    ['FR-08', d('2027-03-10'), '2 weeks before Wednesday 10 March 2027'],
    ['QD-03', d('2026-03-06'), '29 days after Friday 6 March 2026; it falls on a Saturday and the law does not move it'],
    ['FR-16', d('2025-01-10'), '3 years after Friday 10 January 2025'],
    ['RT-01', d('2024-02-29'), '10 years after Thursday 29 February 2024; February 2034 has no day 29, so the next day that exists counts'],
    ['IG-01', toInstant('2026-12-24T16:00:00Z'), '72 hours of real time, up to Sunday 27 December 2026 at 4pm; it falls on a Sunday and the law does not move it'],
    ['CH-01', toInstant('2026-10-24T23:20:00Z'), 'the same day, Sunday 25 October 2026; it falls on a Sunday and is not moved'],
    ['ACT-01', d('2027-05-04'), 'the date that was agreed, Tuesday 4 May 2027'],
  ])('%s from %s', (rule, trigger, expected) => {
    expect(words(rule, trigger)).toBe(expected);
  });

  it('names each leg of an earliest-of rule and the one that counts', () => {
    expect(words('FR-03', { approval: d('2026-01-15'), firstPlacement: d('2026-10-20') })).toBe(
      'the earlier of what applies: 11 months after date full approval took effect; 6 months after first placement date gives Tuesday 20 April 2027',
    );
    expect(words('FR-12', d('2026-12-14'))).toContain('20 working days after review meeting date gives Thursday 14 January 2027');
  });
});

describe('how a deadline stands, in words', () => {
  it.each<[DeadlineReading, string]>([
    [{ state: 'open', workingDaysLeft: 5 }, '5 working days left'],
    [{ state: 'open', workingDaysLeft: 1 }, '1 working day left'],
    [{ state: 'open', workingDaysLeft: 0 }, 'no working days left'],
    [{ state: 'open', workingDaysLeft: 300, atLeast: true }, 'more than 300 working days left'],
    [{ state: 'dueToday' }, 'due today'],
    [{ state: 'overdue', daysLate: 2, unit: 'workingDays' }, '2 working days late'],
    [{ state: 'overdue', daysLate: 1, unit: 'calendarDays' }, '1 day late'],
    [{ state: 'metInTime' }, 'done in time'],
    [{ state: 'metLate', daysLate: 3, unit: 'calendarDays' }, 'done 3 days late'],
    [{ state: 'notApplicable', why: 'the approval ends first' }, 'does not apply: the approval ends first'],
    [{ state: 'superseded', why: 'moved' }, 'no longer counts: moved'],
    [{ state: 'lateBeforeWeStarted', daysLate: 9, unit: 'calendarDays' }, '9 days late, already late when the record came in'],
    [{ state: 'missedByBooking' }, 'had passed when the meeting was booked'],
    [{ state: 'missedByMove' }, 'had passed when the meeting was moved'],
  ])('%o', (reading, text) => expect(readingInWords(reading)).toBe(text));

  it('lists things as people do', () => {
    expect([listInWords([]), listInWords(['a']), listInWords(['a', 'b']), listInWords(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(workingDaysLeftInWords(10)).toBe('10 working days left');
  });
});
