import { beforeEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { everythingIsSeen } from '../testing/everythingIsSeen.js';
import { serveTenant, type FakeTenant, type Table } from '../testing/fakeTenant.js';
import { faultsIn, openWindow } from '../testing/openWindow.js';

beforeEach(() => {
  localStorage.clear();
  everythingIsSeen();
});

const card = (more: object = {}) => ({
  type: 'AdaptiveCard', version: '1.5',
  body: [{ type: 'TextBlock', text: 'Alert **A-1**', style: 'heading' }, { type: 'Input.Text', id: 'note', label: 'Your note' }],
  actions: [
    { type: 'Action.Execute', title: 'Acknowledge', verb: 'acknowledge', data: { ref: 'A-1' } },
    { type: 'Action.Submit', title: 'Read and answer', data: { ref: 'A-1', msteams: { type: 'task/fetch' } } },
    { type: 'Action.Submit', title: 'Keep', data: { plain: true } },
    { type: 'Action.OpenUrl', title: 'Open', url: 'https://teams.microsoft.com/l/entity/other/today' },
  ],
  ...more,
});
const message = (id: string, more: object = {}) => ({
  id, revision: 1, fromBot: true, sent: '2027-01-04T08:00:00.000Z', changed: '2027-01-04T08:00:00.000Z', deleted: false, text: '', attachments: [], suggestedActions: null, isSubmit: false, ...more,
});
const withCard = (id: string, content: unknown, more: object = {}) => message(id, { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }], ...more });
const chatOf = (messages: unknown[], more: object = {}) => ({
  app: { id: 'c1', externalId: 'm1', name: 'Review Desk' }, hasBot: true, installed: true, blocked: false, mri: '29:1ruth', unread: 0, readTo: '0', searches: [], messages, ...more,
});
const invoked = (botBody: unknown, botStatus = 200, revision = 1) => ({ botStatus, botBody, revision });
const newCard = (text: string, status = 200) => invoked({ statusCode: status, type: 'application/vnd.microsoft.card.adaptive', value: card({ body: [{ type: 'TextBlock', text }], actions: [] }) });

const openChat = async (messages: unknown[], table: Table = {}, more: object = {}): Promise<{ tenant: FakeTenant; container: HTMLElement; log: HTMLElement }> => {
  const tenant = serveTenant({
    'GET /_tenant/teams/chat': chatOf(messages, more), 'POST /_tenant/teams/chat/read': {}, 'POST /_tenant/teams/messages': { id: '9', botStatus: 200 }, ...table,
  });
  const { container } = openWindow('/as/ruth/teams/chat');
  return { tenant, container, log: await screen.findByRole('log', { name: 'Messages with Review Desk' }) };
};
const sentTo = (tenant: FakeTenant, path: string) => tenant.asked.filter((one) => one.path.startsWith(path) && one.method === 'POST').map(({ body }) => body);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

test('messages stand oldest first, with what is new marked, told as read, and no fault that axe finds', async () => {
  const { log, container, tenant } = await openChat([message('1', { text: 'Read **before**' }), withCard('2', card())], {}, { readTo: '1' });
  const items = within(log).getAllByRole('listitem');
  expect(items.map((item) => within(item).queryByText('New') !== null)).toEqual([false, true]);
  expect(items[0]?.querySelector('strong')?.textContent).toBe('before');
  expect(within(log).getByRole('heading', { name: 'Alert A-1' })).toBeTruthy();
  await waitFor(() => expect(sentTo(tenant, '/_tenant/teams/chat/read')).toEqual([{ personId: 'p1', to: '2' }]));
  expect(await faultsIn(container)).toEqual([]);
});

test('what is typed goes to the bot by Enter, and a silent bot is said', async () => {
  const { tenant } = await openChat([], { 'POST /_tenant/teams/messages': { id: '9', botStatus: 0 } });
  await userEvent.type(screen.getByRole('textbox', { name: 'Message to Review Desk' }), "what's due{Enter}");
  expect(sentTo(tenant, '/_tenant/teams/messages')).toEqual([{ personId: 'p1', text: "what's due" }]);
  expect(await screen.findByText('Unable to reach app. Please try again.')).toBeTruthy();
});

test('a deleted message says so, and what the bot proposes can be pressed', async () => {
  const { tenant, log } = await openChat([message('1', { deleted: true, revision: 2 }), message('2', { text: 'Hello', suggestedActions: { actions: [{ type: 'imBack', title: 'Help', value: 'help' }] } })]);
  expect(within(log).getByText('This message has been deleted.')).toBeTruthy();
  await press('Help');
  expect(sentTo(tenant, '/_tenant/teams/messages')).toEqual([{ personId: 'p1', text: 'help' }]);
});

