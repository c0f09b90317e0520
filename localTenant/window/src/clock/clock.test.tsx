import { beforeEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal, serveTenant } from '../testing/fakeTenant.js';
import { faultsIn, openWindow } from '../testing/openWindow.js';
import { clockMoves } from './clockMoves.js';
import { whatHappened } from './whatHappened.js';

beforeEach(() => localStorage.clear());

describe('the moves with a button', () => {
  const to = (words: string, now: string) => clockMoves.find((move) => move.words.includes(words))?.to(new Date(now)).toISOString();
  test.each([
    ['morning', '2027-01-04T08:00:00Z', '2027-01-04T08:30:00.000Z', 'before work, the same day'],
    ['morning', '2027-01-04T08:30:00Z', '2027-01-05T08:30:00.000Z', 'at its start, the next day'],
    ['morning', '2027-01-08T17:00:00Z', '2027-01-11T08:30:00.000Z', 'on Friday, Monday'],
    ['morning', '2027-01-09T07:00:00Z', '2027-01-11T08:30:00.000Z', 'on Saturday, Monday'],
    ['morning', '2027-03-26T12:00:00Z', '2027-03-29T07:30:00.000Z', 'over the change to summer time, 8:30am by the clock'],
    ['1 hour', '2027-03-28T00:30:00Z', '2027-03-28T01:30:00.000Z', 'an hour is an hour, also when the clocks change'],
    ['1 weekday', '2027-01-08T10:00:00Z', '2027-01-11T10:00:00.000Z', 'over a weekend'],
    ['5 weekdays', '2027-03-24T10:00:00Z', '2027-03-31T09:00:00.000Z', 'the same time of day in summer'],
  ])('%s from %s is %s: %s', (words, now, then) => expect(to(words, now)).toBe(then));
});

test('requests are told by the moment at which the clock stood, batches counted by what was in them', () => {
  const entry = { seq: 1, at: '', status: 200, units: 1, ms: 1, fault: 'none', batched: false, path: '/sites/x', method: 'GET', app: 'a' };
  const stop = '2027-01-05T06:00:00.120Z';
  expect(
    whatHappened([
      { ...entry, businessAt: '2027-01-05T08:00:01.000Z' },
      { ...entry, businessAt: stop, method: 'POST', path: '/$batch' },
      { ...entry, businessAt: stop, method: 'POST', batched: true },
      { ...entry, businessAt: stop },
    ]),
  ).toEqual([
    { at: '2027-01-05T06:00:00Z', app: 'a', requests: 2, writes: 1 },
    { at: '2027-01-05T08:00:00Z', app: 'a', requests: 1, writes: 0 },
  ]);
});

const entries = (method: string) => [
  { seq: 9, at: 'x', businessAt: '2027-01-05T06:00:00Z', method, path: '/sites/x', status: 201, units: 2, ms: 1, app: 'product', batched: false, fault: 'none' },
];

test('moving the clock says where it arrived and what timers did', async () => {
  const tenant = serveTenant({ 'POST /_tenant/clock': { now: '2027-01-05T08:00:00.000Z', offsetMs: 1 }, 'GET /_tenant/log': { entries: entries('POST'), totals: [], next: 9 } });
  const { container } = openWindow('/clock');
  await userEvent.click(await screen.findByRole('button', { name: '1 weekday on' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('It is now Tuesday 5 January 2027, 8am.'));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Tuesday 5 January 2027, 6am: Review Desk, 1 request, 1 write'));
  expect(tenant.asked).toContainEqual({ method: 'POST', path: '/_tenant/clock', body: { to: '2027-01-05T08:00:00.000Z' } });
  expect(await faultsIn(container)).toEqual([]);
});

test('a move before the last write is refused in plain words', async () => {
  const words = 'The clock cannot be set before the last write, made at 2027-01-04T08:00:00.000Z. Start from new data to go back further.';
  const tenant = serveTenant({ 'POST /_tenant/clock': refusal(409, 'clockBeforeLastWrite', words) });
  openWindow('/clock');
  const date = await screen.findByLabelText('Date');
  await userEvent.clear(date);
  await userEvent.type(date, '2026-07-01');
  await userEvent.click(screen.getByRole('button', { name: 'Move to this date and time' }));
  expect((await screen.findByRole('alert')).textContent).toContain('The last one was made on Monday 4 January 2027, 8am.');
  expect(tenant.asked).toContainEqual({ method: 'POST', path: '/_tenant/clock', body: { to: '2026-07-01T07:00:00.000Z' } });
});
