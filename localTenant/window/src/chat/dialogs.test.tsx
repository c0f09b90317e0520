import { beforeEach, expect, jest, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serveTenant, type FakeTenant, type Table } from '../testing/fakeTenant.js';
import { openWindow } from '../testing/openWindow.js';

beforeEach(() => localStorage.clear());

const card = { type: 'AdaptiveCard', version: '1.5', body: [], actions: [{ type: 'Action.Submit', title: 'Read and answer', data: { ref: 'A-1', msteams: { type: 'task/fetch' } } }] };
const chat = {
  app: { id: 'c1', externalId: 'm1', name: 'Review Desk' }, hasBot: true, installed: true, blocked: false, mri: '29:1ruth', unread: 0, readTo: '7', searches: [],
  messages: [{
    id: '7', revision: 1, fromBot: true, sent: '2027-01-04T08:00:00.000Z', changed: '2027-01-04T08:00:00.000Z', deleted: false, text: '', suggestedActions: null, isSubmit: false,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  }],
};
const answer = (botBody: unknown, botStatus = 200) => ({ 'POST /_tenant/teams/invoke': { botStatus, botBody, revision: 1 } });
const page = { task: { type: 'continue', value: { title: 'Alert A-1', url: 'http://localhost:3000/tab/alert/A-1', height: 'large' } } };

const openDialog = async (table: Table): Promise<FakeTenant> => {
  const tenant = serveTenant({ 'GET /_tenant/teams/chat': chat, ...table });
  openWindow('/as/ruth/teams/chat');
  await userEvent.click(await screen.findByRole('button', { name: 'Read and answer' }));
  return tenant;
};
const invokes = (tenant: FakeTenant) => tenant.asked.filter(({ path }) => path === '/_tenant/teams/invoke').map(({ body }) => body);

/** The page's side of the line in the dialog. */
const pageIn = async () => {
  const dialog = await screen.findByRole('alertdialog', { name: 'Alert A-1' });
  const frame = within(dialog).getByTitle<HTMLIFrameElement>('Alert A-1');
  const told = jest.fn<(message: Record<string, unknown>, origin: string) => void>();
  Object.defineProperty(frame.contentWindow, 'postMessage', { value: told, configurable: true });
  let id = 0;
  const say = (func: string, ...args: unknown[]) =>
    act(() => void window.dispatchEvent(new MessageEvent('message', { data: { id: ++id, func, args }, source: frame.contentWindow, origin: window.location.origin })));
  return { dialog, frame, told, say };
};

test('a card opens a page of the tab, which learns who and where it is and hands its answer to the bot', async () => {
  const tenant = await openDialog(answer(page));
  const { frame, told, say } = await pageIn();
  expect(frame.src).toBe(`${window.location.origin}/tab/alert/A-1`);
  say('getContext');
  await waitFor(() => expect(told).toHaveBeenCalled());
  expect(told.mock.calls[0]?.[0]['args']).toEqual([expect.objectContaining({ userObjectId: 'p1', frameContext: 'task', theme: 'default' })]);
  tenant.table.set('POST /_tenant/teams/invoke', { botStatus: 200, botBody: { task: { type: 'message', value: 'Your answer has been kept.' } }, revision: 1 });
  say('tasks.completeTask', { answer: 'Agreed' });
  expect(await screen.findByText('Your answer has been kept.')).toBeTruthy();
  expect(invokes(tenant)).toEqual([
    { personId: 'p1', name: 'task/fetch', replyToId: '7', value: { data: { ref: 'A-1', msteams: { type: 'task/fetch' }, type: 'task/fetch' }, context: { theme: 'default' } } },
    { personId: 'p1', name: 'task/submit', replyToId: '7', value: { data: { answer: 'Agreed' }, context: { theme: 'default' } } },
  ]);
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
});

test('a dialog that a person closes tells the bot nothing', async () => {
  const tenant = await openDialog(answer(page));
  const { dialog } = await pageIn();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(invokes(tenant)).toHaveLength(1);
});

test.each([
  ['words instead', answer({ task: { type: 'message', value: 'This alert has been withdrawn.' } }), 'This alert has been withdrawn.'],
  ['silence', answer(null, 0), 'Unable to reach app. Please try again.'],
  ['a failure', answer(null, 500), 'Something went wrong. Please try again.'],
  ['a card', answer({ task: { type: 'continue', value: { card: {} } } }), 'This window shows pages in dialogs, and no cards.'],
])('a bot that answers with %s opens no dialog', async (_name, table, words) => {
  await openDialog(table);
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByRole('alertdialog')).toBeNull();
});
