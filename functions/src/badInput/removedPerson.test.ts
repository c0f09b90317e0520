import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createConnector, createMessenger, mailWords } from '@review-desk/bot';
import type { DeliveryTaskList } from '@review-desk/core/api';
import { Unavailable } from '@review-desk/core/errors';
import { practiceId } from '@review-desk/core/ids';
import { parseDirectory } from '@review-desk/local-tenant';
import { createMicrosoft365 } from '@review-desk/m365';
import { z } from 'zod';
import { aHouseholdBody, giveRoles, newKey } from './sampleHouseholds.js';
import { startCouncil, type Council } from './startCouncil.js';

jest.setTimeout(60_000);

const appId = 'e0000000-0000-4000-8000-000000000001';
const places = { appId, tabBase: 'https://desk.marlbeck.example' };
const team = 'fostering-marlbeck';
let council: Council;

const machine = async (path: string, body?: unknown): Promise<unknown> => {
  const answer = await fetch(`${council.tenant().base}/_tenant${path}`, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Unavailable('testing.tenant', `The tenant answered ${answer.status} to ${path}.`);
  return answer.json();
};
const chatOf = async (who: string): Promise<string[]> =>
  z.object({ messages: z.array(z.unknown()) }).parse(await machine(`/teams/chat?person=${council.person(who).id}`)).messages.map((each) => JSON.stringify(each));
const cardsOf = async (who: string, reference: string): Promise<number> => (await chatOf(who)).filter((each) => each.includes(reference)).length;

/** The Connector, the feed and the mailbox of the tenant in place of those in memory. */
const connect = async (): Promise<void> => {
  const tenant = council.tenant();
  const { tenantId } = tenant;
  const app = parseDirectory(JSON.parse(readFileSync(new URL('../../../sampleCouncil/directory.json', import.meta.url), 'utf8'))).apps.find(({ kind }) => kind === 'product');
  if (!app) throw new Unavailable('testing.tenant', 'The sample council has no app of ours.');
  const { outward, connectorTokens } = createMicrosoft365({
    graphBase: tenant.graph, loginBase: tenant.login, tenantId, clientId: app.clientId, credential: { kind: 'secret', secret: app.secret },
    recordsSite: { host: tenant.sites[0]?.hostname ?? '', path: '/sites/review-desk-records' }, unit: council.ports.unit, clock: council.clock, mailDomains: [tenant.domain], attempts: 2,
  });
  const connector = createConnector({ clientId: app.clientId, tenantId, tokens: connectorTokens, serviceUrl: null, localConnector: `${tenant.connector}/`, playground: null });
  Object.assign(council.ports.channels, { messenger: createMessenger(connector, places), ...outward({ manifestId: appId, linkTo: () => places.tabBase, mailbox: `reviewdesk@${tenant.domain}`, words: (card) => mailWords(card, places.tabBase) }) });
  await machine('/teams/bots', { clientId: app.clientId, messagingEndpoint: `${council.api.url}/api/messages` });
  const activities = { activityTypes: ['practiceAlert', 'due'].map((type) => ({ type, templateText: '{reference}' })) };
  await machine('/teams/package', { manifest: { id: appId, name: { short: 'Review Desk' }, bots: [{ botId: app.clientId, scopes: ['personal'] }], activities, webApplicationInfo: { id: app.clientId, resource: 'api://desk' } }, installFor: 'everybody' });
};

const raise = async (): Promise<void> => {
  const body = { key: newKey(), review: null, categories: ['A1'], found: 'No plan.', effect: 'A child waits.', wanted: ['Write the plan'], onlyCarePlan: false, iro: null, childAtRisk: false, informal: { how: 'in the review meeting', on: '2027-01-04' }, sendNow: true };
  const answer = await council.ask('ruth', 'raiseAlert', { params: { ref: 'H-201' }, body });
  expect([answer.status, JSON.stringify(answer.body)]).toEqual([200, expect.any(String)]);
  expect(await council.work()).toBe(0);
};
const act = (who: string, id: string, given: object) => council.ask(who, 'actOnAlert', { params: { id }, body: { key: newKey(), do: given } });
const tasks = async () => ((await council.ask('priya', 'deliveryTasks')).body as DeliveryTaskList).tasks;

beforeAll(async () => {
  council = await startCouncil();
  await giveRoles(council);
  await connect();
  await council.ask('priya', 'addHousehold', { body: aHouseholdBody(council, 'H-201') });
  await council.ask('sunita', 'pressStart', { body: { key: newKey(), teams: ['all'] } });
  expect(await council.work()).toBe(0);
  await council.quarterHourLater(60);
}, 60_000);
afterAll(() => council.stop());

// Issue 3, bad input: a person removed from the tenant. Workflows 0.8.
describe('a manager who is removed from the tenant', () => {
  test('had their card while they were there', async () => {
    await raise();
    expect([await cardsOf('denise', 'H-201-a1'), await cardsOf('leah', 'H-201-a1')]).toEqual([1, 1]);
  });

  test('is refused by Teams and found missing: with nobody to stand in, business support has it, and nothing is lost', async () => {
    await machine('/people', { personId: council.person('denise').id, removed: true });
    await raise();
    expect((await council.ports.people.findById(council.person('denise').id))?.value.active).toBe(false);
    expect(await tasks()).toMatchObject([{ reference: 'H-201-a2', to: { id: council.person('denise').id }, purpose: 'act', tried: [{ channel: 'chat', result: 'refused', code: 'ConversationNotFound' }] }]);
    expect(await cardsOf('leah', 'H-201-a2')).toBe(1);
    const alert = (await council.ports.practice.findById(practiceId('H-201-a2')))?.value;
    expect(alert?.kind === 'alert' && alert.receipt?.to).toBe(council.person('leah').id);
  });

  test('is followed by whoever holds the post above, once somebody does, and the officer is told', async () => {
    await council.ask('sunita', 'giveRoles', { body: { key: newKey(), people: [{ id: council.person('martin').id, roles: [{ role: 'fsm', team: null }] }] } });
    const [task] = await tasks();
    await council.ask('priya', 'mendTask', { body: { key: newKey(), message: task?.message, how: 'Martin has the post now', sendAgain: true } });
    expect(await council.work()).toBe(0);
    expect([await tasks(), await cardsOf('martin', 'H-201-a2'), (await chatOf('martin')).some((each) => each.includes('in the place of the fostering team manager'))]).toEqual([[], 1, true]);
    expect((await chatOf('ruth')).some((each) => each.includes('sent to the deputy'))).toBe(true);
  });

  test('is asked no more: the next card goes there at once', async () => {
    await raise();
    expect([await tasks(), await cardsOf('martin', 'H-201-a3'), await cardsOf('leah', 'H-201-a3')]).toEqual([[], 1, 1]);
  });

  test('is given no post any more', async () => {
    const answer = await council.ask('sunita', 'giveRoles', { body: { key: newKey(), people: [{ id: council.person('denise').id, roles: [{ role: 'ftm', team }] }] } });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'people.notInDirectory' } } });
  });
});

