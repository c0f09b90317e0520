import { deserialize, serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { app, authentication, dialog, pages } from '@microsoft/teams-js';
import { createTeamsHost, type Client, type TeamsHost } from './createTeamsHost.js';
import { teamsContext } from './teamsContext.js';

const origin = 'http://localhost:3000';
type Listener = (event: { data: unknown; source: unknown; origin: string }) => void;

/** As messages between windows are copied; jsdom has no structuredClone. */
const copied = (data: unknown): unknown => deserialize(serialize(data));

/** The real library in a page of its own, whose window above is our host. */
const connect = (client: Partial<Client> = {}) => {
  const listeners = new Set<Listener>();
  const states: unknown[] = [];
  const above = { postMessage: (data: unknown) => host.receive({ data: copied(data), source: page as never, origin }) };
  const page = {
    parent: above, top: above, self: {}, location: { origin }, setInterval, close: () => undefined,
    addEventListener: (_: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_: string, listener: Listener) => listeners.delete(listener),
    postMessage: (data: unknown, target: string) => {
      expect(target).toBe(origin);
      listeners.forEach((listen) => listen({ data: copied(data), source: above, origin }));
    },
  };
  const whole: Client = {
    frameContext: 'content',
    context: () => teamsContext({
      theme: 'dark', frameContext: 'content', person: { id: 'p1', displayName: 'Ruth Adeyemi-Clarke', mail: 'ruth@marlbeck.example' }, tenantId: 't1',
      app: { id: 'a1b2c3d4-0000-4000-8000-000000000001', manifestVersion: '1.25' }, page: { id: 'today', subPageId: 'review/H-001-r7' }, sessionId: 's1',
    }),
    token: async () => ({ token: 'a.b.c' }), stateChanged: (state) => void states.push(state),
    openPage: () => true, openDefaultPage: () => undefined, openLink: () => true, goBack: () => true, shareLink: () => undefined,
    returnFocus: () => undefined, openDialog: async () => ({ result: 'sent' }), closeDialog: () => undefined, resizeDialog: () => undefined,
    messageForParent: () => undefined, ...client,
  };
  const host: TeamsHost = createTeamsHost({ page: () => page as never, origin }, whole);
  app._initialize(page);
  return { host, states };
};

beforeEach(() => {
  globalThis.fetch = (() => Promise.reject(new TypeError('offline'))) as never;
});
afterEach(() => app._uninitialize());

describe('teams-js in the frame', () => {
  test('starts and reads who, where, in which theme and language', async () => {
    connect();
    await app.initialize();
    const context = await app.getContext();
    expect(app.isInitialized()).toBe(true);
    expect(context.user).toMatchObject({ id: 'p1', userPrincipalName: 'ruth@marlbeck.example', tenant: { id: 't1' } });
    expect(context.page).toMatchObject({ id: 'today', subPageId: 'review/H-001-r7', frameContext: 'content' });
    expect(context.app).toMatchObject({ theme: 'dark', locale: 'en-gb', host: { name: 'Teams', clientType: 'web' } });
    expect([context.team, context.channel, context.chat]).toEqual([undefined, undefined, undefined]);
  });

  test('gets a token, silently or not, or the reason why not', async () => {
    const asked: boolean[] = [];
    connect({ token: async (silent) => { asked.push(silent); return silent ? { refusal: 'resourceRequiresConsent' } : { token: 'x.y.z' }; } });
    await app.initialize();
    await expect(authentication.getAuthToken({ silent: true })).rejects.toThrow('resourceRequiresConsent');
    await expect(authentication.getAuthToken()).resolves.toBe('x.y.z');
    expect(asked).toEqual([true, false]);
  });

  test('hears a change of theme, and of the back button once it has asked for it', async () => {
    const { host } = connect();
    await app.initialize();
    const heard = jest.fn();
    app.registerOnThemeChangeHandler(heard);
    expect(host.pressBack()).toBe(false);
    pages.backStack.registerBackButtonHandler(() => { heard('back'); return true; });
    host.themeChanged('contrast');
    expect(host.pressBack()).toBe(true);
    await new Promise((go) => setTimeout(go));
    expect(heard.mock.calls).toEqual([['contrast'], ['back']]);
  });

  test('says that it has loaded and is ready, or has failed', async () => {
    const { states } = connect();
    await app.initialize();
    app.notifyAppLoaded();
    await expect(app.notifySuccess()).resolves.toEqual({ hasFinishedSuccessfully: true });
    app.notifyFailure({ reason: app.FailedReason.AuthFailed });
    expect(states).toEqual(['loading', 'loaded', 'ready', { failed: 'AuthFailed' }]);
  });

  test('moves to a page of the app, and is told when there is none', async () => {
    const openPage = jest.fn<Client['openPage']>((_, pageId) => pageId === 'today');
    connect({ openPage, openLink: () => false });
    await app.initialize();
    const appId = 'a1b2c3d4-0000-4000-8000-000000000001';
    await pages.navigateToApp({ appId, pageId: 'today', subPageId: 'booking/H-001-r7' });
    expect(openPage).toHaveBeenLastCalledWith(appId, 'today', 'booking/H-001-r7');
    await expect(pages.navigateToApp({ appId, pageId: 'gone' })).rejects.toThrow();
    await expect(pages.currentApp.navigateTo({ pageId: 'gone' })).rejects.toMatchObject({ errorCode: 404 });
    await expect(app.openLink('https://teams.microsoft.com/l/entity/x/y')).rejects.toThrow();
  });

  test('opens a dialog and gets back what its page submitted', async () => {
    connect();
    await app.initialize();
    const answer = await new Promise((done) => dialog.url.open({ url: `${origin}/tab/x`, title: 'Answer', size: { height: 300, width: 400 } }, done));
    expect(answer).toEqual({ err: null, result: 'sent' });
  });
});

test('messages of another window or origin are not answered', () => {
  const page = { postMessage: jest.fn() };
  const client = { context: jest.fn() };
  const host = createTeamsHost({ page: () => page as never, origin }, client as never);
  host.receive({ data: { id: 1, func: 'getContext', args: [] }, source: {} as never, origin });
  host.receive({ data: { id: 1, func: 'getContext', args: [] }, source: page as never, origin: 'http://elsewhere.example' });
  expect(page.postMessage).not.toHaveBeenCalled();
  expect(client.context).not.toHaveBeenCalled();
});
