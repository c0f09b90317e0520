import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serveTenant, type Table } from '../testing/fakeTenant.js';
import { faultsIn, openWindow } from '../testing/openWindow.js';

beforeEach(() => localStorage.clear());

const app = 'a1b2c3d4-0000-4000-8000-000000000001';
const line = (id: string, more: object = {}) => ({
  id, app: 'Review Desk', sent: '2027-01-04T08:00:00.000Z', isRead: false, title: `Review Desk issued alert ${id}`, preview: 'x'.repeat(200),
  topic: { source: 'text', value: 'Alert', webUrl: `https://teams.microsoft.com/l/entity/${app}/today?context=${encodeURIComponent(`{"subEntityId":"alert/${id}"}`)}` }, ...more,
});
const open = (value: unknown[], more: Table = {}) => {
  const tenant = serveTenant({ 'GET /_tenant/teams/feed': { value }, 'POST /_tenant/teams/feed/read': {}, 'GET /_tenant/teams/counts': { chat: 0, feed: 2 }, ...more });
  return { tenant, ...openWindow('/as/ruth/teams/activity?theme=dark') };
};

test('the feed shows what is unread, the first 150 characters, and its count beside the other places', async () => {
  const { container } = open([line('A-2'), line('A-1', { isRead: true })]);
  const items = within(await screen.findByRole('list', { name: 'Activity' })).getAllByRole('listitem');
  expect(items.map((item) => within(item).queryByText('Unread') !== null)).toEqual([true, false]);
  expect(within(items[0] as HTMLElement).getByText('x'.repeat(150))).toBeTruthy();
  const places = within(screen.getByRole('navigation', { name: 'Places in Teams' }));
  expect(await places.findByRole('link', { name: 'Activity, 2 not read' })).toBeTruthy();
  expect(places.getByRole('link', { name: 'App' }).getAttribute('aria-current')).toBeNull();
  expect(await faultsIn(container)).toEqual([]);
});

test('a line leads to its page of the app and is read', async () => {
  const { tenant } = open([line('A-2')]);
  await userEvent.click(await screen.findByRole('button', { name: /A-2/ }));
  const frame = await screen.findByTitle<HTMLIFrameElement>('Review Desk');
  expect(frame).toBeTruthy();
  expect(tenant.asked.find(({ path }) => path === '/_tenant/teams/feed/read')?.body).toEqual({ personId: 'p1', id: 'A-2' });
  expect(screen.getByRole('link', { name: 'App' }).getAttribute('aria-current')).toBe('page');
});

test('a line of another app opens nothing and says so; an empty feed says that', async () => {
  const { unmount } = open([line('A-2', { topic: { source: 'text', value: 'x', webUrl: 'https://teams.microsoft.com/l/entity/other/today' } })]);
  await userEvent.click(await screen.findByRole('button', { name: /A-2/ }));
  expect(await screen.findByText('This line leads nowhere that this window can open.')).toBeTruthy();
  unmount();
  open([]);
  await waitFor(() => expect(screen.getByText('There is nothing in your feed.')).toBeTruthy());
});