// access.json: whoever stands in has the rights of the post that they cover, of no other.
describe('a reviewing officer who is removed from the tenant', () => {
  const standIn = async (away: string, deputy: string): Promise<number> =>
    (await council.ask('sunita', 'setCover', { body: { key: newKey(), person: council.person(away).id, deputy: council.person(deputy).id, from: '2027-01-04', until: null } })).status;

  test('leaves their alert as it stands: it is answered and replied to by those whom the service manager names to stand in', async () => {
    await raise();
    await machine('/people', { personId: council.person('ruth').id, removed: true });
    const answer = { act: 'answer', position: 'accepts', text: 'It is written.', proposed: [], noActionsBecause: 'It was done at once.' };
    const accept = { act: 'accept', actions: [] };
    expect([(await act('martin', 'H-201-a4', answer)).status, (await act('tomasz', 'H-201-a4', accept)).status]).toEqual([403, 404]);
    expect([await standIn('denise', 'martin'), await standIn('ruth', 'tomasz')]).toEqual([200, 200]);
    expect((await act('martin', 'H-201-a4', answer)).status).toBe(200);
    expect(await council.work()).toBe(0);
    expect(await cardsOf('tomasz', 'H-201-a4')).toBe(1);
    expect(await act('tomasz', 'H-201-a4', accept)).toMatchObject({ status: 200, body: { stateText: 'actions in hand' } });
  });
});
