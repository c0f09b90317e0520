import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AccessLog } from '@review-desk/core/audit';
import type { TodayPage, TrialRun } from '@review-desk/core/api';
import type { InMemoryChannels } from '@review-desk/core/testing';
import { toInstant } from '@review-desk/core/time';
import { aHouseholdBody, giveRoles, newKey } from '../badInput/sampleHouseholds.js';
import { start, startCouncil, type Council } from '../badInput/startCouncil.js';
import { costsOfPages } from './testing/costsOfPages.js';
import { countOnWire, type WireCost } from './testing/countOnWire.js';
import { readyToEscalate, sweepAnew, unansweredAlert } from './testing/escalation.js';
import { keptChats } from './testing/keptChats.js';
import { storedDeadlines } from './testing/storedDeadlines.js';

let council: Council;
let accessLog: AccessLog;
let stated: Map<string, WireCost>;

beforeAll(async () => {
  council = await startCouncil({
    over: (ports) => {
      // Who read what is written seconds later for many pages at once, and has a row of its own. Policies are kept a minute,
      // chats half a minute.
      accessLog = ports.accessLog;
      const policies = ports.policies.findAll(ports.unit);
      return { accessLog: { ...accessLog, add: () => Promise.resolve() }, policies: { ...ports.policies, findAll: () => policies }, conversations: keptChats(ports.conversations) };
    },
  });
  await giveRoles(council);
  const give = (key: string, role: string, team: string | null = null) => ({ id: council.person(key).id, roles: [{ role, team }] });
  const workers = ['stuart', 'ssw3', 'ssw4', 'ssw5', 'ssw6', 'ssw7'].map((key) => give(key, 'ssw', 'fostering-marlbeck'));
  const others = [give('judith', 'firo'), give('gareth', 'firo'), give('martin', 'fsm')];
  await council.ask('sunita', 'giveRoles', { body: { key: newKey(), people: [...workers, ...others] } });
  await council.ask('sunita', 'setCover', { body: { key: newKey(), person: council.person('tomasz').id, deputy: council.person('judith').id, from: '2027-01-04', until: null } });
  for (const ref of ['H-101', 'H-102', 'H-103']) await council.ask('priya', 'addHousehold', { body: aHouseholdBody(council, ref) });
  expect(await council.work()).toBe(0);
  const { body } = await council.administer('GET', `${(await council.listPath('Deadlines')).replace(/\/[^/]+$/, '')}`);
  stated = costsOfPages((body['value'] as unknown[]).length);
}, 60_000);
afterAll(() => council.stop());

/** People are kept for half a minute in each process: kept anew here, so that the half minute cannot end within an act. */
const warmUp = async ({ ports, person }: Council): Promise<void> => {
  await ports.people.settleEffects(person('ruth').id, []);
  await ports.people.findAll(ports.unit);
};
const ask = async (...given: Parameters<Council['ask']>): Promise<unknown> => {
  const { status, body } = await council.ask(...given);
  expect([given[1], status]).toEqual([given[1], 200]);
  return body;
};
const count = async <T>(act: () => Promise<T>) => {
  await warmUp(council);
  return countOnWire(council.tenant(), act);
};

const params = { id: 'H-101-r1' };
const revision = async () => (await council.ports.reviews.findById(params.id as never))?.revision;
const wish = async (day: string) => {
  const staff = [council.person('leah').id];
  const at = { start: `${day}T10:00:00Z`, end: `${day}T12:00:00Z` };
  return { key: newKey(), revision: await revision(), ...at, method: 'home', staff, carersWord: { how: 'phone', on: '2027-01-04' }, sswAgreed: true };
};

let dispute: { id: string } | null = null;
const ofDispute = () => ({ id: dispute?.id ?? '' });
const openDispute = async (): Promise<void> => {
  const matter = { track: 'fostering', household: 'H-101', review: null, category: 'F2', childAtRisk: false, safeguarding: null, summary: 'For the count.', effect: 'None.', wanted: 'Nothing.', restricted: false, about: [], recipients: [], escalation: null };
  dispute = (await ask('ruth', 'openDispute', { body: { key: newKey(), ...matter } })) as { id: string };
  expect(await council.work()).toBe(0);
};
const convening = (day: string) => ({ key: newKey(), do: { act: 'convene', start: `${day}T14:00:00Z`, end: `${day}T15:00:00Z`, attendees: [] } });

/** `prepare` gives what the act sends; what it asks is not counted. */
type Act = { prepare?: () => Promise<unknown>; act: (body: unknown) => Promise<unknown> };
const opening = (...given: Parameters<Council['ask']>): Act => ({ act: () => ask(...given) });
const today = (who: string): Act => opening(who, 'today');
const whatFollows: Act = { act: async () => expect(await council.work()).toBe(0) };