describe('a button of a card', () => {
  test('sends its verb with the inputs, and the answer takes the card\'s place', async () => {
    const { tenant, log } = await openChat([withCard('7', card())], { 'POST /_tenant/teams/invoke': newCard('Acknowledged') });
    await userEvent.type(within(log).getByLabelText('Your note'), 'Seen');
    await press('Acknowledge');
    expect(await within(log).findByText('Acknowledged')).toBeTruthy();
    expect(within(log).queryByRole('button', { name: 'Acknowledge' })).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(within(log).getByRole('group', { name: /^Card from Review Desk/ })));
    expect(sentTo(tenant, '/_tenant/teams/invoke')).toEqual([
      { personId: 'p1', name: 'adaptiveCard/action', replyToId: '7', value: { trigger: 'manual', action: { type: 'Action.Execute', verb: 'acknowledge', title: 'Acknowledge', data: { ref: 'A-1', note: 'Seen' } } } },
    ]);
  });

  test('the message, once changed later, takes the place of that answer', async () => {
    const { tenant, log } = await openChat([withCard('7', card())], { 'POST /_tenant/teams/invoke': newCard('Acknowledged') });
    await press('Acknowledge');
    expect(await within(log).findByText('Acknowledged')).toBeTruthy();
    tenant.table.set('GET /_tenant/teams/chat', chatOf([withCard('7', card({ body: [{ type: 'TextBlock', text: 'Withdrawn' }] }), { revision: 2 })]));
    expect(await within(log).findByText('Withdrawn', {}, { timeout: 4_000 })).toBeTruthy();
  });

  test.each([
    ['words', invoked({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Noted' }), 'Noted'],
    ['an error of its own', invoked({ statusCode: 403, type: 'application/vnd.microsoft.error', value: { code: 'no', message: 'You may not do this.' } }), 'You may not do this.'],
    ['an error without words', invoked({ statusCode: 500 }), 'Something went wrong. Please try again.'],
    ['a failure', invoked(null, 500), 'Something went wrong. Please try again.'],
    ['silence', invoked(null, 0), 'Unable to reach app. Please try again.'],
    ['a card with a status of 400', newCard('Not this', 400), 'Something went wrong. Please try again.'],
  ])('answered with %s', async (_name, answer, words) => {
    const { log } = await openChat([withCard('7', card())], { 'POST /_tenant/teams/invoke': answer });
    await press('Acknowledge');
    expect(await within(log).findByText(words)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(within(log).getByRole('button', { name: 'Acknowledge' })));
  });

  test('that is a plain submit sends a message with its values', async () => {
    const { tenant, log } = await openChat([withCard('7', card())]);
    await press('Keep');
    expect(await within(log).findByText('Your response was sent to the app')).toBeTruthy();
    expect(sentTo(tenant, '/_tenant/teams/messages')).toEqual([{ personId: 'p1', text: '', value: { plain: true } }]);
  });

  test('to a place that is not here says so', async () => {
    const { log } = await openChat([withCard('7', card())]);
    await userEvent.click(within(log).getByRole('link', { name: 'Open' }));
    expect(await within(log).findByText('This link leads nowhere that this window can open.')).toBeTruthy();
  });
});

describe('a card that wishes to be brought up to date', () => {
  const refresh = (userIds?: string[]) => card({ refresh: { action: { type: 'Action.Execute', verb: 'refresh', data: { ref: 'A-1' } }, ...(userIds ? { userIds } : {}) } });

  test.each([['the person it names', ['29:1ruth']], ['everybody, when it names nobody', undefined]])('is for %s, once for each change', async (_name, userIds) => {
    const { tenant, log } = await openChat([withCard('7', refresh(userIds))], { 'POST /_tenant/teams/invoke': newCard('As it is now') });
    expect(await within(log).findByText('As it is now')).toBeTruthy();
    expect(sentTo(tenant, '/_tenant/teams/invoke')).toEqual([
      { personId: 'p1', name: 'adaptiveCard/action', replyToId: '7', value: { trigger: 'automatic', action: { type: 'Action.Execute', verb: 'refresh', data: { ref: 'A-1' } } } },
    ]);
  });

  test('waits for the hand of anybody else', async () => {
    const { tenant, log } = await openChat([withCard('7', refresh(['29:1other']))], { 'POST /_tenant/teams/invoke': newCard('As it is now') });
    expect(sentTo(tenant, '/_tenant/teams/invoke')).toEqual([]);
    await press('Refresh card');
    expect(await within(log).findByText('As it is now')).toBeTruthy();
  });

  test('stays as it was when the bot does not answer', async () => {
    const { log, tenant } = await openChat([withCard('7', refresh())], { 'POST /_tenant/teams/invoke': invoked(null, 0) });
    await waitFor(() => expect(sentTo(tenant, '/_tenant/teams/invoke')).toHaveLength(1));
    expect(within(log).getByRole('button', { name: 'Acknowledge' })).toBeTruthy();
    expect(within(log).queryByText('Unable to reach app. Please try again.')).toBeNull();
  });
});

test('the app can be removed, and its bot blocked', async () => {
  const { tenant } = await openChat([], { 'POST /_tenant/teams/app': { installed: false, blocked: false } });
  await press('Block the bot');
  await press('Remove the app');
  expect(sentTo(tenant, '/_tenant/teams/app')).toEqual([{ personId: 'p1', blocked: true }, { personId: 'p1', installed: false }]);
});
