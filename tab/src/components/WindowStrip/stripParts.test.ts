import { expect, test } from '@jest/globals';
import { bookingAnswer } from '../../testing/fixtures/booking.js';
import { dateOf } from '../../testing/fixtures/values.js';
import { spread, stripParts } from './stripParts.js';

const { window, slots } = bookingAnswer;

test('the zones meet end to end and fill the strip', () => {
  const { zones } = stripParts(window, slots, null);
  expect(zones.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['short', '2027-02-01', '2027-03-14'],
    ['good', '2027-03-15', '2027-03-25'],
    ['tight', '2027-03-26', '2027-03-26'],
    ['late', '2027-03-27', '2027-04-09'],
  ]);
  expect(zones.reduce((sum, { size }) => sum + size, 0)).toBeCloseTo(100, 6);
});

test('without a good day left everything up to the limit is short notice', () => {
  const { zones } = stripParts({ ...window, firstGoodDay: null, lastGoodDay: null }, slots, null);
  expect(zones.map(({ kind }) => kind)).toEqual(['short', 'late']);
});

test('a limit that has passed leaves only late days', () => {
  const { zones } = stripParts({ ...window, legalLimit: dateOf('2027-01-20'), firstGoodDay: null, lastGoodDay: null }, slots, null);
  expect(zones.map(({ kind, size }) => [kind, size])).toEqual([['late', 100]]);
});

test('the bars of the chosen day begin 42, 21 and 14 days before it', () => {
  const { before } = stripParts(window, slots, dateOf('2027-03-18'));
  expect(before.map(({ day, days, cut }) => [days, day, cut])).toEqual([[42, '2027-02-04', false], [21, '2027-02-25', false], [14, '2027-03-04', false]]);
});

test('a bar that would begin before today says that its day has passed', () => {
  expect(stripParts(window, slots, dateOf('2027-03-02')).before[0]).toMatchObject({ day: '2027-01-19', cut: true });
});

test('at most nine dates are written above, all Mondays', () => {
  const { ticks } = stripParts({ ...window, to: dateOf('2027-12-31') }, slots, null);
  expect(ticks.length).toBeLessThanOrEqual(9);
  expect(ticks.map(({ date }) => new Date(date).getUTCDay())).toEqual(ticks.map(() => 1));
});

test('words beside the upright strip stand apart and inside it', () => {
  expect(spread([{ at: 2 }, { at: 93 }, { at: 94 }, { at: 92 }]).map(({ at }) => at)).toEqual([2, 90, 94, 98]);
  expect(spread([{ at: 10 }, { at: 11 }, { at: 50 }]).map(({ at }) => at)).toEqual([10, 14, 50]);
});
