import { describe, expect, it } from '@jest/globals';
import { createApiHandlers } from '../api/handlers.js';
import { routeTable } from '../api/index.js';
import { carryOnJob } from '../carryOnJob.js';
import { refreshDeadlines } from '../delivery/effects/refreshDeadlines.js';
import { commandKey } from '../ids.js';
import { aDeadlineRow, aFosterReview, aHousehold, anActor, aPerson, cast, createInMemoryPorts, type CastKey } from '../testing/index.js';
import { toRuleId } from '../time/index.js';

const context = { bearer: 'token', reading: () => undefined };
const decided = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('test-key-1'), actedBy: 'service' as const });
const nothing = { params: {}, query: {}, body: {} };
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const setUp = async (...people: CastKey[]) => {
  const ports = createInMemoryPorts({ now: '2027-01-04T08:00:00Z' });
  for (const key of people.length > 0 ? people : (['ruth', 'sunita', 'priya', 'denise', 'leah'] as const)) await ports.people.create(cast[key].id, decided(aPerson(key).plain()));
  return { ports, api: createApiHandlers(ports) };
};
const draft = (key: string, from: number, amount: number, applyToOpen = false) => ({
  params: {}, query: {},
  body: { key: commandKey(key), from, note: 'Longer report', applyToOpen, limits: [{ rule: toRuleId('FR-23'), on: true, amount, label: '' }], closureDays: [] },
});

describe('the council’s time limits', () => {
  it('carry the safeguarding numbers, which a version that says nothing of them keeps (workflows 0.12)', async () => {
    const { api } = await setUp();
    const first = draft('publish-05', 1, 10);
    const safeguardingNumbers = { duty: '01632 960100', outOfHours: '(01632) 960199' };
    expect((await api.publishPolicy(anActor('sunita'), { ...first, body: { ...first.body, safeguardingNumbers } }, context)).safeguardingNumbers).toEqual(safeguardingNumbers);
    expect((await api.publishPolicy(anActor('sunita'), draft('publish-06', 2, 11), context)).safeguardingNumbers).toEqual(safeguardingNumbers);
    expect(routeTable.publishPolicy.body.safeParse({ ...first.body, safeguardingNumbers: { duty: 'ask Bob', outOfHours: '' } }).success).toBe(false);
  });

  it('are shown with their bounds, and published by the service manager as a new version', async () => {
    const { api } = await setUp();
    const before = await api.policy(anActor('ruth'), nothing, context);
    expect(routeTable.policy.answer.parse(plain(before))).toEqual(plain(before));
    expect(before.limits.find((each) => each.rule === 'FR-01')?.bound).toBe('At most 12 months, set by law');
    await expect(api.publishPolicy(anActor('ruth'), draft('publish-01', 1, 10), context)).rejects.toMatchObject({ kind: 'notPermitted' });
    const after = await api.publishPolicy(anActor('sunita'), draft('publish-01', 1, 10), context);
    expect([after.version, after.limits.find((each) => each.rule === 'FR-23')?.amount, after.publishedBy]).toEqual([2, 10, cast.sunita.name]);
    expect((await api.publishPolicy(anActor('sunita'), draft('publish-01', 1, 10), context)).version).toBe(2);
    await expect(api.publishPolicy(anActor('sunita'), draft('publish-02', 1, 12), context)).rejects.toMatchObject({ kind: 'conflict', current: 2 });
  });

  it('refuse a value past its bound, naming the rule, when it is checked and when it is published', async () => {
    const { api } = await setUp();
    const late = { rule: toRuleId('FR-02'), on: true, amount: 13, label: '' };
    const checked = await api.checkPolicy(anActor('sunita'), { params: {}, query: {}, body: { limits: [late], closureDays: [] } }, context);
    expect(checked.faults.map((each) => each.rule)).toEqual(['FR-02']);
    const given = { ...draft('publish-01', 1, 10), body: { ...draft('publish-01', 1, 10).body, limits: [late] } };
    await expect(api.publishPolicy(anActor('sunita'), given, context)).rejects.toMatchObject({ kind: 'invalidInput', faults: [{ path: 'FR-02' }] });
  });

  it('reach open reviews only when the publisher applies them', async () => {
    const { ports, api } = await setUp();
    await ports.households.create(aHousehold().ref, decided(aHousehold().plain()));
    const review = aFosterReview().booked().plain();
    await ports.reviews.create(review.id, decided(review));
    const due = async (): Promise<(string | undefined)[]> => {
      await refreshDeadlines(ports)(aHousehold().ref, { why: 'test', by: null });
      return ports.deadlines.all().filter((row) => row.deadline.rule === 'FR-23' && row.deadline.supersededBy === null).map((row) => row.deadline.due);
    };
    const [old] = await due();
    await api.publishPolicy(anActor('sunita'), draft('publish-01', 1, 10), context);
    expect(await due()).toEqual([old]);
    await api.publishPolicy(anActor('sunita'), draft('publish-02', 2, 5, true), context);
    expect((await ports.services.findById(ports.unit))?.value.applying).toMatchObject({ version: 3, next: null });
    for (const job of ports.effectQueue.jobs) await carryOnJob(ports)(job);
    expect((await ports.services.findById(ports.unit))?.value).not.toHaveProperty('applying');
    expect((await due())[0]).toBe('2027-02-02');
  });
});

