import '@testing-library/jest-dom/jest-globals';
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { axeFaults } from '../../../testing/axeFaults.js';
import { policyAnswer } from '../../../testing/fixtures/settings.js';
import { ruleOf } from '../../../testing/fixtures/values.js';
import { renderTab } from '../../../testing/renderTab.js';

const slow = { timeout: 5000 };
const open = (replies: Parameters<typeof renderTab>[0] = {}) => {
  window.sessionStorage.clear();
  return renderTab({ path: '/settings/limits', as: 'manager', ...replies });
};

test('each rule stands in its area beside its source and the bound it may not pass', async () => {
  open();
  const reviews = await screen.findByRole('table', { name: 'Foster home reviews' }, slow);
  const law = within(reviews).getByRole('row', { name: /FR-04/ });
  expect(law).toHaveTextContent('12 months after');
  expect(law).toHaveTextContent('Cannot be changed');
  expect(within(law).queryByRole('spinbutton')).not.toBeInTheDocument();
  expect(within(screen.getByRole('table', { name: 'Dispute resolution' })).getByText('At most 20 working days, the national guidance')).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
});

test('a value past its bound says so beside the field, naming the bound, and cannot be published', async () => {
  const message = 'FR-25 may not give a date later than FR-07, feedback floor.';
  const { user } = open({ replies: { checkPolicy: { faults: [{ rule: ruleOf('FR-25'), message }], changed: 1, changes: [], openRecords: 238 } } });
  const field = await screen.findByRole('spinbutton', { name: /FR-25/ }, slow);
  await user.clear(field);
  expect(screen.getByText('Give a whole number, 1 or more.')).toBeInTheDocument();
  await user.type(field, '7');
  expect(await screen.findByText(message, {}, slow)).toBeInTheDocument();
  expect(field).toHaveAccessibleDescription(expect.stringContaining(message));
  expect(screen.queryByRole('button', { name: 'Publish version 5' })).not.toBeInTheDocument();
});

test('publishing says how many open reviews it is applied to, and sends only what changed', async () => {
  const { api, user } = open();
  await user.click(await screen.findByRole('switch', { name: 'FR-14 is on' }, slow));
  expect(await screen.findByText('1 limit will count otherwise.', {}, slow)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: /Apply this version to the 238 open reviews too/ }));
  await user.click(screen.getByRole('button', { name: 'Publish version 5' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/The deadlines of 238 open reviews are counted again/)).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Publish version 5' }));
  expect(await screen.findByText('Version 5 is published.')).toBeInTheDocument();
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'publishPolicy')?.asked.body).toMatchObject({
    from: 4, applyToOpen: true, limits: [{ rule: 'FR-14', on: true, amount: 5, label: '' }],
  }));
});

test('what was changed and not published is still there after the page is opened again', async () => {
  const first = open();
  await first.user.click(await screen.findByRole('switch', { name: 'FR-14 is on' }, slow));
  first.unmount();
  renderTab({ path: '/settings/limits', as: 'manager' });
  expect(await screen.findByRole('switch', { name: 'FR-14 is on' }, slow)).toBeChecked();
  expect(screen.getByText(/We kept the changes you made earlier/)).toBeInTheDocument();
});

test('closure days can be added and taken away; running out of bank holidays is a warning', async () => {
  const { user } = open({ replies: { policy: { ...policyAnswer, bankHolidays: { firstYear: 2019, lastYear: 2027, running: true } } } });
  expect(await screen.findByText(/Bank holidays are known only to the end of 2027/, {}, slow)).toBeInTheDocument();
  await user.type(screen.getByLabelText('Day'), '2027-12-30');
  await user.click(screen.getByRole('button', { name: 'Add a closure day' }));
  expect(screen.getByRole('button', { name: 'Remove Thursday 30 December 2027' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Remove Wednesday 29 December 2027' }));
  expect(screen.queryByText(/Town hall closed/)).not.toBeInTheDocument();
});

test('who may only read has no fields', async () => {
  open({ replies: { policy: { ...policyAnswer, acts: ['council-policy.read'] } } });
  expect(await screen.findByText(/You can read these/, {}, slow)).toBeInTheDocument();
  expect(screen.queryByRole('spinbutton')).not.toBeInTheDocument();
  expect(screen.queryByRole('switch')).not.toBeInTheDocument();
});
