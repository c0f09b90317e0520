import '@testing-library/jest-dom/jest-globals';
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { axeFaults } from '../../../testing/axeFaults.js';
import { renderTab } from '../../../testing/renderTab.js';

const slow = { timeout: 5000 };

test('it shows who would get what, and starts only after saying to whom and that it cannot be undone', async () => {
  const { api, user } = renderTab({ path: '/settings/start', as: 'manager' });
  const table = await screen.findByRole('table', { name: 'Who would get what on the next working morning' }, slow);
  expect(within(table).getByRole('row', { name: /Ruth Adeyemi-Clarke/ })).toHaveTextContent('7');
  expect(screen.getByText('Fostering support 2: started on Monday 11 January 2027 by Sunita Rao')).toBeInTheDocument();
  expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Start telling people' }));
  expect(screen.getByText('Choose at least one team.')).toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: /Fostering support 1/ }));
  expect(await axeFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Start telling people in 1 team' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/9 lines go to Ruth Adeyemi-Clarke and Leah Pennington\. This cannot be undone\./)).toBeInTheDocument();
  expect(api.seen.some(({ name }) => name === 'pressStart')).toBe(false);
  await user.click(within(dialog).getByRole('button', { name: 'Start telling people' }));
  expect(await screen.findByText(/1 team started/)).toBeInTheDocument();
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'pressStart')?.asked.body).toMatchObject({ teams: ['fostering-support-1'] }));
});

test('Settings opens at the first part the person may use, and a part that is not theirs is not there', async () => {
  const first = renderTab({ path: '/settings', as: 'support' });
  expect(await screen.findByRole('tab', { name: 'Imports', selected: true }, slow)).toBeInTheDocument();
  expect(screen.getAllByRole('tab').map((each) => each.getAttribute('value'))).toEqual(['imports', 'undelivered']);
  first.unmount();
  renderTab({ path: '/settings/start', as: 'support' });
  expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeInTheDocument();
});

test('connections say what is wrong and who can mend it', async () => {
  renderTab({ path: '/settings/connections', as: 'administrator' });
  const table = await screen.findByRole('table', { name: 'Connections' }, slow);
  expect(within(table).getByRole('row', { name: /Calendars of reviewing officers Does not work/ })).toHaveTextContent('Microsoft 365 administrator');
  expect(await axeFaults()).toEqual([]);
});
