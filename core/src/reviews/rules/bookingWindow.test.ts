import { describe, expect, it } from '@jest/globals';
import { createWorkingCalendar, englandAndWales, timeLimit, toLocalDate } from '../../time/index.js';
import { beforeRules, bookingWindow } from './bookingWindow.js';

const calendar = createWorkingCalendar(englandAndWales);
const before = beforeRules.map((rule) => ({ limit: timeLimit(rule), what: rule }));
const day = toLocalDate;

describe('the window in which a review can be booked', () => {
  it.each([
    // [today, legal limit, book by, first good, last good, why]
    ['2027-02-01', '2027-03-26', '2027-03-25', '2027-03-15', '2027-03-25', '42 days on from 1 February; Good Friday limit, book by Maundy Thursday'],
    ['2027-01-04', '2027-02-16', '2027-02-16', '2027-02-15', '2027-02-16', 'two good days are left'],
    ['2027-01-04', '2027-02-15', '2027-02-15', '2027-02-15', '2027-02-15', 'exactly one good day is left'],
    ['2027-01-05', '2027-02-15', '2027-02-15', null, '2027-02-15', 'a day later none is, and the last lawful day is still shown'],
    ['2027-02-16', '2027-02-15', '2027-02-15', null, null, 'the limit has passed'],
  ])('on %s for a limit of %s runs from %3$s: %5$s', (today, limit, bookBy, first, last, _why) => {
    const window = bookingWindow({ legalLimit: day(limit), bookBy: day(bookBy), target: null }, before, day(today), calendar);
    expect([window.firstGoodDay, window.lastGoodDay]).toEqual([first, last]);
  });

  it("ends at the council's own target while that can still be met in good time", () => {
    const review = { legalLimit: day('2027-12-01'), bookBy: day('2027-12-01'), target: day('2027-05-30') };
    // 30 May 2027 is a Sunday; Friday 28 May is the last working day before it.
    expect(bookingWindow(review, before, day('2027-02-01'), calendar).lastGoodDay).toBe('2027-05-28');
    expect(bookingWindow(review, before, day('2027-05-20'), calendar).lastGoodDay).toBe('2027-12-01');
  });
});
