import { readFileSync } from 'node:fs';
import type { TrialWish } from '@review-desk/core/api';
import { defaultPolicy, type CouncilPolicy } from '@review-desk/core/council';
import { createMessenger, type Connector } from '@review-desk/bot';
import { describe, expect, test } from '@jest/globals';
import { londonDateOf, londonTimeOf, toLocalDate } from '@review-desk/core/time';
import { createTrial } from './createTrial.js';

const { face } = createMessenger({} as Connector, { appId: '8b6d2f0e-4c1a-4f57-9d3e-2a7c5e9b1f64', tabBase: 'https://desk.example' });
const trial = createTrial({ face });
const wish = (start: string, changes: Partial<TrialWish> = {}): TrialWish => ({ track: 'fostering', manager: 'nobody', start: toLocalDate(start), ...changes });
const under = (changes: Partial<CouncilPolicy>): CouncilPolicy => ({ ...defaultPolicy, ...changes });
const switched = (changes: Partial<CouncilPolicy['switches']>): CouncilPolicy => under({ switches: { ...defaultPolicy.switches, ...changes } });
type Run = Awaited<ReturnType<typeof trial.run>>['run'];
const known = new Map<string, Run>();
/** A run that two tests look at is run once. */
const runOf = async (given: TrialWish, policy = defaultPolicy): Promise<Run> => {
  const key = JSON.stringify([given, policy]);
  const run = known.get(key) ?? (await trial.run(given, policy)).run;
  known.set(key, run);
  return run;
};

const opened = ({ steps }: Run): string[] =>
  steps.flatMap(({ at, stages }) => stages.map(({ label, dayZero, limit, byClock }) => `${londonDateOf(at)} ${londonTimeOf(at)} ${label} from ${dayZero} to ${limit}${byClock ? '' : ', by its officer'}`));
const due = ({ steps }: Run, rule: string): string | undefined => steps.flatMap(({ clocks }) => clocks).find(({ deadline }) => deadline.rule === rule)?.deadline.due;
const happened = ({ steps }: Run): string[] => steps.flatMap(({ at, happened: all }) => all.map(({ what, by }) => `${londonDateOf(at)} ${what}, ${by?.name ?? 'the clock'}`));
const cardsTo = ({ steps, faces }: Run, name: string): string[] =>
  steps.flatMap(({ at, cards }) => cards.flatMap((card) => (card.to.name === name && !card.digest ? [`${londonDateOf(at)} ${String(faces[card.face]?.['fallbackText']).replace(/\..*/, '')}`] : [])));