const acts: Record<string, Act> = {
  'The app itself, opened by a reviewing officer': opening('ruth', 'me'),
  'The app itself, opened by whoever imports or starts telling': opening('sunita', 'me'),
  'Today of a reviewing officer': today('ruth'),
  'Today of a reviewing officer who covers one colleague': today('judith'),
  'Today of a supervising social worker': today('leah'),
  'Today of a team manager of seven workers': today('denise'),
  'Today of the fostering service manager': today('martin'),
  'Today of the service manager': today('sunita'),
  'Today of business support': today('priya'),
  'Today of the Microsoft 365 administrator, with four officers': today('bethan'),
  'Reviews of an officer': opening('ruth', 'reviews'),
  'Reviews of the service': opening('sunita', 'reviews'),
  Review: opening('ruth', 'review', { params }),
  Household: opening('ruth', 'household', { params: { ref: 'H-101' } }),
  'Search by a reference': opening('ruth', 'search', { body: { words: 'H-101' } }),
  'Search by two names, three households found': opening('ruth', 'search', { body: { words: 'wendy stubbs' } }),
  Booking: opening('ruth', 'booking', { params }),
  'Try the clock': opening('sunita', 'trial'),
  'Running a trial, whatever happens in it': opening('sunita', 'tryTheClock', { body: { track: 'fostering', manager: 'nobody', start: '2027-03-22' } }),
  'Booking a date for two people': { prepare: () => wish('2027-02-09'), act: (body) => ask('ruth', 'book', { params, body }) },
  '… its effects': whatFollows,
  'Moving it to another day': { prepare: async () => ({ ...(await wish('2027-02-11')), reason: 'carer illness' }), act: (body) => ask('ruth', 'move', { params, body }) },
  '… the effects of that': whatFollows,
  'Cancelling it': { prepare: async () => ({ key: newKey(), revision: await revision(), reason: 'carer illness' }), act: (body) => ask('ruth', 'cancelMeeting', { params, body }) },
  '… and of that': whatFollows,
  'Times for the meeting of a dispute’s stage': { prepare: openDispute, act: () => ask('ruth', 'stageSlots', { params: ofDispute() }) },
  'Booking it for two people': { act: () => ask('ruth', 'actOnDispute', { params: ofDispute(), body: convening('2027-01-07') }) },
  '… and what follows that': whatFollows,
  'Moving that to another day': { act: () => ask('ruth', 'actOnDispute', { params: ofDispute(), body: convening('2027-01-08') }) },
  '… and what follows the move': whatFollows,
  'Noting what one person read': {
    act: () => accessLog.add([{ person: council.person('ruth').id, at: toInstant(start), record: 'household', about: 'H-101', purpose: null }]),
  },
};

/** Whoever is told has a chat by then, so this comes after what asks how a chat is first written down. */
const escalation: Record<string, Act> = {
  'The morning’s sweep, with one alert that nobody answered': {
    prepare: async () => {
      await readyToEscalate(council, ['ruth', 'leah', 'denise', 'martin', 'sunita'].map((key) => council.person(key).id));
      await unansweredAlert(council, 'H-101');
    },
    act: async () => expect(await sweepAnew(council)).toMatchObject({ done: 1, stages: 1, failed: 0 }),
  },
  '… its escalation, with a card to each of five people': {
    act: async () => {
      expect(await council.work()).toBe(0);
      expect((council.ports.channels as InMemoryChannels).calls.slice(-5).map(({ point }) => point)).toEqual(Array(5).fill('send'));
    },
  },
};

const sent = { id: 'H-102-a1' };
const lastCalls = (many: number) => (council.ports.channels as InMemoryChannels).calls.slice(-many).map(({ point }) => point);
const doing = (who: string, step: Record<string, unknown>) => ask(who, 'actOnAlert', { params: sent, body: { key: newKey(), do: step } });
const raised = () => ({
  key: newKey(), review: null, categories: ['A1'], found: 'For the count.', effect: 'None.', wanted: ['Nothing'], onlyCarePlan: false, iro: null, childAtRisk: false,
  informal: { how: 'other', on: '2027-01-04', with: council.person('denise').id, result: 'Talked about.' }, sendNow: true,
});

