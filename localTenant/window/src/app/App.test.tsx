import { beforeEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { forgetSessions } from '../tenant/graph.js';
import { refusal, serveTenant } from '../testing/fakeTenant.js';
import { faultsIn, openWindow } from '../testing/openWindow.js';

beforeEach(() => {
  localStorage.clear();
  forgetSessions();
});

test('the window says on every page that it is a tenant on this machine', async () => {
  serveTenant();
  openWindow('/clock');
  expect(screen.getByText('A Microsoft 365 tenant on this machine. Everybody here is invented.')).toBeTruthy();
  expect(await screen.findByText('It is Monday 4 January 2027, 8am')).toBeTruthy();
});

test('people who may use the app come first, and can be found by their job', async () => {
  serveTenant();
  const { container } = openWindow('/');
  const first = await screen.findByRole('list', { name: 'May use the app' });
  expect(within(first).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Ruth AdeyemiReviewing officerFostering']);
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a person by name, job or team' }), 'manager');
  expect(screen.getByRole('status').textContent).toBe('1 person');
  expect(screen.queryByText('Ruth Adeyemi')).toBeNull();
});

test('choosing a person leads to Teams and to their other applications', async () => {
  serveTenant();
  openWindow('/');
  await userEvent.click(await screen.findByRole('link', { name: /Ruth Adeyemi/ }));
  expect(await screen.findByText('You are Ruth Adeyemi')).toBeTruthy();
  const rail = screen.getByRole('navigation', { name: 'Microsoft 365 on this machine' });
  expect(within(rail).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Teams', 'Outlook', 'SharePoint', 'Clock', 'Requests']);
  expect(within(rail).getByRole('link', { name: 'Teams' }).getAttribute('aria-current')).toBe('page');
});

test('a name that nobody has, a page that is not there and a silent tenant are said in plain words', async () => {
  serveTenant();
  const nobody = openWindow('/as/nobody/outlook');
  expect(await screen.findByRole('heading', { name: 'Nobody here has that name' })).toBeTruthy();
  nobody.unmount();
  const nowhere = openWindow('/nowhere');
  expect(screen.getByRole('heading', { name: 'There is no such page' })).toBeTruthy();
  nowhere.unmount();
  serveTenant({ 'GET /_tenant/clock': refusal(500, 'generalException', 'The local tenant failed.') });
  openWindow('/clock');
  expect((await screen.findByRole('alert', {}, { timeout: 8_000 })).textContent).toContain('The local tenant failed.');
}, 15_000);

test('the colours of the window are remembered', async () => {
  serveTenant();
  const before = openWindow('/clock');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Colours of this window' }), 'High contrast');
  before.unmount();
  openWindow('/clock');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Colours of this window' }).value).toBe('contrast');
});
