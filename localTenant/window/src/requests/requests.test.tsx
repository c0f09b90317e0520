import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serveTenant } from '../testing/fakeTenant.js';
import { faultsIn, openWindow } from '../testing/openWindow.js';

const none = { rate429: 0, rate502: 0, rate503: 0, rate504: 0, rate412: 0, lostBotAnswers: 0, lostAnswers: 0, cutConnections: 0, latencyMs: 0, retryAfterSeconds: 1, seed: 1 };
const entry = { seq: 1, at: 'x', businessAt: '2027-01-04T08:00:00Z', method: 'GET', path: '/sites/{site}', status: 429, units: 2, ms: 3.4, app: 'product', batched: true, fault: '429' };
const total = { operation: 'GET /x', requests: 2, units: 4, errors: 1 };
const table = {
  'GET /_tenant/faults': none, 'POST /_tenant/faults': { ...none, rate503: 0.3 }, 'GET /_tenant/budget': { budget: 'off' }, 'POST /_tenant/budget': { budget: 5_000 },
  'DELETE /_tenant/log': {}, 'GET /_tenant/log': { entries: [entry], totals: [{ ...total, app: 'product' }, { ...total, app: 'product' }, { ...total, app: '', units: 0 }], next: 1 },
};

beforeEach(() => localStorage.clear());

test('shows what each application cost, and each request with its answer and units', async () => {
  serveTenant(table);
  const { container } = openWindow('/requests');
  const sums = await screen.findByRole('table', { name: 'Sums for each application' });
  await waitFor(() => expect(within(sums).getAllByRole('row').map(({ textContent }) => textContent)).toEqual(['ApplicationRequestsResource unitsRefused or failed', 'Review Desk482', 'Nobody signed in201']));
  expect(within(screen.getByRole('table', { name: 'Latest requests' })).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    'GET /sites/{site} (in a batch)', '429', '2', '3 ms', '429', 'Review Desk', 'Monday 4 January 2027, 8am',
  ]);
  expect(await faultsIn(container)).toEqual([]);
});

test('faults are set in percent, all of them at once, and ended by one button', async () => {
  const tenant = serveTenant(table);
  openWindow('/requests');
  const rate = await screen.findByLabelText('Not available (503), percent');
  await userEvent.clear(rate);
  await userEvent.type(rate, '130');
  expect(screen.getByRole('alert').textContent).toBe('Together they are more than 100 percent.');
  await userEvent.clear(rate);
  await userEvent.type(rate, '30');
  await userEvent.click(screen.getByRole('button', { name: 'Set the faults' }));
  await screen.findByText('Faults are on. They meet this window too.');
  expect(tenant.asked.find(({ method }) => method === 'POST')?.body).toEqual({ ...none, rate503: 0.3 });
  tenant.table.set('POST /_tenant/faults', none);
  await userEvent.click(screen.getByRole('button', { name: 'End all faults' }));
  await screen.findByText('Nothing fails on purpose.');
  expect(tenant.asked.at(-1)?.body).toEqual({});
});

test('a band of licences sets the budget, and the log is cleared', async () => {
  const tenant = serveTenant(table);
  openWindow('/requests');
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Budget of resource units' }), '1,001 to 5,000 licences');
  await waitFor(() => expect(tenant.asked).toContainEqual({ method: 'POST', path: '/_tenant/budget', body: { budget: 5_000 } }));
  await userEvent.click(screen.getByRole('button', { name: 'Clear the log' }));
  await waitFor(() => expect(tenant.asked.some(({ method }) => method === 'DELETE')).toBe(true));
});
