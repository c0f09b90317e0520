import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { householdAnswer } from '../../testing/fixtures/households.js';
import { denise, leah, meOf } from '../../testing/fixtures/people.js';
import { thanksAnswer } from '../../testing/fixtures/quality.js';
import { dateOf } from '../../testing/fixtures/values.js';
import { renderTab } from '../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());

test('a household’s officer says thanks in one dialog, and what was typed waits until it is sent', async () => {
  const { api, user } = renderTab({ path: `/households/${householdAnswer.ref}`, replies: { household: { ...householdAnswer, acts: ['good-practice.send'] } } });
  await user.click(await screen.findByRole('button', { name: 'Say thanks' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(await within(dialog).findByRole('textbox', { name: /What you saw/ }), 'Kind and on time.');
  await user.click(within(dialog).getByRole('button', { name: 'Send the thanks' }));
  expect(within(dialog).getByText('Choose who did it.')).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /Who did it/ }), 'The whole team (1 worker)');
  expect(within(dialog).getByText('Goes to Leah Pennington and Denise Okafor.')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('radio', { name: 'Excellent practice' }));
  await user.click(within(dialog).getByRole('button', { name: 'Send the thanks' }));
  expect(await screen.findByRole('link', { name: 'Open it' })).toHaveAttribute('href', '/tab/thanks/H-045-g1');
  expect(api.seen.find(({ name }) => name === 'sendThanks')?.asked.body).toMatchObject({ team: true, person: null, level: 'excellent', seen: 'Kind and on time.', review: null });
});

test('nobody without the right is offered the button', async () => {
  renderTab({ path: `/households/${householdAnswer.ref}` });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('button', { name: 'Say thanks' })).not.toBeInTheDocument();
});

test('whoever was thanked is noted once as having read it', async () => {
  const { api } = renderTab({ path: '/thanks/H-045-g1' });
  await waitFor(() => expect(api.seen.filter(({ name }) => name === 'readThanks')).toHaveLength(1));
  api.answer('thanks', { ...thanksAnswer, toRead: false, readBy: [{ who: leah, on: dateOf('2027-02-01') }] });
  expect(await screen.findByText('The move was planned with care.')).toBeInTheDocument();
  expect(screen.getByText(denise.name)).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
});

test('D3: the list goes month by month, counts by team and goes to the quarter before, never to one to come', async () => {
  const { api, user } = renderTab({ path: '/thanks', as: 'manager' });
  expect(await screen.findByRole('heading', { level: 1, name: 'Good practice, January to March 2027' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'February 2027: 1 thanks' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /fostering-marlbeck 0 1/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'The quarter after' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'The quarter before' }));
  await waitFor(() => expect(api.seen.filter(({ name }) => name === 'thanksOfQuarter').at(-1)?.asked.query).toEqual({ quarter: '2026q4' }));
});

test('an IRO says thanks to a colleague from the list, about no household (J15)', async () => {
  const me = { ...meOf.officer, roles: [{ role: 'iro', label: 'Independent reviewing officer', team: null }], pages: ['today' as const] };
  const { api, user } = renderTab({ path: '/thanks', replies: { me } });
  await user.click(await screen.findByRole('button', { name: 'Say thanks' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Say thanks to a colleague' }));
  await user.selectOptions(await dialog.findByRole('combobox', { name: /Who did it/ }), leah.id);
  fireEvent.change(dialog.getByLabelText(/What you saw/), { target: { value: 'Kind.' } });
  await user.click(dialog.getByRole('button', { name: 'Send the thanks' }));
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'sendColleagueThanks')?.asked.body).toMatchObject({ person: leah.id, team: false, seen: 'Kind.', review: null }));
});