// Counted by hand on the bank holidays of England and Wales; DR-02 from 21 December 2026 and the chain from 1 February 2027 are
// worked examples of the catalogue (timescales, DR-02 and "Chained stages").
describe('a stage opens by the clock on the working day after its limit, at 8:30am in London', () => {
  test.each<[string, string, string, string[], string]>([
    ['over Christmas', '2026-12-14', '2026-12-21', [
      '2026-12-22 08:30 Stage 2 from 2026-12-21 to 2026-12-30', '2026-12-31 08:30 Stage 3 from 2026-12-30 to 2027-01-07', '2027-01-08 08:30 Stage 4 from 2027-01-07 to 2027-01-14',
    ], '2027-01-21'],
    ['with Christmas and New Year in the first limit', '2026-12-21', '2026-12-30', [
      '2026-12-31 08:30 Stage 2 from 2026-12-30 to 2027-01-07', '2027-01-08 08:30 Stage 3 from 2027-01-07 to 2027-01-14', '2027-01-15 08:30 Stage 4 from 2027-01-14 to 2027-01-21',
    ], '2027-01-28'],
    ['over Easter, the clocks going forward on Easter Sunday', '2027-03-22', '2027-03-31', [
      '2027-04-01 08:30 Stage 2 from 2027-03-31 to 2027-04-07', '2027-04-08 08:30 Stage 3 from 2027-04-07 to 2027-04-14', '2027-04-15 08:30 Stage 4 from 2027-04-14 to 2027-04-21',
    ], '2027-04-28'],
    ['with Good Friday and Easter Monday in stage 2', '2027-03-15', '2027-03-22', [
      '2027-03-23 08:30 Stage 2 from 2027-03-22 to 2027-03-31', '2027-04-01 08:30 Stage 3 from 2027-03-31 to 2027-04-07', '2027-04-08 08:30 Stage 4 from 2027-04-07 to 2027-04-14',
    ], '2027-04-21'],
  ])('%s', async (_when, start, answer, stages, whole) => {
    const run = await runOf(wish(start));
    expect([due(run, 'QA-02'), opened(run), due(run, 'DR-05')]).toEqual([answer, stages, whole]);
  });

  test('from stage 1 where the policy says so, the fourth ending with the whole time', async () => {
    const run = await runOf(wish('2027-01-25'), switched({ afterFailedAlert: 'stage1' }));
    expect(opened(run)).toEqual([
      '2027-02-02 08:30 Stage 1 from 2027-02-01 to 2027-02-08', '2027-02-09 08:30 Stage 2 from 2027-02-08 to 2027-02-15',
      '2027-02-16 08:30 Stage 3 from 2027-02-15 to 2027-02-22', '2027-02-23 08:30 Stage 4 from 2027-02-22 to 2027-03-01',
    ]);
    expect(due(run, 'DR-05')).toBe('2027-03-01');
  });

  test('as the worked examples of the catalogue have it for each rule of a stage', async () => {
    const examples = JSON.parse(readFileSync(new URL('../../../core/src/time/testData/workedExamples.json', import.meta.url), 'utf8')) as { rule: string; trigger: string; expected: string }[];
    const run = await runOf(wish('2026-12-14'));
    const sums = run.steps.flatMap(({ clocks }) => clocks).map(({ deadline: { rule, explanation } }) => `${rule} ${explanation.triggers[0]?.date} ${explanation.due}`);
    const shared = examples.filter(({ rule, trigger }) => sums.some((sum) => sum.startsWith(`${rule} ${trigger}`)));
    expect(shared.map(({ rule }) => rule)).toContain('DR-02');
    for (const { rule, trigger, expected } of shared) expect(sums).toContain(`${rule} ${trigger} ${expected}`);
  });
});

describe('the policy in force', () => {
  test('leaves every step to people where it says so: they are told, and nothing opens', async () => {
    const run = await runOf(wish('2027-03-22'), switched({ autoEscalate: false }));
    expect(opened(run)).toEqual([]);
    expect(cardsTo(run, 'Anna Quayle')).toEqual(['2027-03-31 Practice alert TRIAL-a1: its time limit ends today']);
    expect(run.dispute).toBeNull();
    // Both have it in each day's digest until one of them presses (workflows E, at a limit).
    const reminded = run.steps.flatMap(({ at, cards }) => cards.flatMap(({ to, digest }) => (digest && to.name === 'Anna Quayle' ? [londonDateOf(at)] : [])));
    expect(reminded).toEqual(['2027-04-01', '2027-04-02', '2027-04-05']);
  });

  test('gives a fostering dispute the Handbook’s levels where it says so: the clock opens the first, its officer each later one', async () => {
    const run = await runOf(wish('2027-03-22'), under({ stagePacks: { fostering: 'handbook' } }));
    expect(opened(run)).toEqual([
      '2027-04-01 08:30 Formal 2 from 2027-03-31 to 2027-04-07', '2027-04-08 10:15 Formal 3 from 2027-04-08 to 2027-04-15, by its officer', '2027-04-16 10:15 Formal 4 from 2027-04-16 to 2027-04-23, by its officer',
    ]);
    // The fostering side's own service manager, and nobody of the child's side.
    expect(cardsTo(run, 'Farid Kestrel')).toContain(`2027-04-01 Dispute ${run.dispute?.reference ?? ''}: stage 2 has begun`);
    expect(['Maya Thornbury', 'Neil Ashworth', 'Piers Rothwell'].flatMap((name) => cardsTo(run, name))).toEqual([]);
  });

  test('counts with its own days and closure days', async () => {
    const policy = under({ limits: { ...defaultPolicy.limits, 'QA-02': { on: true, amount: 3 } }, closureDays: [{ date: toLocalDate('2027-01-06'), title: 'Moving house' }] });
    const run = await runOf(wish('2027-01-04'), policy);
    expect([due(run, 'QA-02'), run.passedOver[0]]).toEqual(['2027-01-08', { date: '2027-01-06', title: 'Moving house' }]);
  });

  test('is refused where the bank holidays are not known', async () => {
    await expect(runOf(wish('2028-12-18'))).rejects.toMatchObject({ code: 'time.yearNotKnown' });
  });
});

