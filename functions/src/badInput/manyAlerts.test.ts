import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LocalDate } from '@review-desk/core/time';
import { boardOf, countedOn, keepManyAlerts, readBoard, startStoryOfMany, sweepMorning } from '../testing/manyAlerts.js';
import { aHouseholdBody, newKey } from './sampleHouseholds.js';
import type { Council } from './startCouncil.js';

/** One more than a list gives an answer about at once (graph contract 2.5). */
const MANY = 5_001;
/** A second page of the sweep, and runs that come to the end of their time; `npm run bench -- manyAlerts` sweeps all. */
const DUE = 620;
let council: Council;
let toldOn: LocalDate;

beforeAll(async () => {
  council = await startStoryOfMany();
  await council.ask('priya', 'addHousehold', { body: aHouseholdBody(council, 'H-101') });
  await council.work();
  ({ toldOn } = await keepManyAlerts(council, MANY, DUE));
}, 60_000);
afterAll(() => council.stop(), 30_000);

describe(`${MANY.toLocaleString('en-GB')} alerts open at once`, () => {
  test.each([['the service’s', 'sunita', 'service'], ['their officer’s own', 'ruth', 'mine']] as const)('stand on %s board page by page, each once', async (_whose, who, view) => {
    // The first three of some twelve; the bench reads them all.
    const read = await readBoard(council, who, view, 3);
    expect([read.cards, read.different, read.pages]).toEqual([1_500, 1_500, 3]);
    // The first answer finds the parts, of the column and of the quarter's figures; "Show more" asks for one page.
    expect(read.first.requests).toBeLessThanOrEqual(60);
    expect(read.most.requests - read.most.refused).toBeLessThanOrEqual(16);
  }, 60_000);

  test('show a manager a page of hers, and none of the homes that have no manager', async () => {
    const { status, columns } = await boardOf(council, 'denise', {});
    const hers = columns.find(({ stage }) => stage === 'to answer')?.cards ?? [];
    expect([status, hers.length > 0, hers.every(({ reference }) => Number(reference.split('-a')[1]) % 2 === 1)]).toEqual([200, true, true]);
  }, 30_000);

  test('leave one more to be raised and read, and everybody’s Today, for as few requests as ever', async () => {
    const body = { key: newKey(), review: null, categories: ['A1'], found: 'No plan.', effect: 'A child waits.', wanted: ['Write the plan'], onlyCarePlan: false, iro: null, childAtRisk: false, informal: { how: 'in the review meeting', on: '2027-01-04' }, sendNow: true };
    const raised = await countedOn(council, () => council.ask('ruth', 'raiseAlert', { params: { ref: 'H-101' }, body }));
    expect([raised.made.status, (raised.made.body as { id: string }).id, raised.refused, raised.requests <= 20]).toEqual([200, 'H-101-a1', 0, true]);
    expect(await council.work()).toBe(0);
    const read = await countedOn(council, () => council.ask('ruth', 'alert', { params: { id: 'H-1249-a20' } }));
    expect([read.made.status, read.refused, read.requests <= 12]).toEqual([200, 0, true]);
    for (const who of ['ruth', 'denise', 'leah', 'sunita']) {
      const today = await countedOn(council, () => council.ask(who, 'today'));
      expect([who, today.made.status, today.refused, today.requests <= 20]).toEqual([who, 200, 0, true]);
    }
  }, 30_000);

  test(`of which ${DUE} are to be told of on one morning, are swept to the last over several runs, and each who owes them has one list`, async () => {
    const morning = await sweepMorning(council, toldOn, ['denise', 'leah']);
    // One more is a date of the home above, Leah's too.
    expect(morning).toMatchObject({ done: DUE + 1, skipped: 0, failed: 0, late: 0, left: 0, digests: { denise: 1, leah: 1 } });
    expect(morning.runs).toBe(Math.ceil(DUE / 200));
    const { denise, leah } = morning.told;
    expect([denise?.rows, leah?.rows]).toEqual([denise?.different, leah?.different]);
    expect((denise?.rows ?? 0) + (leah?.rows ?? 0)).toBe(DUE + 1);
  }, 60_000);
});
