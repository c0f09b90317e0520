import { describe, expect, test } from '@jest/globals';
import { addWeekdays, fromLondon, inLondon, instantOf, longMoment, mondayOf, shortTime } from './london.js';

describe('London time', () => {
  test.each([
    ['2027-01-04T08:00:00.000Z', '2027-01-04', '08:00', 'winter is UTC'],
    ['2027-07-01T08:00:00.000Z', '2027-07-01', '09:00', 'summer is an hour ahead'],
    ['2027-03-28T01:00:00.000Z', '2027-03-28', '02:00', 'the moment clocks go forward'],
    ['2027-10-31T01:00:00.000Z', '2027-10-31', '01:00', 'the moment clocks go back'],
    ['2027-06-30T23:30:00.000Z', '2027-07-01', '00:30', 'a day ahead of UTC'],
  ])('%s is %s %s there and back: %s', (instant, date, time) => {
    expect(inLondon(new Date(instant))).toEqual({ date, time });
    expect(fromLondon({ date, time }).toISOString()).toBe(instant);
  });

  test('the hour that spring skips is read as the later one', () => {
    expect(inLondon(fromLondon({ date: '2027-03-28', time: '01:30' })).time).toBe('02:30');
  });

  test.each([
    ['2027-01-04', 1, '2027-01-05'],
    ['2027-01-08', 1, '2027-01-11'],
    ['2027-01-04', 5, '2027-01-11'],
    ['2027-01-09', 1, '2027-01-11'],
  ])('%s and %i weekdays are %s', (date, days, then) => expect(addWeekdays(date, days)).toBe(then));

  test('a week begins on Monday, on Sunday too', () => {
    expect(mondayOf('2027-01-10')).toBe('2027-01-04');
    expect(mondayOf('2027-01-04')).toBe('2027-01-04');
  });

  test('times are said in words', () => {
    expect(['00:00', '09:00', '12:00', '14:30'].map(shortTime)).toEqual(['12am', '9am', '12pm', '2:30pm']);
    expect(longMoment(instantOf('2027-03-12T14:30:00.0000000'))).toBe('Friday 12 March 2027, 2:30pm');
  });
});
