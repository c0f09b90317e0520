import { beforeEach, describe, expect, it } from '@jest/globals';
import { createApiHandlers } from '../api/handlers.js';
import { routeTable, type PolicyPage, type PracticePolicy } from '../api/index.js';
import { commandKey } from '../ids.js';
import { anActor, createInMemoryPorts, marlbeck, quietTrial, theService, type CastKey, type InMemoryPorts } from '../testing/index.js';
import { toLocalDate, toRuleId } from '../time/index.js';
import type { CouncilPolicy } from './policy.js';
import { defaultPolicy } from './policyDefault.js';
import { versionInWords } from './rules/versionInWords.js';

const context = { bearer: '', reading: () => undefined };
const asked = <T>(body: T) => ({ params: {}, query: {}, body });
const asItComes: PracticePolicy = { autoEscalate: true, afterFailedAlert: 'stage2', stagePacks: { fostering: 'dudley', iro: 'handbook' } };
const draft = (practice: Partial<PracticePolicy> = {}) => ({ limits: [], closureDays: [], practice: { ...asItComes, ...practice } });

let ports: InMemoryPorts;
beforeEach(async () => {
  ports = createInMemoryPorts({ now: '2027-01-04T08:00:00Z' });
  for (const person of theService()) await ports.people.create(person.id, { value: person, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' });
});
const api = () => createApiHandlers(ports);
const check = (body: ReturnType<typeof draft>, who: CastKey = 'sunita') => api().checkPolicy(anActor(who), asked(body), context);
const publish = (key: string, from: number, body: object, who: CastKey = 'sunita'): Promise<PolicyPage> =>
  api().publishPolicy(anActor(who), asked({ limits: [], closureDays: [], ...body, key: commandKey(`publish-${key}`), from, note: '', applyToOpen: false }), context);

// Source: workflows D13 and E, at a limit; G, the levels.
describe('what the policy says of alerts and disputes', () => {
  it('is published by the service manager as a version, which one that says nothing of it keeps', async () => {
    expect((await api().policy(anActor('helen'), asked({}), context)).practice).toEqual(asItComes);
    const chosen: PracticePolicy = { autoEscalate: false, afterFailedAlert: 'stage1', stagePacks: { fostering: 'handbook', iro: 'handbook' } };
    expect((await publish('01', 1, { practice: chosen })).practice).toEqual(chosen);
    const later = await publish('02', 2, { limits: [{ rule: toRuleId('FR-23'), on: true, amount: 10, label: '' }] });
    expect([later.version, later.practice]).toEqual([3, chosen]);
    expect((await ports.policies.findAll(marlbeck)).map(({ switches }) => switches.delegatedContinue)).toEqual([true, true]);
  });

  it.each(['helen', 'bethan', 'ruth', 'martin', 'priya'] as const)('is not %s’s to change', async (who) => {
    await expect(publish('01', 1, draft({ autoEscalate: false }), who)).rejects.toMatchObject({ code: 'council.policyNotPermitted' });
    await expect(check(draft({ autoEscalate: false }), who)).rejects.toMatchObject({ code: 'council.policyNotPermitted' });
  });

  it('stands in the list of versions in plain words, and before it is published', async () => {
    const words = ['If nobody answers by the limit: nothing opens by itself; the officer and the service manager are asked with one press', 'New fostering disputes run by informal and four formal levels (IRO Handbook)'];
    const off = draft({ autoEscalate: false, stagePacks: { fostering: 'handbook', iro: 'handbook' } });
    expect(await check(off)).toMatchObject({ faults: [], changed: 0, changes: words });
    await publish('01', 1, off);
    const { versions } = await publish('02', 2, draft({ afterFailedAlert: 'stage1' }));
    expect(versions.map(({ version, changes }) => [version, changes])).toEqual([
      [3, ['If nobody answers by the limit: the dispute opens by itself', 'An alert without an answer goes on to stage 1', 'New fostering disputes run by four stages (Dudley)']], [2, words], [1, []],
    ]);
  });

  it('is refused where nobody could run by it, naming whose part it would be', async () => {
    const dudley = draft({ stagePacks: { fostering: 'dudley', iro: 'dudley' } });
    const { faults } = await check(dudley);
    expect(faults.map(({ message }) => message)).toEqual([
      'An IRO’s escalation cannot run by four stages (Dudley): it would ask the service manager, Safeguarding and Review and the head of safeguarding practice and QA to take a part that their roles do not have.',
    ]);
    await expect(publish('01', 1, dudley)).rejects.toMatchObject({ code: 'council.policyFaults', faults: [{ path: 'policy' }] });
    expect(await ports.policies.findAll(marlbeck)).toEqual([]);
  });

  it.each([
    [{ autoEscalate: 'perhaps' }, 'Say whether a dispute opens by itself.'], [{ afterFailedAlert: 'stage3' }, 'Choose stage 1 or stage 2.'],
    [{ stagePacks: { fostering: 'wigan', iro: 'handbook' } }, 'Choose one of the sets of stages shown.'],
  ])('that cannot be is told at the field: %j', (practice, message) => {
    const read = routeTable.checkPolicy.body.safeParse({ ...draft(), practice: { ...asItComes, ...practice } });
    expect(read.error?.issues.map((each) => each.message)).toEqual([message]);
  });

  it('is lost by no second press: another draft over the same version is told that it came too late', async () => {
    const first = draft({ autoEscalate: false });
    expect([(await publish('01', 1, first)).version, (await publish('01', 1, first)).version]).toEqual([2, 2]);
    await expect(publish('02', 1, draft({ afterFailedAlert: 'stage1' }))).rejects.toMatchObject({ kind: 'conflict', current: 2 });
  });

  it('is shown stage by stage: who convenes, who must be there, and by which rule, with each kind’s own people', async () => {
    const { stagePacks } = await api().policy(anActor('sunita'), asked({}), context);
    const shown = stagePacks.filter(({ refused }) => refused === null).map(({ track, pack, opensByClock, stages }) => [track, pack, opensByClock, stages.map(({ label, rule, parts }) => `${label} ${rule}/${parts}`).join(', ')]);
    expect(shown).toEqual([
      ['fostering', 'dudley', true, 'Stage 1 DR-01/1, Stage 2 DR-02/1, Stage 3 DR-03/1, Stage 4 DR-04/1'],
      ['fostering', 'handbook', false, 'Informal ES-01/1, Formal 1 ES-03/4, Formal 2 ES-03/4, Formal 3 ES-03/4, Formal 4 ES-03/4'],
      ['iro', 'handbook', false, 'Informal ES-01/1, Formal 1 ES-03/4, Formal 2 ES-03/4, Formal 3 ES-03/4, Formal 4 ES-03/4'],
    ]);
    const formal2 = (track: string) => stagePacks.find((each) => each.track === track && each.pack === 'handbook')?.stages[2];
    expect([formal2('fostering'), formal2('iro')]).toMatchObject([
      { convener: 'Fostering reviewing officer', mustAttend: ['Fostering reviewing officer', 'Fostering service manager'] },
      { convener: 'Independent reviewing officer', mustAttend: ['Independent reviewing officer', 'Children’s service manager'] },
    ]);
  });

  it('is what “Try the clock” says and runs by, from the moment it is published', async () => {
    const ran: CouncilPolicy[] = [];
    ports.trial = { ...quietTrial, run: (given, policy) => (ran.push(policy), quietTrial.run(given, policy)) };
    await publish('01', 1, draft({ autoEscalate: false, afterFailedAlert: 'stage1', stagePacks: { fostering: 'handbook', iro: 'handbook' } }));
    const page = await api().trial(anActor('sunita'), asked({}), context);
    expect([page.policyVersion, page.autoEscalate, page.failedAlertStage, page.tracks[0]?.stages, page.tracks[0]?.opensByClock]).toEqual([2, false, 'Formal 1', 'Informal and four formal levels', false]);
    await api().tryTheClock(anActor('sunita'), asked({ track: 'fostering' as const, manager: 'nobody' as const, start: page.starts.today }), context);
    expect(ran.map(({ version, switches, stagePacks }) => [version, switches.autoEscalate, stagePacks?.fostering])).toEqual([[2, false, 'handbook']]);
  });
});

describe('a version in plain words', () => {
  const settings = (changes: Partial<CouncilPolicy>): CouncilPolicy => ({ ...defaultPolicy, limits: {}, closureDays: [], ...changes });

  it.each<[string, Partial<CouncilPolicy>, Partial<CouncilPolicy>, string[]]>([
    ['a time', {}, { limits: { 'QA-02': { on: true, amount: 3 } } }, ['QA-02, Response to a quality of practice alert: 3 working days instead of 5 working days']],
    ['a unit', {}, { limits: { 'QA-02': { on: true, amount: 7, unit: 'calendar_days' } } }, ['QA-02, Response to a quality of practice alert: 7 calendar days instead of 5 working days']],
    ['on', { limits: { 'FR-14': { on: false } } }, { limits: { 'FR-14': { on: true, amount: 1 } } }, ['FR-14, Carers told the date (optional): switched on, 1 month']],
    ['off', { limits: { 'FR-14': { on: true } } }, { limits: { 'FR-14': { on: false } } }, ['FR-14, Carers told the date (optional): switched off']],
    ['a name', {}, { limits: { 'QA-02': { on: true, label: 'Alert answered' } } }, ['QA-02, Response to a quality of practice alert: called “Alert answered”']],
    ['the catalogue’s own time written out', {}, { limits: { 'QA-02': { on: true, amount: 5 } } }, []],
  ])('tells of %s', (_what, before, after, words) => {
    expect(versionInWords(settings(before), settings(after))).toEqual(words);
  });

  it('tells of closure days and numbers that came and went', () => {
    const before = settings({ closureDays: [{ date: toLocalDate('2027-12-29'), title: 'Town hall closed' }], safeguardingNumbers: { duty: '01632 960100', outOfHours: '' } });
    expect(versionInWords(before, settings({ closureDays: [{ date: toLocalDate('2027-12-30'), title: '' }], safeguardingNumbers: { duty: '', outOfHours: '01632 960199' } }))).toEqual([
      'Closure day added: 30 Dec 2027', 'Closure day taken out: 29 Dec 2027 (Town hall closed)', 'Number of the duty team: none', 'Number out of hours: 01632 960199',
    ]);
  });
});
