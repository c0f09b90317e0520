import { describe, expect, it } from '@jest/globals';
import { addElapsedHours, instantOfLondon, isInstant, londonDateOf, londonTimeOf, toInstant } from './londonDate.js';
import { toLocalDate } from './localDate.js';

const at = toInstant;

describe('moments in London', () => {
  it.each([
    ['2026-03-29T00:59:00Z', '2026-03-29', '00:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '02:00'], // summer time begins
    ['2026-03-29T22:59:00Z', '2026-03-29', '23:59'],
    ['2026-03-29T23:30:00Z', '2026-03-30', '00:30'],
    ['2026-01-15T23:30:00Z', '2026-01-15', '23:30'],
    ['2026-10-24T23:20:00Z', '2026-10-25', '00:20'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '01:30'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '01:30'], // the same hour again: summer time has ended
    ['2026-10-25T23:59:00Z', '2026-10-25', '23:59'],
    ['2026-12-31T23:59:59Z', '2026-12-31', '23:59'],
  ])('%s is %s at %s', (instant, date, time) => {
    expect([londonDateOf(at(instant)), londonTimeOf(at(instant))]).toEqual([date, time]);
  });

  it.each([
    ['2027-01-04', '08:00', '2027-01-04T08:00:00Z'],
    ['2026-07-01', '08:30', '2026-07-01T07:30:00Z'],
    ['2026-03-29', '01:30', '2026-03-29T01:30:00Z'], // skipped: read as if the clock had not been put forward
    ['2026-10-25', '01:30', '2026-10-25T00:30:00Z'], // twice: the first is meant
    ['2026-10-25', '02:00', '2026-10-25T02:00:00Z'],
  ])('%s at %s is %s', (date, time, instant) => {
    expect(instantOfLondon(toLocalDate(date), time)).toBe(instant);
  });

  it('refuses a time of day that does not exist', () => {
    expect(() => instantOfLondon(toLocalDate('2026-01-01'), '24:00')).toThrow('not a time of day');
  });

  it('counts real hours over both clock changes', () => {
    expect(addElapsedHours(at('2026-03-28T20:00:00Z'), 24)).toBe('2026-03-29T20:00:00Z');
    expect(addElapsedHours(at('2026-10-24T20:00:00Z'), 24)).toBe('2026-10-25T20:00:00Z');
    expect(addElapsedHours(at('2026-10-24T20:00:00.250Z'), 1)).toBe('2026-10-24T21:00:00.250Z');
  });

  it.each(['2026-02-30T10:00:00Z', '2026-01-01', '2026-01-01T10:00:00', '2026-01-01T10:00:00+01:00', '2026-13-01T10:00:00Z', '2026-01-01T25:00:00Z'])(
    'does not take %j for a moment',
    (text) => {
      expect(isInstant(text)).toBe(false);
      expect(() => toInstant(text)).toThrow('not a moment');
    },
  );
});
