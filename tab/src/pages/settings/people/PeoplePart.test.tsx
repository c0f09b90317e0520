import '@testing-library/jest-dom/jest-globals';
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { axeFaults } from '../../../testing/axeFaults.js';
import { denise, leah, ruth, tomasz } from '../../../testing/fixtures/people.js';
import { renderTab } from '../../../testing/renderTab.js';

const slow = { timeout: 5000 };
const open = () => renderTab({ path: '/settings/people', as: 'manager' });
const bodyOf = (api: ReturnType<typeof open>['api'], name: string) => api.seen.find((each) => each.name === name)?.asked.body;

test('everybody with a role is listed with their team and who covers them', async () => {
  open();
  const table = await screen.findByRole('table', { name: 'People and roles' }, slow);
  expect(within(table).getByRole('row', { name: /Leah Pennington/ })).toHaveTextContent('Supervising social worker, Fostering support 1');
  expect(within(table).getByRole('row', { name: /Ruth Adeyemi-Clarke/ })).toHaveTextContent('Tomasz Bielak, from 8 Feb 2027 until 12 Feb 2027');
  expect(await axeFaults()).toEqual([]);
});

test('a person found in the directory gets a role, and a role that has a team needs one', async () => {
  const { api, user } = open();
  const find = await screen.findByRole('search', { name: /Find a person/ }, slow);
  await user.type(within(find).getByRole('searchbox'), 'denise');
  await user.click(within(find).getByRole('button', { name: 'Find' }));
  await user.click(await screen.findByRole('button', { name: 'Give Denise Okafor a role' }));
  const dialog = await screen.findByRole('dialog');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /Role/ }), 'Supervising social worker');
  await user.click(within(dialog).getByRole('button', { name: 'Save the roles' }));
  expect(within(dialog).getByText('Choose the team.')).toBeInTheDocument();
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /Team/ }), 'A new team…');
  await user.type(within(dialog).getByRole('textbox', { name: /Name of the new team/ }), 'Fostering Support 2');
  expect(await axeFaults()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Save the roles' }));
  expect(await screen.findByText('The roles of Denise Okafor are saved.')).toBeInTheDocument();
  expect(bodyOf(api, 'giveRoles')).toMatchObject({ people: [{ id: denise.id, roles: [{ role: 'ssw', team: 'fostering-support-2' }] }] });
  expect(window.location.href).not.toContain('denise');
});

test('a whole group gets one role, and the roles its people have stay', async () => {
  const { api, user } = open();
  const find = await screen.findByRole('search', { name: /Find a group/ }, slow);
  await user.type(within(find).getByRole('searchbox'), 'fostering');
  await user.click(within(find).getByRole('button', { name: 'Find' }));
  await user.click(await screen.findByRole('button', { name: 'Choose the group Fostering support workers' }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText('Denise Okafor and Leah Pennington')).toBeInTheDocument();
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /Role/ }), 'Fostering reviewing officer');
  await user.click(within(dialog).getByRole('button', { name: 'Give 2 people this role' }));
  expect(await screen.findByText('2 people have the role now.')).toBeInTheDocument();
  expect(bodyOf(api, 'giveRoles')).toMatchObject({
    people: [
      { id: denise.id, roles: [{ role: 'firo', team: null }] },
      { id: leah.id, roles: [{ role: 'ssw', team: 'fostering-support-1' }, { role: 'firo', team: null }] },
    ],
  });
});

test('a role with a team puts each person of a group into the team that their manager leads, or all into one', async () => {
  const { api, user } = open();
  const find = await screen.findByRole('search', { name: /Find a group/ }, slow);
  await user.type(within(find).getByRole('searchbox'), 'fostering');
  await user.click(within(find).getByRole('button', { name: 'Find' }));
  await user.click(await screen.findByRole('button', { name: 'Choose the group Fostering support workers' }));
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByText('Denise Okafor and Leah Pennington');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /Role/ }), 'Supervising social worker');
  expect(within(dialog).getByRole('combobox', { name: /Team/ })).toHaveDisplayValue(/^Each person’s own/);
  expect(within(dialog).getByText('Fostering support 1: Leah Pennington.')).toBeInTheDocument();
  expect(within(dialog).getByText(/^No manager of Denise Okafor leads a team here yet, so they are left out/)).toBeInTheDocument();
  expect(within(dialog).getByRole('button', { name: 'Give 1 person this role' })).toBeInTheDocument();
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /Team/ }), 'Fostering support 1');
  await user.click(within(dialog).getByRole('button', { name: 'Give 2 people this role' }));
  expect(await screen.findByText('2 people have the role now.')).toBeInTheDocument();
  expect(bodyOf(api, 'giveRoles')).toMatchObject({ people: [{ id: denise.id, roles: [{ role: 'ssw', team: 'fostering-support-1' }] }, { id: leah.id }] });
});

test('taking the last role away says what that means', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Change the roles of Leah Pennington' }, slow));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Take away Supervising social worker' }));
  expect(within(dialog).getByText(/can no longer use Review Desk/)).toBeInTheDocument();
});

test('cover names a deputy from a day to a day, and the last day cannot come before the first', async () => {
  const { api, user } = open();
  await user.click(await screen.findByRole('button', { name: 'Change the cover of Ruth Adeyemi-Clarke' }, slow));
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(within(dialog).getByRole('combobox', { name: 'Deputy' })).toHaveDisplayValue('Tomasz Bielak'));
  const until = within(dialog).getByLabelText(/Last day/);
  await user.clear(until);
  await user.type(until, '2027-02-01');
  await user.click(within(dialog).getByRole('button', { name: 'Save the cover' }));
  expect(within(dialog).getByText('Choose a last day on or after the first day.')).toBeInTheDocument();
  await user.clear(until);
  await user.type(until, '2027-02-19');
  await user.click(within(dialog).getByRole('button', { name: 'Save the cover' }));
  expect(await screen.findByText('The cover for Ruth Adeyemi-Clarke is saved.')).toBeInTheDocument();
  expect(bodyOf(api, 'setCover')).toMatchObject({ person: ruth.id, deputy: tomasz.id, from: '2027-02-08', until: '2027-02-19' });
});

test('the access log is asked for a person and a day, which are chosen first', async () => {
  const { api, user } = renderTab({ path: '/settings/access', as: 'manager' });
  await user.click(await screen.findByRole('button', { name: 'Show' }, slow));
  expect(screen.getByText('Choose a person.')).toBeInTheDocument();
  await user.selectOptions(await screen.findByRole('combobox', { name: /Person/ }), 'Ruth Adeyemi-Clarke');
  await user.click(screen.getByRole('button', { name: 'Show' }));
  expect(await screen.findByRole('table', { name: 'Records opened' }, slow)).toHaveTextContent('H-001');
  expect(api.seen.find(({ name }) => name === 'accessLog')?.asked.params).toEqual({ person: ruth.id, day: '2027-02-01' });
  expect(await axeFaults()).toEqual([]);
});
