import { describe, expect, it } from '@jest/globals';
import { createWorkingCalendar, englandAndWales, toInstant } from '../index.js';
import { dayToSweep } from './dayToSweep.js';

const calendar = createWorkingCalendar(englandAndWales);

describe('the morning of the sweep', () => {
  it.each([
    ['2027-01-04T08:29:59Z', null, 'a minute before half past eight'],
    ['2027-01-04T08:30:00Z', '2027-01-04', 'half past eight in winter'],
    ['2027-01-04T23:45:00Z', '2027-01-04', 'late in the evening'],
    ['2027-06-14T07:15:00Z', null, 'quarter past eight in summer'],
    ['2027-06-14T07:30:00Z', '2027-06-14', 'half past eight in summer'],
    ['2027-06-14T23:15:00Z', null, 'past midnight in summer'],
    ['2027-01-01T10:00:00Z', null, "New Year's Day"],
    ['2027-01-02T10:00:00Z', null, 'a Saturday'],
    ['2027-03-29T08:00:00Z', null, 'Easter Monday'],
    ['2027-03-30T07:30:00Z', '2027-03-30', 'the day after, summer time begun'],
    ['2026-03-27T07:30:00Z', null, 'half past seven, the last working day of winter time'],
    ['2026-03-30T07:29:59Z', null, 'a minute before half past eight, the first working day of summer time'],
    ['2026-03-30T07:30:00Z', '2026-03-30', 'half past eight, the first working day of summer time'],
    ['2026-10-23T07:30:00Z', '2026-10-23', 'half past eight, the last working day of summer time'],
    ['2026-10-26T08:29:59Z', null, 'a minute before half past eight, the first working day of winter time'],
    ['2026-10-26T08:30:00Z', '2026-10-26', 'half past eight, the first working day of winter time'],
    ['2026-10-26T23:30:00Z', '2026-10-26', 'before midnight in winter'],
    ['2026-12-28T10:00:00Z', null, 'the day in lieu of Boxing Day'],
  ])('at %s is %s: %s', (now, day, _what) => {
    expect(dayToSweep(toInstant(now), calendar)).toBe(day);
  });
  it('never comes in a year whose bank holidays are not known', () => {
    expect(dayToSweep(toInstant('2099-01-05T10:00:00Z'), calendar)).toBeNull();
  });
});
