import '@testing-library/jest-dom/jest-globals';
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axeFaults } from '../../../testing/axeFaults.js';
import { deliveryTasksAnswer } from '../../../testing/fixtures/settings.js';
import { renderTab } from '../../../testing/renderTab.js';

const slow = { timeout: 5000 };
const open = (given: Parameters<typeof renderTab>[0] = {}) => renderTab({ path: '/settings/undelivered', as: 'support', ...given });
const sentTo = (api: ReturnType<typeof open>['api']) => api.seen.find((each) => each.name === 'mendTask')?.asked.body;

test('each message says who is to be told, in whose place, and what each channel could prove', async () => {
  open();
  const table = await screen.findByRole('table', { name: 'Undelivered' }, slow);
  const denise = within(table).getByRole('row', { name: /H-045-a1/ });
  expect(denise).toHaveTextContent('Asks for an answer');
  expect(within(denise).getAllByRole('listitem').map((each) => each.textContent)).toEqual([
    'Teams chat: they have blocked the app.', 'Notice in Teams: refused it (feed418).', 'Mail: the mail came back.',
  ]);
  const vacant = within(table).getByRole('row', { name: /D-7K3F2/ });
  expect(vacant).toHaveTextContent('Stage 2 has begun');
  expect(vacant).toHaveTextContent('Nobody holds this postFostering service manager');
  expect(vacant).toHaveTextContent('No channel was tried');
  expect(within(table).getByRole('row', { name: /Morning list/ })).toHaveTextContent('gave no answer on 31 Jan 2027, 8:30am, so it may have arrived');
  expect(await axeFaults()).toEqual([]);
});

test('somebody told another way leaves the list, which is announced', async () => {
  const { api, user } = open();
  await user.click(await screen.findByRole('button', { name: 'Told another way: H-045-a1, Denise Okafor' }, slow));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Nothing is sent. The record will say that you told Denise Okafor');
  await user.click(within(dialog).getByRole('button', { name: 'Told another way' }));
  expect(within(dialog).getByText('Write it in a few words.')).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
  await user.type(within(dialog).getByRole('textbox', { name: /How they were told/ }), 'Rang her');
  api.answer('deliveryTasks', { tasks: deliveryTasksAnswer.tasks.slice(1) });
  await user.click(within(dialog).getByRole('button', { name: 'Told another way' }));
  const said = await screen.findByText('H-045-a1, Denise Okafor: noted that they were told another way.');
  expect(said.closest('[aria-live="polite"]')).not.toBeNull();
  expect(sentTo(api)).toMatchObject({ message: deliveryTasksAnswer.tasks[0]?.message, how: 'Rang her', sendAgain: false });
  expect(screen.queryByRole('row', { name: /H-045-a1/ })).not.toBeInTheDocument();
});

test('sending again says first to whom it goes and by which way, and a refusal stands in the dialog', async () => {
  const { api, user } = open({ replies: { mendTask: { status: 409, error: { code: 'messages.mended', message: 'This task was settled already. Nothing was changed.', reference: '7F3K-22' } } } });
  await user.click(await screen.findByRole('button', { name: 'Send again: H-045-a1, Denise Okafor' }, slow));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Denise Okafor, or whoever stands in for them, gets it: first in Teams chat, then as a notice in Teams, then by mail.');
  await user.type(within(dialog).getByRole('textbox', { name: /What was wrong/ }), 'App installed');
  await user.click(within(dialog).getByRole('button', { name: 'Send again' }));
  expect(await within(dialog).findByText(/settled already/)).toBeInTheDocument();
  expect(sentTo(api)).toMatchObject({ sendAgain: true });
});

test('with nothing undelivered the page says so, and who may only read sees no buttons', async () => {
  const first = open({ replies: { deliveryTasks: { tasks: [] } } });
  expect(await screen.findByText('Nothing is undelivered. What no channel takes will stand here.', {}, slow)).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
  first.unmount();
  open({ as: 'manager', replies: { deliveryTasks: { tasks: deliveryTasksAnswer.tasks.map((task) => ({ ...task, acts: ['delivery-ledger.exists', 'delivery-ledger.read'] })) } } });
  expect(await screen.findByText('Business support settles these.', {}, slow)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Send again/ })).not.toBeInTheDocument();
});
