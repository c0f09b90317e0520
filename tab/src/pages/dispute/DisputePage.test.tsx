import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { disputeAnswer } from '../../testing/fixtures/disputes.js';
import { meOf, sunita } from '../../testing/fixtures/people.js';
import { renderTab } from '../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const PATH = '/disputes/D-7K3F2';
const me = { ...meOf.officer, pages: [...meOf.officer.pages, 'alerts' as const] };

test('a dispute shows each stage as what it was, and never one as met that nobody met in', async () => {
  renderTab({ path: PATH, replies: { me, dispute: disputeAnswer } });
  const stages = within(await screen.findByRole('region', { name: 'Stages' })).getAllByRole('listitem');
  expect(stages.map((each) => /Not used|Open(?!ed)|To come|Met/.exec(each.textContent ?? '')?.[0])).toEqual(['Not used', 'Open', 'To come', 'To come']);
  expect(within(stages[1] ?? document.body).getByText(/Opened by the clock: no answer came/)).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
});

test('leaving a stage out asks for the talk with the line manager first, and in an emergency does not', async () => {
  const { api, user } = renderTab({ path: PATH, replies: { me, dispute: disputeAnswer, actOnDispute: disputeAnswer } });
  await user.click(await screen.findByRole('button', { name: 'Leave a stage out' }));
  const dialog = await screen.findByRole('dialog');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /To which stage/ }), 'Stage 4');
  await user.type(within(dialog).getByRole('textbox', { name: /^Why/ }), 'The heads were there already.');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /emergency/ }), 'No: we talked first');
  await user.click(within(dialog).getByRole('button', { name: 'Leave a stage out' }));
  expect(within(dialog).getAllByText('This is needed.')).toHaveLength(2);
  await user.type(within(dialog).getByLabelText(/Day you talked/), '2027-02-01');
  await user.type(within(dialog).getByRole('textbox', { name: /Their view/ }), 'Agreed.');
  await user.click(within(dialog).getByRole('button', { name: 'Leave a stage out' }));
  expect(await screen.findByText(/Everybody it concerns is told/)).toBeInTheDocument();
  expect(api.seen.find(({ name }) => name === 'actOnDispute')?.asked.body).toMatchObject({
    do: { act: 'bypass', to: 4, emergency: false, talk: { with: sunita.id, on: '2027-02-01', view: 'Agreed.' } },
  });
});