describe('Start telling people', () => {
  it('first shows who would get what, then starts by team, once', async () => {
    const { ports, api } = await setUp();
    await ports.households.create(aHousehold().ref, decided(aHousehold().plain()));
    await ports.deadlines.upsert([aDeadlineRow('H-001', '2026-01-04').plain()]);
    const page = await api.startTelling(anActor('sunita'), nothing, context);
    expect(routeTable.startTelling.answer.parse(plain(page))).toEqual(plain(page));
    expect(page.wouldTell).toEqual([{ person: { id: cast.ruth.id, name: cast.ruth.name }, post: 'reviewing officer', team: 'Fostering Marlbeck', lines: 1, nearest: '4 Jan 2027' }]);
    const body = { key: commandKey('start-key-1'), teams: ['fostering-marlbeck'] };
    await api.pressStart(anActor('sunita'), { params: {}, query: {}, body }, context);
    const after = await api.pressStart(anActor('sunita'), { params: {}, query: {}, body }, context);
    expect(after.teams.find((each) => each.team === 'fostering-marlbeck')).toMatchObject({ startedAt: '2027-01-04T08:00:00Z', startedBy: { id: cast.sunita.id } });
    await expect(api.startTelling(anActor('priya'), nothing, context)).rejects.toMatchObject({ kind: 'notPermitted' });
  });
});

describe('people and their roles', () => {
  const give = (key: string, who: CastKey, role: string, team: string | null = null) =>
    ({ params: {}, query: {}, body: { key: commandKey(key), people: [{ id: cast[who].id, roles: [{ role, team }] }] } });

  it('begin with the administrator of the council’s own directory, who may name a service manager and nobody else', async () => {
    const ports = createInMemoryPorts({ now: '2027-01-04T08:00:00Z' });
    const api = createApiHandlers(ports);
    const first = anActor('priya', { roles: [], appRoles: ['ReviewDesk.Administer'] });
    expect((await api.me(first, nothing, context)).status).toBe('firstAdministrator');
    await expect(api.giveRoles(first, give('give-key-01', 'ruth', 'firo'), context)).rejects.toMatchObject({ kind: 'notPermitted' });
    await api.giveRoles(first, give('give-key-02', 'sunita', 'sr-manager'), context);
    expect((await api.me(first, nothing, context)).status).toBe('noRole');
    await expect(api.giveRoles(first, give('give-key-03', 'ruth', 'sr-manager'), context)).rejects.toMatchObject({ kind: 'notPermitted' });
    const { people } = await api.giveRoles(anActor('sunita'), give('give-key-04', 'leah', 'ssw', 'fostering-marlbeck'), context);
    expect(people[0]?.roles).toEqual([{ role: 'ssw', team: 'fostering-marlbeck', label: 'Supervising social worker' }]);
    await expect(api.giveRoles(anActor('sunita'), give('give-key-05', 'leah', 'ssw'), context)).rejects.toMatchObject({ faults: [{ path: 'people.0.roles.0.team' }] });
  });

  it('give nothing to somebody who has left the directory, and can be taken from them', async () => {
    const ports = createInMemoryPorts({ now: '2027-01-04T08:00:00Z', directory: { people: [] } });
    for (const who of ['sunita', 'leah'] as const) await ports.people.create(cast[who].id, { value: aPerson(who).plain(), effects: [], commandKey: commandKey(`made-${who}`), actedBy: 'service' });
    const give = (key: string, roles: { role: string; team: string | null }[]) => createApiHandlers(ports).giveRoles(anActor('sunita'), { params: {}, query: {}, body: { key: commandKey(key), people: [{ id: cast.leah.id, roles }] } }, context);
    await expect(give('give-key-11', [{ role: 'firo', team: null }])).rejects.toMatchObject({ code: 'people.notInDirectory' });
    expect((await give('give-key-12', [])).people).toMatchObject([{ id: cast.leah.id, roles: [] }]);
  });

  it('let a person name their own deputy, and nobody else’s', async () => {
    const { api } = await setUp();
    const cover = (person: CastKey) => ({ params: {}, query: {}, body: { key: commandKey(`cover-${person}1`), person: cast[person].id, deputy: cast.denise.id, from: '2027-01-05' as never, until: null } });
    expect((await api.setCover(anActor('ruth'), cover('ruth'), context)).covers.map((each) => each.deputy.name)).toEqual([cast.denise.name]);
    await expect(api.setCover(anActor('ruth'), cover('leah'), context)).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('show only what works for the role', async () => {
    const { api } = await setUp();
    const me = async (key: CastKey) => api.me(anActor(key), nothing, context);
    expect((await me('ruth')).pages).toEqual(['today', 'reviews', 'alerts', 'households', 'settings']);
    expect((await me('sunita')).settings).toEqual(['limits', 'people', 'imports', 'start', 'undelivered', 'clock', 'connections']);
    expect((await me('priya')).settings).toEqual(['limits', 'people', 'imports', 'undelivered']);
  });
});
