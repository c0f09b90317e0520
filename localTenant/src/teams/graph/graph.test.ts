import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ids } from '../../testing/startTenant.js';
import { card, manifest, startTeams, type TeamsHarness } from '../../testing/startTeams.js';

let desk: TeamsHarness;
let appId: string;
beforeAll(async () => {
  desk = await startTeams({ startAt: '2027-01-04T08:00:00Z' });
  await desk.machine('POST', '/teams/package', { manifest: { id: 'e0000000-0000-4000-8000-000000000009', name: { short: 'Other' }, webApplicationInfo: { id: ids.stranger } } });
  const found = await desk.call('product', 'GET', `/appCatalogs/teamsApps?$filter=externalId eq '${manifest.id}'&$expand=appDefinitions`);
  appId = String(found.body['value']?.[0]?.['id']);
});
beforeEach(() => desk.tenant.budget.set('off'));
afterAll(() => desk.close());

const installs = (person: string) => `/users/${person}/teamwork/installedApps`;
const add = (person: string, id = appId, as: 'product' | 'stranger' | 'setup' = 'product') =>
  desk.call(as, 'POST', installs(person), { 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${id}` });

describe('the catalogue', () => {
  test('finds an app by the id of its manifest, which is not its own', async () => {
    const { body } = await desk.call('product', 'GET', `/appCatalogs/teamsApps?$filter=externalId eq '${manifest.id}'`);
    expect(body['value']).toEqual([{ id: appId, externalId: manifest.id, displayName: 'Review Desk', distributionMethod: 'organization' }]);
    expect(appId).not.toBe(manifest.id);
    expect((await desk.call('product', 'GET', '/appCatalogs/teamsApps')).body['value']).toHaveLength(2);
    expect((await desk.call('stranger', 'GET', '/appCatalogs/teamsApps')).status).toBe(403);
  });
});

describe('installing', () => {
  test('puts the app and the chat with its bot there, which the Connector knows by either name', async () => {
    const filter = `?$expand=teamsApp,teamsAppDefinition&$filter=teamsApp/id eq '${appId}'`;
    expect((await desk.call('product', 'GET', installs(ids.sunita) + filter)).body['value']).toEqual([]);
    const made = await add(ids.sunita);
    expect([made.status, made.body]).toEqual([201, {}]);
    const listed = (await desk.call('product', 'GET', installs(ids.sunita) + filter)).body['value']?.[0];
    expect(listed).toMatchObject({ teamsApp: { externalId: manifest.id }, teamsAppDefinition: { teamsAppId: appId, version: '1.0.0', azureADAppId: ids.product } });
    const install = `${installs(ids.sunita)}/${encodeURIComponent(String(listed?.['id']))}`;
    expect(made.headers.get('location')).toContain(String(listed?.['id']));
    const chat = await desk.call('product', 'GET', `${install}/chat`);
    expect(chat).toMatchObject({ status: 200, body: { id: `19:${ids.sunita}_${ids.product}@unq.gbl.spaces`, chatType: 'oneOnOne' } });
    expect((await desk.connector('POST', `/conversations/${encodeURIComponent(String(chat.body['id']))}/activities`, card())).status).toBe(201);
    await desk.tenant.botsSettled();
    expect(desk.bot.heard.map(({ activity }) => activity['type'])).toEqual(['conversationUpdate', 'installationUpdate']);
    expect((await add(ids.sunita)).body['error']).toMatchObject({ code: 'Conflict' });
    expect((await desk.call('product', 'DELETE', install)).status).toBe(204);
    expect((await desk.call('product', 'GET', install)).status).toBe(404);
    expect((await desk.connector('POST', `/conversations/${encodeURIComponent(String(chat.body['id']))}/activities`, card())).status).toBe(403);
  });

  test.each([
    ['an app that is not in the catalogue', () => add(ids.sunita, 'e0000000-0000-4000-8000-0000000000ff'), 404],
    ['a body that binds nothing', () => desk.call('product', 'POST', installs(ids.sunita), {}), 400],
    ['nobody', () => add('nobody@marlbeck.example'), 404],
    ['an application without the permission', () => add(ids.sunita, appId, 'stranger'), 403],
    ['an application that may only read', () => add(ids.sunita, appId, 'setup'), 403],
    ['another app than one\'s own', async () => add(ids.sunita, String((await desk.call('product', 'GET', "/appCatalogs/teamsApps?$filter=displayName eq 'Other'")).body['value']?.[0]?.['id'])), 403],
    ['an installation that is not there', () => desk.call('product', 'DELETE', `${installs(ids.sunita)}/${Buffer.from('x##y').toString('base64')}`), 404],
    ['/me without a person', () => desk.call('product', 'GET', '/me/teamwork/installedApps'), 400],
  ])('is refused for %s', async (_name, ask, status) => {
    expect((await ask()).status).toBe(status);
  });

  test('has a limit of thirty a second', async () => {
    desk.tenant.budget.set(1_000);
    const statuses = await Promise.all(Array.from({ length: 90 }, () => desk.call('product', 'GET', installs(ids.ruth))));
    expect(statuses.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(30);
    expect(statuses.find(({ status }) => status === 429)?.headers.get('retry-after')).toBe('1');
  });
});

describe('the activity feed', () => {
  const topic = { source: 'text', value: 'Alert', webUrl: 'https://teams.microsoft.com/l/entity/x/today' };
  const notice = { topic, activityType: 'alertIssued', previewText: { content: 'Answer by 15 January' }, templateParameters: [{ name: 'reference', value: 'A-1' }] };
  const notify = (more: object = {}, person = ids.ruth, as: 'product' | 'stranger' = 'product') => desk.call(as, 'POST', `/users/${person}/teamwork/sendActivityNotification`, { ...notice, ...more });
  const feed = async () => (await desk.machine('GET', `/teams/feed?person=${ids.ruth}`)).body['value']?.map((item) => item) ?? [];
  beforeAll(() => desk.install(ids.ruth));

  test('shows the manifest\'s words with the parameters in them; one chain is one line', async () => {
    expect([(await notify({ chainId: 42 })).status, (await notify({ chainId: 42, previewText: { content: 'Answer by today' } })).status]).toEqual([204, 204]);
    expect(await feed()).toEqual([expect.objectContaining({ title: 'Review Desk issued alert A-1', preview: 'Answer by today', isRead: false, app: 'Review Desk', topic })]);
    expect((await desk.machine('GET', `/teams/counts?person=${ids.ruth}`)).body['feed']).toBe(1);
    await desk.machine('POST', '/teams/feed/read', { personId: ids.ruth, id: (await feed())[0]?.['id'] });
    expect((await desk.machine('GET', `/teams/counts?person=${ids.ruth}`)).body['feed']).toBe(0);
  });

  test('takes an installation, the app of the catalogue and words that come whole', async () => {
    const install = String((await desk.call('product', 'GET', installs(ids.ruth))).body['value']?.[0]?.['id']);
    const entity = (value: string) => notify({ topic: { source: 'entityUrl', value: `https://graph.microsoft.com/v1.0/${value}` } });
    expect((await entity(`users/${ids.ruth}/teamwork/installedApps/${install}`)).status).toBe(204);
    expect((await entity(`appCatalogs/teamsApps/${appId}`)).status).toBe(204);
    expect((await notify({ activityType: 'systemDefault', templateParameters: [{ name: 'systemDefaultText', value: 'has news' }] })).status).toBe(204);
    expect((await feed())[0]?.['title']).toBe('Review Desk has news');
  });

  test.each([
    ['a person without the app', {}, ids.grace, 403],
    ['a type that the manifest does not declare', { activityType: 'other' }, ids.ruth, 400],
    ['a missing parameter', { templateParameters: [] }, ids.ruth, 400],
    ['a text without a link', { topic: { source: 'text', value: 'x' } }, ids.ruth, 400],
    ['a link out of Teams', { topic: { ...topic, webUrl: 'https://desk.example/' } }, ids.ruth, 400],
    ['a link that is too long', { topic: { ...topic, webUrl: `${topic.webUrl}?${'x'.repeat(1_024)}` } }, ids.ruth, 400],
    ['somebody else\'s installation', { topic: { source: 'entityUrl', value: `https://graph.microsoft.com/v1.0/users/${ids.grace}/teamwork/installedApps/x` } }, ids.ruth, 400],
    ['no preview', { previewText: undefined }, ids.ruth, 400],
    ['nobody', {}, 'nobody@marlbeck.example', 404],
  ])('refuses %s', async (_name, more, person, status) => {
    expect((await notify(more, person)).status).toBe(status);
  });

  test('is closed to an application without the permission, and takes five a second for a person', async () => {
    expect((await notify({}, ids.ruth, 'stranger')).status).toBe(403);
    desk.tenant.budget.set(1_000);
    await desk.machine('POST', '/clock', { advanceMs: 60_000 });
    const answers = await Promise.all(Array.from({ length: 20 }, () => notify()));
    expect(answers.filter(({ status }) => status === 204).length).toBeGreaterThanOrEqual(5);
    expect(answers.some(({ status }) => status === 429)).toBe(true);
  });
});
