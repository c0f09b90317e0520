import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { routeTable, type RouteName } from '@review-desk/core/api';
import { cast } from '@review-desk/core/testing';
import { aWorld } from '../testing/aWorld.js';
import { rightsQuestions } from '../testing/rightsQuestions.js';
import { startApi, type TestApi } from '../testing/startApi.js';
import { grants, mayByGrants, standers, type Stander } from '../testing/standers.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ ports: await aWorld() });
});
afterAll(() => api.stop());

const ask = async (stander: Stander, name: RouteName, input: object = {}) => api.ask('ruth', name, { ...input, token: await api.signer.sign(stander.id) });
const hasRole = (stander: Stander): boolean => stander.roles.length > 0;
/** What access.md lets this person know of: a restricted household its officer and the people named, one's own never. */
const mayKnow = (stander: Stander, ref: string, record: string): boolean =>
  mayByGrants(stander, record, 'exists') &&
  (ref !== 'H-199' || stander.id === cast.ruth.id || stander.id === cast.sunita.id) &&
  (ref !== 'H-120' || stander.id !== cast.priya.id);
const refsIn = (body: unknown): string[] => [...new Set(JSON.stringify(body).match(/H-(001|120|199)/g) ?? [])].toSorted();
const permitted = (stander: Stander, record: string): string[] => ['H-001', 'H-120', 'H-199'].filter((ref) => mayKnow(stander, ref, record));
/** Asked about here; all others in rights.test.ts. */
const askedHere = new Set<RouteName>(['me', 'today', 'households', 'reviews', 'search', 'staffWith', 'setCover', 'practiceBoard', 'deliveryTasks', 'thanksOfQuarter', 'feedbackList', 'colleagueThanksForm', 'sendColleagueThanks']);

describe('a list', () => {
  test.each<[RouteName, string, object]>([
    ['households', 'household', {}],
    ['households', 'household', { query: { status: 'open' } }],
    ['search', 'household', { body: { words: 'H-1' } }],
    ['search', 'household', { body: { words: 'Hallam' } }],
    ['reviews', 'review', {}],
    ['reviews', 'review', { query: { view: 'toBook' } }],
    ['today', 'review', {}],
    ['practiceBoard', 'alert', {}],
    ['deliveryTasks', 'delivery-ledger', {}],
    ['practiceBoard', 'alert', { query: { view: 'service' } }],
    ['thanksOfQuarter', 'good-practice', {}],
    ['feedbackList', 'review', {}],
  ])('of %s holds nothing that the person may not know of (%s, %j)', async (name, record, input) => {
    const leaks: string[] = [];
    for (const stander of standers) {
      const known = new Set(permitted(stander, record));
      const { body } = await ask(stander, name, input);
      leaks.push(...refsIn(body).filter((ref) => !known.has(ref)).map((ref) => `${stander.name}: ${ref}`));
    }
    expect(leaks).toEqual([]);
  });
  test.each<[RouteName, string]>([['households', 'household'], ['reviews', 'review'], ['practiceBoard', 'alert'], ['thanksOfQuarter', 'good-practice']])('of %s holds all that a service manager may know of', async (name, record) => {
    for (const stander of standers.filter((each) => each.name.endsWith('service manager'))) {
      expect(refsIn((await ask(stander, name)).body)).toEqual(permitted(stander, record));
    }
  });
});

describe('without a role', () => {
  test.each<RouteName>(['today', 'households', 'reviews', 'practiceBoard', 'thanksOfQuarter', 'feedbackList', 'staffWith'])('%s is refused, and with one it is not', async (name) => {
    const input = name === 'staffWith' ? { params: { role: 'firo' } } : {};
    for (const stander of standers) expect([stander.name, (await ask(stander, name, input)).status]).toEqual([stander.name, hasRole(stander) ? 200 : 403]);
  });
  test('anybody signed in is told who they are and whom to ask', async () => {
    for (const stander of standers.filter((each) => each.person !== null)) expect([stander.name, (await ask(stander, 'me')).status]).toEqual([stander.name, 200]);
  });
});

describe('what an officer writes about no household', () => {
  const form = { household: null, review: null, restricted: false, childAtRisk: false, about: [], recipients: [], child: null, startFormal: false, csw: null, ctm: null };
  test.each<[RouteName, string, string, object]>([
    ['colleagueThanksForm', 'good-practice', 'act:send', {}],
    ['sendColleagueThanks', 'good-practice', 'act:send', { body: { key: 'thanks-00000001', review: null, person: cast.denise.id, team: false, level: 'good', seen: 'For the test.', category: 'none', mayBeQuoted: false } }],
    ['disputeForm', 'dispute', 'act:open', { body: { ...form, track: 'fostering' } }],
    ['disputeForm', 'restricted-dispute', 'act:open', { body: { ...form, track: 'fostering', restricted: true } }],
    ['disputeForm', 'iro-escalation', 'act:open', { body: { ...form, track: 'iro' } }],
  ])('%s (%s) is theirs whose post may write its own, and nobody else’s', async (name, record, act, input) => {
    for (const stander of standers) {
      const may = grants.some((each) => each.record === record && each.relation === 'own' && each.may.includes(act) && stander.roles.some(({ role }) => role === each.role));
      expect([stander.name, (await ask(stander, name, input)).status === 403]).toEqual([stander.name, !may]);
    }
  });
});

describe('cover for the supervising worker', () => {
  test('is named by their managers, the service manager and themselves, and by nobody else', async () => {
    const may = new Set(['the supervising worker', 'the team manager', 'the service manager', 'another service manager', 'a person with the role fsm']);
    for (const stander of standers) {
      // The deputy is nobody here: whoever may act is told so, and nothing changes.
      const { status } = await ask(stander, 'setCover', { body: { key: 'cover-00000001', person: cast.leah.id, deputy: cast.callum.id, from: '2027-02-01', until: null } });
      expect([stander.name, status]).toEqual([stander.name, may.has(stander.name) ? 400 : expect.any(Number)]);
      if (!may.has(stander.name)) expect([403, 404]).toContain(status);
    }
  });
});

test('every route of the table is asked about its rights', () => {
  const asked = new Set<string>([...rightsQuestions.map((each) => each.route), ...askedHere]);
  expect(Object.keys(routeTable).filter((name) => !asked.has(name))).toEqual([]);
});
