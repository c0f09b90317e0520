import { describe, expect, it } from '@jest/globals';
import { englandAndWales } from '../bankHolidays/bankHolidays.js';
import { toLocalDate } from '../dates/localDate.js';
import { timeLimit } from '../limits/timeLimits.js';
import type { Deadline } from '../types.js';
import { createWorkingCalendar } from '../workingDays/createWorkingCalendar.js';
import { deadlineFor } from './deadlineFor.js';
import { readDeadline } from './readDeadline.js';

const d = toLocalDate;
const calendar = createWorkingCalendar(englandAndWales);
const row = (rule: string, from: string, over: Partial<Deadline> = {}): Deadline => ({
  ...deadlineFor(timeLimit(rule), d(from), { subject: 'H-001', occurrence: 'x', policyVersion: 1 }, calendar),
  ...over,
});
const read = (deadline: Deadline, today: string) => readDeadline(deadline, d(today), calendar);

describe('how a deadline reads', () => {
  // FR-09 from Wednesday 23 December 2026 is due on Monday 4 January 2027.
  it.each([
    ['2026-12-23', { state: 'open', workingDaysLeft: 5 }],
    ['2026-12-26', { state: 'open', workingDaysLeft: 4 }],
    ['2027-01-03', { state: 'open', workingDaysLeft: 1 }],
    ['2027-01-04', { state: 'dueToday' }],
    ['2027-01-05', { state: 'overdue', daysLate: 1, unit: 'workingDays' }],
    ['2027-01-09', { state: 'overdue', daysLate: 4, unit: 'workingDays' }],
    ['2027-01-11', { state: 'overdue', daysLate: 5, unit: 'workingDays' }],
  ])('on %s a working-day limit is %o', (today, reading) => {
    expect(read(row('FR-09', '2026-12-23'), today)).toEqual(reading);
  });

  // FR-04 from 28 February 2026 is due on Sunday 28 February 2027.
  it.each([
    ['2027-02-26', { state: 'open', workingDaysLeft: 0 }],
    ['2027-02-28', { state: 'dueToday' }],
    ['2027-03-01', { state: 'overdue', daysLate: 1, unit: 'calendarDays' }],
    ['2027-03-08', { state: 'overdue', daysLate: 8, unit: 'calendarDays' }],
  ])('on %s a legal limit on a Sunday is %o', (today, reading) => {
    expect(read(row('FR-04', '2026-02-28'), today)).toEqual(reading);
  });

  it('is a day late on the weekend after a limit on a Friday', () => {
    expect(read(row('FR-09', '2026-06-05'), '2026-06-13')).toEqual({ state: 'overdue', daysLate: 1, unit: 'workingDays' });
  });

  it.each([
    ['2027-01-03', { state: 'metInTime' }],
    ['2027-01-04', { state: 'metInTime' }],
    ['2027-01-05', { state: 'metLate', daysLate: 1, unit: 'workingDays' }],
    ['2027-01-06', { state: 'metLate', daysLate: 2, unit: 'workingDays' }],
  ])('done on %s it is %o, whenever it is asked', (on, reading) => {
    const done = row('FR-09', '2026-12-23', { met: { on: d(on), by: null } });
    expect(read(done, '2026-12-23')).toEqual(reading);
    expect(read(done, '2028-01-01')).toEqual(reading);
  });

  it('gives the reason where it does not apply or no longer counts', () => {
    expect(read(row('FR-09', '2026-12-23', { notApplicable: { why: 'a' } }), '2027-02-01')).toEqual({ state: 'notApplicable', why: 'a' });
    expect(read(row('FR-09', '2026-12-23', { supersededBy: { key: null, why: 'b' } }), '2027-02-01')).toEqual({ state: 'superseded', why: 'b' });
  });

  it('reports apart what was late before the record came in, done or not', () => {
    const late = row('FR-04', '2025-12-01', { lateBeforeWeStarted: true });
    expect(read(late, '2027-01-04')).toEqual({ state: 'lateBeforeWeStarted', daysLate: 34, unit: 'calendarDays' });
    expect(read({ ...late, met: { on: d('2026-12-03'), by: null } }, '2027-01-04')).toMatchObject({ state: 'lateBeforeWeStarted', daysLate: 2 });
  });

  it('names the booking or the move as the cause, unless it was done in time all the same', () => {
    const passed = row('FR-08', '2027-02-01', { missedBy: 'move' });
    expect(read(passed, '2027-01-25')).toEqual({ state: 'missedByMove' });
    expect(read({ ...passed, missedBy: 'booking', met: { on: d('2027-01-20'), by: null } }, '2027-01-25')).toEqual({ state: 'missedByBooking' });
    expect(read({ ...passed, met: { on: d('2027-01-18'), by: null } }, '2027-01-25')).toEqual({ state: 'metInTime' });
  });

  it('gives at least the working days that are known for a limit beyond the known years', () => {
    expect(read(row('FR-16', '2026-12-01'), '2028-12-27')).toEqual({ state: 'open', workingDaysLeft: 2, atLeast: true });
  });
});

it('counts days late in calendar days where the working days of the year are not known', () => {
  const old = row('FR-09', '2026-12-23', { due: d('2021-12-20') });
  expect(read(old, '2022-01-04')).toEqual({ state: 'overdue', daysLate: 15, unit: 'calendarDays' });
});
