import { describe, expect, it, jest } from '@jest/globals';
import { carryOnJob } from '../carryOnJob.js';
import { Unavailable } from '../errors.js';
import { commandKey, type HouseholdRef } from '../ids.js';
import { dieAtWrite, type Death } from '../testing/dieAtWrite.js';
import { anActor, createInMemoryPorts } from '../testing/index.js';
import { bankHolidaysDigest, englandAndWales } from '../time/index.js';
import { pressStart } from './commands/pressStart.js';
import { startRecount } from './commands/startRecount.js';
import { ago, announced, dates, end, quarterHour, recountWorld, service, under, WHY } from './testing/recountWorld.js';

jest.setTimeout(60_000);

describe('a recount whose machine dies', () => {
  const run = async (death: Death) => {
    const ports = await recountWorld(['H-001', 'H-002', 'H-004']);
    const seen = { writes: 0, on: true };
    const watch = dieAtWrite(death, seen);
    const dying = { ...under(ports, announced), services: watch(ports.services), reviews: watch(ports.reviews), deadlines: watch(ports.deadlines), effectQueue: watch(ports.effectQueue) };
    for (let times = 0; times < 3; times += 1) await quarterHour(dying).catch(() => undefined);
    return { writes: seen.writes, end: await end(ports) };
  };

  it('ends the same at whichever write it dies, before it or after it', async () => {
    const whole = await run({ at: 0, when: 'before' });
    // The pages between are empty and alike.
    const deaths = Array.from({ length: whole.writes }, (_each, at) => at + 1).filter((at) => at <= 11 || at > whole.writes - 3);
    expect(deaths).toHaveLength(14);
    for (const at of deaths)
      for (const when of ['before', 'after'] as const) expect({ at, when, end: (await run({ at, when })).end }).toEqual({ at, when, end: whole.end });
  });

  it('notes the new list only when every household was counted, and says which was not', async () => {
    const ports = await recountWorld();
    let failing = true;
    const readRows = (ref: HouseholdRef) => (failing && ref === 'H-001' ? Promise.reject(new Unavailable('graph.throttled', 'Wait.')) : ports.deadlines.findBySubject(ref));
    const flaky = { ...under(ports, announced), deadlines: { ...ports.deadlines, findBySubject: readRows } };
    const [id = ''] = await startRecount(flaky)(ago(ports));
    await expect(carryOnJob(flaky)({ kind: 'recount', id })).rejects.toMatchObject({ code: 'council.recountFailed', message: expect.stringContaining('H-001') });
    expect(dates(ports).find((row) => row.startsWith('H-002 FR-10'))).toContain(WHY);
    expect((await service(ports))?.countedWith).toBe(bankHolidaysDigest(englandAndWales));
    failing = false;
    await quarterHour(flaky);
    expect(await service(ports)).toMatchObject({ countedWith: bankHolidaysDigest(announced) });
  });
});

describe('the first look of the timer', () => {
  it('takes the list as it stands for the one that everything was counted with', async () => {
    const ports = createInMemoryPorts();
    expect([await startRecount(ports)(ago(ports)), (await service(ports))?.countedWith]).toEqual([[], bankHolidaysDigest(englandAndWales)]);
  });

  it('takes nothing from somebody who presses a button in the same moment', async () => {
    const ports = createInMemoryPorts();
    const create: typeof ports.services.create = async (...given) => {
      await startRecount(ports)(ago(ports));
      return ports.services.create(...given);
    };
    await pressStart({ ...ports, services: { ...ports.services, create } })(anActor('sunita'), { key: commandKey('press-0001'), teams: ['all'] });
    expect(await service(ports)).toMatchObject({ countedWith: bankHolidaysDigest(englandAndWales), startedFor: [{ team: 'all' }] });
    expect(ports.audit.all()).toHaveLength(1);
  });
});

describe('two machines that find the changed list together', () => {
  it('end as one does, with every old date kept once', async () => {
    const [alone, together] = [await recountWorld(), await recountWorld()];
    await quarterHour(under(alone, announced));
    together.clock.set(alone.clock.now());
    const machines = [under(together, announced), under(together, announced)];
    const found = await Promise.all(machines.map((each) => startRecount(each)(ago(together))));
    for (let jobs = found.flat(); jobs.length > 0; jobs = together.effectQueue.jobs.splice(0).map((each) => each.id))
      await Promise.all(jobs.flatMap((id) => machines.map((each) => carryOnJob(each)({ kind: 'recount', id }))));
    expect(await end(together)).toEqual(await end(alone));
  });
});
