import { beforeEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serveTenant, type FakeTenant } from '../testing/fakeTenant.js';
import { faultsIn, openWindow } from '../testing/openWindow.js';

beforeEach(() => localStorage.clear());

const command = { id: 'find', type: 'query', title: 'Find a review or an alert', initialRun: false, parameters: [{ name: 'words', title: 'Reference' }] };
const chat = {
  app: { id: 'c1', externalId: 'm1', name: 'Review Desk' }, hasBot: true, installed: true, blocked: false, mri: '29:1ruth', unread: 0, readTo: '0', searches: [command], messages: [],
};
const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', version: '1.5', body: [] } };
const found = { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [{ ...card, preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: 'A-1', text: 'Waiting' } } }] } };

const search = async (botBody: unknown, botStatus = 200): Promise<{ tenant: FakeTenant; container: HTMLElement }> => {
  const tenant = serveTenant({ 'GET /_tenant/teams/chat': chat, 'POST /_tenant/teams/messages': { id: '9', botStatus: 200 }, 'POST /_tenant/teams/invoke': { botStatus, botBody, revision: null } });
  const { container } = openWindow('/as/ruth/teams/chat');
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Find a review or an alert' }), 'A-1{Enter}');
  return { tenant, container };
};

test('a card that was found goes with the next message, unless it is left out again', async () => {
  const { tenant, container } = await search(found);
  expect(tenant.asked.find(({ path }) => path === '/_tenant/teams/invoke')?.body).toEqual({
    personId: 'p1', name: 'composeExtension/query', value: { commandId: 'find', parameters: [{ name: 'words', value: 'A-1' }], queryOptions: { skip: 0, count: 25 } },
  });
  const list = await screen.findByRole('list', { name: 'What was found' });
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(within(list).getByRole('button', { name: 'A-1: Waiting' }));
  expect(screen.getByText('With the message goes the card: A-1')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(tenant.asked.filter(({ path }) => path === '/_tenant/teams/messages').map(({ body }) => body)).toEqual([{ personId: 'p1', text: '', attachments: [card] }]);
  expect(screen.queryByText('With the message goes the card: A-1')).toBeNull();
});

test.each([
  ['nothing', { composeExtension: { type: 'result', attachments: [] } }, 200, 'Nothing was found.'],
  ['words', { composeExtension: { type: 'message', text: 'Sign in to Review Desk first.' } }, 200, 'Sign in to Review Desk first.'],
  ['something else', { hello: 1 }, 200, 'The app sent something that this window cannot show.'],
  ['silence', null, 0, 'Unable to reach app. Please try again.'],
])('a search that brings %s says so', async (_name, body, status, words) => {
  await search(body, status);
  expect(await screen.findByText(words)).toBeTruthy();
});
