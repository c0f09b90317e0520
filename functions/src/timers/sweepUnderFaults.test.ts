import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startSweptTenant, type Death, type SweptTenant } from '../testing/startSweptTenant.js';

jest.setTimeout(60_000);

// Coming up, due on the day, missed by law (owner, manager and the rule's list), owed since before Christmas, nothing to tell.
const kinds = [
  { due: '2027-01-11', sweepOn: '2027-01-04' },
  { due: '2027-01-04', sweepOn: '2027-01-04' },
  { due: '2026-12-31', sweepOn: '2027-01-04' },
  { due: '2027-01-08', sweepOn: '2026-12-23' },
  { due: '2027-01-11', sweepOn: null },
];
// More than the sweep takes at once.
const many = Array.from({ length: 5 }, () => kinds).flat().slice(0, 22);
const monday = '2027-01-04';
const week = ['04', '05', '06', '07', '08', '11'].map((day) => `2027-01-${day}`);

let calm: SweptTenant;
let failing: SweptTenant;
let first = 1000;

beforeAll(async () => {
  [calm, failing] = [await startSweptTenant(), await startSweptTenant()];
});
beforeEach(async () => {
  first += 1000;
  await failing.fail({});
});
afterAll(async () => {
  await calm.close();
  await failing.close();
});

const unique = (lines: readonly string[]): boolean => new Set(lines).size === lines.length;
/** As the timer does it: every quarter of an hour from half past eight, until the day is done or has gone; how often. */
const sweepDays = async (tenant: SweptTenant, days: readonly string[], attempts?: number): Promise<number> => {
  const machine = tenant.machine(attempts ? { attempts } : {});
  let runs = 0;
  for (const day of days) {
    for (let quarter = 0; quarter < 60; quarter += 1) {
      tenant.clock.set(new Date(Date.parse(`${day}T08:30:00Z`) + quarter * 15 * 60_000).toISOString());
      const report = await machine.sweep().catch(() => 'failed' as const);
      if (report === null) break;
      runs += 1;
    }
  }
  return runs;
};

describe('a sweep with three calls in ten failing', () => {
  test.each([
    ['refused, not available and answers lost', { rate429: 0.1, rate503: 0.1, lostAnswers: 0.1 }, undefined, 1],
    ['connections cut and answers lost, at a machine that tries each call once', { cutConnections: 0.15, lostAnswers: 0.15 }, 1, 2],
    ['all of it, at a machine that tries each call twice', { rate429: 0.075, rate503: 0.075, cutConnections: 0.075, lostAnswers: 0.075 }, 2, 3],
  ])('%s: leaves the deadlines, notices and markers of a calm one', async (_what, faults, attempts, seed) => {
    for (const tenant of [calm, failing]) await tenant.keep(first, many);
    await failing.fail({ ...faults, seed });
    const [once, often] = [await sweepDays(calm, week), await sweepDays(failing, week, attempts)];
    await failing.fail({});
    const [whole, end] = [await calm.end(first, many.length), await failing.end(first, many.length)];
    expect({ seed, ...end }).toEqual({ seed, ...whole });
    expect([once, often > once]).toEqual([week.length, attempts !== undefined]);
    expect([unique(whole.steps), whole.rows.length, whole.notices.length > many.length]).toEqual([true, many.length, true]);
  });
});

/** How many requests a sweep of these rows makes, so that a machine can die at each of them. */
const requestsOf = async (rows: typeof kinds): Promise<number> => {
  await calm.keep(first, rows);
  const machine = calm.machine();
  await machine.sweep();
  return machine.requests();
};
const everyDeath = (requests: number): Death[] =>
  Array.from({ length: requests }, (_each, at): Death[] => [{ at: at + 1, when: 'before' }, { at: at + 1, when: 'after' }]).flat();

describe('a sweep killed in the middle', () => {
  test('and run again a quarter of an hour later ends as one that was not, wherever it died', async () => {
    calm.clock.set(`${monday}T08:30:00Z`);
    const requests = await requestsOf(many);
    const whole = await calm.end(first, many.length);
    for (const death of everyDeath(requests)) {
      first += 100;
      calm.clock.set(`${monday}T08:30:00Z`);
      await calm.keep(first, many);
      const killed = calm.machine({ death });
      expect(await Promise.race([killed.sweep(), killed.died])).toBe('died');
      calm.clock.set(`${monday}T08:45:00Z`);
      await calm.machine().sweep();
      expect({ death, ...(await calm.end(first, many.length)) }).toEqual({ death, ...whole });
    }
    expect([requests > 8, unique(whole.steps)]).toEqual([true, true]);
  });
});

describe('a sweep that was away for eleven days over Christmas', () => {
  const before = '2026-12-24';
  const [back, days] = [monday, ['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31', monday]];
  // Coming up on 24 December and then not before 5 January; missed by law on 24 December, then weekly; due in between.
  const rows = [{ due: '2027-01-12', sweepOn: before }, { due: '2026-12-23', sweepOn: before }, { due: '2026-12-30', sweepOn: '2026-12-29' }];
  const sweepAt = async (day: string): Promise<void> => {
    calm.clock.set(`${day}T08:30:00Z`);
    await calm.machine().sweep();
  };
  const markers = ({ rows: all }: Awaited<ReturnType<SweptTenant['end']>>) => all.map(({ told: _told, ...each }) => each);

  test('tells the latest step alone, says since when it was owed, and stands where one stands that was never away', async () => {
    await calm.keep(first, rows);
    for (const day of days) await sweepAt(day);
    const daily = await calm.end(first, rows.length);
    first += 100;
    await calm.keep(first, rows);
    await sweepAt(back);
    const late = await calm.end(first, rows.length);
    expect(markers(late)).toEqual(markers(daily));
    expect(daily.steps).toEqual(expect.arrayContaining(late.steps));
    expect(late.notices.every((each) => each.includes('owed since 2026-12-'))).toBe(true);
    expect(late.notices.length).toBeLessThan(daily.notices.length);
  });

  test('and was killed the morning before, wherever it died, tells nobody twice', async () => {
    calm.clock.set(`${before}T08:30:00Z`);
    const requests = await requestsOf(rows);
    const whole = await calm.end(first, rows.length);
    for (const death of everyDeath(requests)) {
      first += 100;
      calm.clock.set(`${before}T08:30:00Z`);
      await calm.keep(first, rows);
      const killed = calm.machine({ death });
      await Promise.race([killed.sweep(), killed.died]);
      await sweepAt(back);
      const end = await calm.end(first, rows.length);
      expect({ death, twice: end.steps.filter((each, at) => end.steps.indexOf(each) !== at) }).toEqual({ death, twice: [] });
      expect(end.rows.filter(({ sweepOn }) => sweepOn === null || sweepOn <= back)).toEqual([]);
    }
    expect(whole.notices.length).toBeGreaterThan(0);
  });
});

describe('a timer that fires twice', () => {
  test.each(['one after the other', 'at the same moment'])('%s ends as one that fires once', async (how) => {
    calm.clock.set(`${monday}T08:30:00Z`);
    await calm.keep(first, many);
    await calm.machine().sweep();
    const once = await calm.end(first, many.length);
    first += 100;
    await calm.keep(first, many);
    const [one, other] = [calm.machine(), calm.machine()];
    if (how === 'at the same moment') await Promise.all([one.sweep(), other.sweep()]);
    else for (const each of [one, other]) await each.sweep();
    expect(await calm.end(first, many.length)).toEqual(once);
  });
});