describe('the manager', () => {
  test('who answers in time stops the clock, and the alert ends resolved', async () => {
    const run = await runOf(wish('2027-01-04', { manager: 'in time' }));
    expect([opened(run), happened(run).at(-1), run.alert?.stateText]).toEqual([[], '2027-01-19 Resolved, Anna Quayle', expect.stringMatching(/resolved/i)]);
  });

  test('who answers two days late meets a stage that is open already', async () => {
    const run = await runOf(wish('2027-01-04', { manager: 'late' }));
    expect([opened(run).length, happened(run)]).toEqual([1, expect.arrayContaining(['2027-01-13 Answered at stage 2, Dominic Ashby'])]);
    expect(run.dispute?.stages.some(({ shown }) => shown === 'open')).toBe(false);
  });

  test('who is out of office is stood in for by the deputy at once, and the officer told', async () => {
    const run = await runOf(wish('2027-01-04', { manager: 'deputy' }));
    const first = run.steps[0]?.cards.map(({ to, standsInFor }) => `${to.name}${standsInFor ? ` for ${standsInFor.name}` : ''}`);
    expect(first).toEqual(expect.arrayContaining(['Esther Varley for Dominic Ashby', 'Anna Quayle']));
    expect(cardsTo(run, 'Dominic Ashby')).toEqual([]);
  });

  test('hears on Monday of what was raised on a Saturday', async () => {
    const run = await runOf(wish('2027-01-09'));
    expect([cardsTo(run, 'Dominic Ashby')[0], due(run, 'QA-02')]).toEqual(['2027-01-11 Practice alert TRIAL-a1: please answer by Monday 18 January 2027', '2027-01-18']);
  });
});

describe('an IRO’s escalation', () => {
  test('goes on by no clock: each level is the officer’s own step, a day after its limit, within the whole time', async () => {
    const run = await runOf(wish('2027-03-22', { track: 'iro' }));
    expect(opened(run)).toEqual([
      '2027-03-22 10:00 Informal from 2027-03-22 to 2027-03-31, by its officer', '2027-04-01 10:15 Formal 1 from 2027-04-01 to 2027-04-08, by its officer',
      '2027-04-09 10:15 Formal 2 from 2027-04-09 to 2027-04-16, by its officer', '2027-04-19 10:15 Formal 3 from 2027-04-19 to 2027-04-26, by its officer',
      '2027-04-27 10:15 Formal 4 from 2027-04-27 to 2027-04-29, by its officer',
    ]);
  });

  test.each(['late', 'in time', 'deputy'] as const)('that is answered (%s) ends resolved at the informal level', async (manager) => {
    const run = await runOf(wish('2027-01-04', { track: 'iro', manager }));
    expect([opened(run).length, happened(run).at(-1)]).toEqual([1, expect.stringMatching(/Resolved, Bashir Lomax$/)]);
  });
});

test('the same wish gives the same answer, whenever it is asked', async () => {
  const given = wish('2026-12-21');
  expect(await trial.run(given, defaultPolicy)).toEqual(await trial.run(given, defaultPolicy));
});
