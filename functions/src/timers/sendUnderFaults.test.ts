import { describe, expect, jest, test } from '@jest/globals';
import { commandKey, householdRef, practiceId } from '@review-desk/core/ids';
import { createApiHandlers } from '@review-desk/core/api/handlers';
import { anActor, type InMemoryPorts } from '@review-desk/core/testing';
import { toLocalDate } from '@review-desk/core/time';
import { machineOn, seenBy, sendingWorld, type Fate, type Machine } from '../testing/sendingWorld.js';

jest.setTimeout(60_000);

const unseen = { bearer: '', reading: () => undefined };
const raise = (world: InMemoryPorts) => createApiHandlers(world).raiseAlert(anActor('ruth'), {
  params: { ref: householdRef('H-001') }, query: {},
  body: { key: commandKey('raise-00000001'), review: null, categories: ['A1'], found: 'No plan.', effect: 'Nobody knew.', wanted: ['A plan'], onlyCarePlan: false, iro: null, childAtRisk: false, informal: { how: 'in the review meeting', on: toLocalDate('2026-12-01') }, sendNow: true },
}, unseen);
const withdraw = (world: InMemoryPorts) => createApiHandlers(world).actOnAlert(anActor('ruth'), { params: { id: practiceId('H-001-a1') }, query: {}, body: { key: commandKey('withdraw-000001'), do: { act: 'withdraw', why: 'Found.' } } }, unseen);

/** An alert is sent and an hour later withdrawn; each machine works until it dies, and another takes its place. */
const story = async (first: (world: InMemoryPorts) => Machine) => {
  const world = await sendingWorld('2027-01-11T10:00:00Z');
  let machine = first(world);
  const work = async (now: string): Promise<void> => {
    world.clock.set(now);
    if ((await Promise.race([machine.tick(), machine.died])) === 'died') machine = machineOn(world);
  };
  await raise(world);
  for (const now of ['10:00', '10:15', '10:30', '10:45']) await work(`2027-01-11T${now}:00Z`);
  await withdraw(world);
  for (const now of ['11:00', '11:15', '11:30', '11:45']) await work(`2027-01-11T${now}:00Z`);
  return seenBy(world);
};

describe('a machine that is killed at any call that leaves it', () => {
  test('leaves nobody untold, tells nobody twice, and starts the same clock', async () => {
    let calm: Machine | null = null;
    const whole = await story((world) => (calm = machineOn(world)));
    const points = (calm as unknown as Machine).points;
    expect(whole.shown).toEqual([
      'leah: H-001-a1 withdrawn, withdrawn, no date', 'leah: H-001-a1 withdrawn, withdrawn, no date', 'nasreen: H-001-a1 withdrawn, withdrawn, no date', 'nasreen: H-001-a1 withdrawn, withdrawn, no date',
      'ruth: H-001-a1 withdrawn, withdrawn, no date',
    ]);
    const fates: Fate[] = ['dies before', 'dies after', 'answer lost', 'not done'];
    let strays = 0;
    for (let at = 1; at <= points.length; at += 1) {
      for (const fate of fates) {
        const end = await story((world) => machineOn(world, (_point, nth) => (nth === at ? fate : null)));
        strays += end.copies - whole.copies;
        expect({ at, point: points[at - 1], fate, ...end, copies: 0 }).toEqual({ at, point: points[at - 1], fate, ...whole, copies: 0 });
      }
    }
    process.stdout.write(`  ${points.length} calls that leave, each with ${fates.length} fates: ${points.length * fates.length} stories, ${strays} stray copies told apart\n`);
    expect([points.length > 30, strays > 0]).toEqual([true, true]);
  });
});

/** Numbers from a printed seed (mulberry32). */
const dice = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};
const quarters = (day: string): string[] => Array.from({ length: 40 }, (_each, at) => new Date(Date.parse(`${day}T08:00:00Z`) + at * 900_000).toISOString());

describe('two machines that race, with three calls in ten failing', () => {
  test.each([1, 2, 3, 4, 5, 6])('end as one that is calm (seed %s)', async (seed) => {
    const ending = async (machines: (world: InMemoryPorts) => Machine[]) => {
      const world = await sendingWorld('2027-01-11T10:00:00Z');
      const all = machines(world);
      await raise(world);
      for (const [day, act] of [['2027-01-11', null], ['2027-01-12', withdraw]] as const) {
        await act?.(world);
        for (const now of quarters(day).filter((each) => each >= '2027-01-11T10:00')) {
          world.clock.set(now);
          await Promise.all(all.map((machine) => machine.tick()));
        }
      }
      return seenBy(world);
    };
    const roll = dice(seed);
    const failing = (): Fate | null => {
      const one = roll();
      return one < 0.15 ? 'answer lost' : one < 0.3 ? 'not done' : null;
    };
    const whole = await ending((world) => [machineOn(world)]);
    const end = await ending((world) => [machineOn(world, failing), machineOn(world, failing)]);
    expect({ seed, ...end, copies: 0 }).toEqual({ seed, ...whole, copies: 0 });
  });
});

describe('a machine that was off for eleven days over Christmas', () => {
  const [issued, back] = ['2026-12-23T18:00:00Z', '2027-01-04T08:30:00Z'];
  const mornings = ['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31'].map((day) => `${day}T08:30:00Z`);
  const ending = async (days: readonly string[]) => {
    const world = await sendingWorld(issued);
    await raise(world);
    for (const now of [...days, back, '2027-01-04T08:45:00Z']) {
      world.clock.set(now);
      await machineOn(world).tick();
    }
    return seenBy(world);
  };

  test('sends once, and the time to answer ends on the same day as where none was off', async () => {
    const [daily, late] = [await ending(mornings), await ending([])];
    expect([late.receivedOn, late.clocks, daily.clocks]).toEqual(['2026-12-24', ['QA-02 2027-01-05'], ['QA-02 2027-01-05']]);
    expect(late.shown).toEqual(daily.shown);
  });
});
