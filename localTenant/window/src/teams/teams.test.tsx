import { beforeEach, expect, jest, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { appPackage, refusal, serveTenant, type Table } from '../testing/fakeTenant.js';
import { faultsIn, openWindow } from '../testing/openWindow.js';
import { frameAddress } from './frameAddress.js';
import { readAppPackage } from './readAppPackage.js';

beforeEach(() => localStorage.clear());

/** The app's side of the line: what it says, and what it is told. */
const openTeams = async (address: string, table?: Table) => {
  const tenant = serveTenant(table);
  const { container } = openWindow(address);
  const frame = await screen.findByTitle<HTMLIFrameElement>('Review Desk');
  const told = jest.fn<(message: Record<string, unknown>, origin: string) => void>();
  const app = frame.contentWindow;
  Object.defineProperty(app, 'postMessage', { value: told, configurable: true });
  let id = 0;
  const say = (func: string, ...args: unknown[]): number => {
    const number = ++id;
    act(() => void window.dispatchEvent(new MessageEvent('message', { data: { id: number, uuidAsString: `u${number}`, func, args }, source: app, origin: window.location.origin })));
    return number;
  };
  const answerTo = async (number: number): Promise<unknown> => {
    await waitFor(() => expect(told.mock.calls.some(([message]) => message['id'] === number)).toBe(true));
    return told.mock.calls.find(([message]) => message['id'] === number)?.[0]['args'];
  };
  return { tenant, container, frame, told, say, ask: (func: string, ...args: unknown[]) => answerTo(say(func, ...args)), answerTo };
};

const chooseAnswer = (words: string) => userEvent.selectOptions(screen.getByRole('combobox', { name: 'Answer sign-in with' }), words);

test('an address opens the app as that person, at that page and in that theme', async () => {
  const { frame, ask, container } = await openTeams('/as/ruth/teams/today?sub=review/H-001-r1&theme=dark');
  expect(frame.src).toBe(`${window.location.origin}/tab/`);
  const [context] = (await ask('getContext')) as [Record<string, unknown>];
  expect(context).toMatchObject({ userObjectId: 'p1', tid: 't1', entityId: 'today', subEntityId: 'review/H-001-r1', theme: 'dark', locale: 'en-gb', hostName: 'Teams' });
  expect(await faultsIn(container)).toEqual([]);
});

test('the app gets a token for the resource of its manifest, asked for once', async () => {
  const { ask, tenant } = await openTeams('/as/ruth/teams');
  expect(await ask('authentication.getAuthToken', undefined, undefined, true)).toEqual([true, 'a.b.c']);
  expect(await ask('authentication.getAuthToken', undefined, undefined, true)).toEqual([true, 'a.b.c']);
  expect(tenant.asked.filter(({ path }) => path === '/_tenant/sso')).toEqual([{ method: 'POST', path: '/_tenant/sso', body: { personId: 'p1', resource: 'api://localhost/product' } }]);
});

test('consent that nobody gave is said as Teams says it', async () => {
  const { ask } = await openTeams('/as/ruth/teams');
  await chooseAnswer('Consent needed');
  expect(await ask('authentication.getAuthToken', undefined, undefined, true)).toEqual([false, 'resourceRequiresConsent']);
});

test('after a session expired a token comes only once the person has signed in again', async () => {
  const { ask, say, answerTo } = await openTeams('/as/ruth/teams');
  await chooseAnswer('Session expired');
  expect(await ask('authentication.getAuthToken', undefined, undefined, true)).toEqual([false, 'invalid_grant']);
  const first = say('authentication.getAuthToken', undefined, undefined, false);
  await userEvent.click(within(await screen.findByRole('alertdialog', { name: 'Sign in again' })).getByRole('button', { name: 'Cancel' }));
  expect(await answerTo(first)).toEqual([false, 'CancelledByUser']);
  await waitFor(() => expect(screen.queryByText('Sign in again')).toBeNull());
  const second = say('authentication.getAuthToken', undefined, undefined, false);
  await userEvent.click(within(await screen.findByRole('alertdialog', { name: 'Sign in again' })).getByRole('button', { name: 'Sign in' }));
  expect(await answerTo(second)).toEqual([true, 'a.b.c']);
  expect(await ask('authentication.getAuthToken', undefined, undefined, true)).toEqual([true, 'a.b.c']);
});

test('a theme chosen above the frame is pushed to the app', async () => {
  const { told } = await openTeams('/as/ruth/teams');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Theme in Teams' }), 'High contrast');
  await waitFor(() => expect(told).toHaveBeenCalledWith({ func: 'themeChange', args: ['contrast'] }, window.location.origin));
});

test('a deep link to the app opens its page, and one to another app does not', async () => {
  const { ask } = await openTeams('/as/ruth/teams?theme=dark');
  const link = (app: string) => `https://teams.microsoft.com/l/entity/${app}/today?context=${encodeURIComponent('{"subEntityId":"household/H-002"}')}`;
  expect(await ask('executeDeepLink', link('other'))).toEqual([false, 'The link cannot be opened here.']);
  expect(await ask('executeDeepLink', link('a1b2c3d4-0000-4000-8000-000000000001'))).toEqual([true]);
});

test('the header says how far the app has come', async () => {
  const { say } = await openTeams('/as/ruth/teams');
  expect(screen.getByRole('status').textContent).toBe('The app is loading');
  say('appInitialization.success', '2.58.0');
  expect(screen.getByRole('status').textContent).toBe('The app is ready');
  say('appInitialization.failure', 'AuthFailed');
  expect(screen.getByRole('status').textContent).toBe('The app could not start: AuthFailed');
});

test('without a package the page says so', async () => {
  serveTenant({ 'GET /_tenant/appPackage': refusal(404, 'noAppPackage', 'No app package has been built for this tenant.') });
  openWindow('/as/ruth/teams');
  expect((await screen.findByRole('alert', {}, { timeout: 8_000 })).textContent).toContain('No app package has been built for this tenant.');
}, 12_000);

test('a package is read by its manifest; one without is refused', () => {
  expect(readAppPackage(appPackage()).staticTabs[0]?.entityId).toBe('today');
  expect(() => readAppPackage(appPackage({ 'readme.txt': {} }))).toThrow('no manifest.json');
});

test('the frame stays on this origin, with the words filled in that Teams fills in', () => {
  expect(frameAddress('https://desk.example/tab/?theme={theme}&x={unknown}', { theme: 'dark' }, 'http://localhost:3000')).toBe('http://localhost:3000/tab/?theme=dark&x={unknown}');
});

test('the back button is the page\'s own once it asked for it, until another page starts in the frame', async () => {
  const { say, ask, told } = await openTeams('/as/ruth/teams/today?sub=review/H-001-r1');
  const presses = () => told.mock.calls.filter(([message]) => message['func'] === 'backButtonPress').length;
  say('registerHandler', 'backButton');
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(presses()).toBe(1);
  say('appInitialization.success');
  expect(await screen.findByText('The app is ready')).toBeTruthy();
  await ask('initialize', '2.58.0', 4);
  expect(await screen.findByText('The app is loading')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(presses()).toBe(1);
});
