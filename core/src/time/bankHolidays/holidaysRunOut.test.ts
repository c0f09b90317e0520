import { expect, it } from '@jest/globals';
import { toLocalDate } from '../dates/localDate.js';
import { holidaysRunOut } from './holidaysRunOut.js';

// The list ends with 2028: 18 months before its end is 30 June 2027, whose corresponding date is 30 December.
it.each([['2027-01-04', false], ['2027-06-30', false], ['2027-07-01', true], ['2028-12-31', true]])('on %s the list runs out: %s', (today, running) => {
  expect(holidaysRunOut(toLocalDate(today), { lastYear: 2028 })).toBe(running);
});