/** One alert from its form to its answer, after the escalation: everybody's chat is known, and the morning has come. */
const oneAlert: Record<string, Act> = {
  'The form of an alert': opening('ruth', 'raiseAlertPage', { params: { ref: 'H-102' } }),
  'The cards that it would send': opening('ruth', 'raiseAlertCards', { params: { ref: 'H-102' }, query: { categories: 'A1' } }),
  'Raising an alert': { act: async () => expect(await ask('ruth', 'raiseAlert', { params: { ref: 'H-102' }, body: raised() })).toMatchObject({ id: sent.id }) },
  '… with a card to each of two people': { act: async () => { expect(await council.work()).toBe(0); expect(lastCalls(2)).toEqual(['send', 'send']); } },
  'The page of that alert': opening('ruth', 'alert', { params: sent }),
  'Its cards as they stand': opening('ruth', 'alertCards', { params: sent }),
  'Acknowledging it': { act: () => doing('denise', { act: 'acknowledge' }) },
  '… with both cards changed and one more to the officer': { act: async () => { expect(await council.work()).toBe(0); expect(lastCalls(3).toSorted()).toEqual(['send', 'update', 'update']); } },
  'The board of an officer': opening('ruth', 'practiceBoard'),
  'The board of the service, with the quarter’s counts': opening('sunita', 'practiceBoard', { query: { view: 'service' } }),
};

test('docs/costs.md has a row for every page and act that is counted, and no other', () => {
  expect([...stated.keys()]).toEqual([...Object.keys(acts), ...Object.keys(escalation), ...Object.keys(oneAlert)]);
});

describe('docs/costs.md states what was counted on the wire', () => {
  test.each(Object.entries(acts))('%s', async (name, { prepare, act }) => {
    const body = await prepare?.();
    expect((await count(() => act(body))).cost).toEqual(stated.get(name));
  });
});

describe('trying the clock', () => {
  const trackOf = (track: string) => ['nobody', 'late', 'in time', 'deputy'].map((manager) => ({ track, manager, start: '2027-12-20' }));
  const sent = (before: number) => council.tenant().log.since(before).filter(({ path }) => !path.startsWith('/login'));

  test.each([...trackOf('fostering'), ...trackOf('iro')])('asks nothing of the tenant and tells it nothing, so that nothing in it can change (%j)', async (body) => {
    await warmUp(council);
    const before = council.tenant().log.last;
    const run = (await ask('sunita', 'tryTheClock', { body })) as TrialRun;
    expect([run.steps.length > 4, run.steps.some(({ cards }) => cards.length > 0), sent(before)]).toEqual([true, true, []]);
  });

  test('writes down where the chat of its presser is when the cards are sent there, and nothing else', async () => {
    await warmUp(council);
    const before = council.tenant().log.last;
    await ask('sunita', 'sendTrialCards', { body: { key: newKey(), ...trackOf('fostering')[0] } });
    expect(sent(before).filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /sites/{site}/lists/{list}/items']);
    expect((await council.ports.conversations.find(council.person('sunita').id))?.blocked).toBe(false);
  });
});

describe('docs/costs.md states what an escalation costs', () => {
  test.each(Object.entries(escalation))('%s', async (name, { prepare, act }) => {
    const body = await prepare?.();
    expect((await count(() => act(body))).cost).toEqual(stated.get(name));
  });
});

describe('docs/costs.md states what one alert costs', () => {
  test.each(Object.entries(oneAlert))('%s', async (name, { act }) => {
    expect((await count(() => act(null))).cost).toEqual(stated.get(name));
  });
});

describe('an officer’s Today', () => {
  const shown = ({ overdue, dueToday, next, later }: TodayPage) => [overdue, dueToday, next, later.rows].map((rows) => rows.map((row) => row.household));

  test('costs one list request and one calendar request with 100 and with 20,000 deadlines stored, and shows the same rows', async () => {
    const [her, colleague] = [council.person('gareth').id, council.person('tomasz').id];
    const [, , siteId = '', , listId = ''] = (await council.listPath('Deadlines')).split('/');
    const seen = [];
    for (const [from, to] of [[0, 100], [100, 20_000]] as const) {
      expect(council.tenant().loadItems(siteId, listId, storedDeadlines(her, colleague, from, to))).toBe(to - from);
      const { result, cost } = await count(() => ask('gareth', 'today'));
      seen.push({ cost, rows: shown(result as TodayPage) });
    }
    const once = {
      cost: { lists: 1, calendars: 1, directory: 0, units: 2 },
      rows: [['S-00000', 'S-00001'], ['S-00002'], ['S-00003', 'S-00004', 'S-00005'], ['S-00006', 'S-00007', 'S-00008', 'S-00009']],
    };
    expect(seen).toEqual([once, once]);
    expect(stated.get('Today of a reviewing officer')).toEqual(once.cost);
  }, 60_000);
});
