import { describe, expect, it } from '@jest/globals';
import { createWorkingCalendar, englandAndWales, toInstant } from '../../../time/index.js';
import { sendingMoment } from './sendingMoment.js';

const calendar = createWorkingCalendar(englandAndWales);
const hours = { start: '08:30', end: '17:30' };

describe('a message may go', () => {
  it.each([
    ['2027-01-11T10:00:00Z', '2027-01-11T10:00:00Z', 'at once within working hours'],
    ['2027-01-11T08:29:59Z', '2027-01-11T08:30:00Z', 'at half past eight when decided before'],
    ['2027-01-11T17:30:00Z', '2027-01-12T08:30:00Z', 'the next morning from half past five'],
    ['2027-01-15T18:00:00Z', '2027-01-18T08:30:00Z', 'on Monday after a Friday evening'],
    ['2027-03-25T17:45:00Z', '2027-03-30T07:30:00Z', 'on Tuesday after Easter, summer time begun'],
    ['2026-12-24T20:00:00Z', '2026-12-29T08:30:00Z', 'on the 29th after Christmas Eve, its Monday a substitute day'],
    ['2027-06-14T07:00:00Z', '2027-06-14T07:30:00Z', 'at half past eight of London in summer'],
    ['2027-06-14T23:30:00Z', '2027-06-15T07:30:00Z', 'the same London day when the UTC day is the one before'],
  ])('decided %s: %s, %s', (now, sent) => {
    expect(sendingMoment(toInstant(now), hours, calendar)).toBe(sent);
  });

  it('at any hour where a child may be at risk', () => {
    expect(sendingMoment(toInstant('2026-12-25T03:00:00Z'), hours, calendar, true)).toBe('2026-12-25T03:00:00Z');
  });
});
