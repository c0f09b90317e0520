import { beforeEach, describe, expect, test } from '@jest/globals';
import { Unavailable } from '@review-desk/core/errors';
import { commandKey } from '@review-desk/core/ids';
import type { Service } from '@review-desk/core/council';
import type { Practice } from '@review-desk/core/practice';
import { aDeadlineRow, aHousehold, anAlert, aPerson, cast, createInMemoryPorts, marlbeck, quarringtonTeam, type InMemoryPorts } from '@review-desk/core/testing';
import { toLocalDate, toRuleId, type DeadlineRow } from '@review-desk/core/time';
import { collectLog } from '../testing/collectLog.js';
import { createSweepDeadlines } from './sweepDeadlines.js';

let ports: InMemoryPorts;
let logged: ReturnType<typeof collectLog>;
const decision = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
const start = (...teams: string[]): Promise<unknown> => {
  const value: Service = { unit: marlbeck, council: 'Marlbeck', startedFor: teams.map((team) => ({ team, at: ports.clock.now(), by: cast.sunita.id })), currentPolicy: 1 };
  return ports.services.create(marlbeck, decision(value));
};
/** Due on Monday 11 January 2027; its owner is told at 10, 5 and 2 working days before, and on the day. */
const due = (household: string, sweepOn = '2027-01-04'): DeadlineRow =>
  ({ ...aDeadlineRow(household, '2026-01-11').plain(), sweepOn: toLocalDate(sweepOn) });
const sweep = () => createSweepDeadlines({ ports, log: logged.log })();
const told = () => ports.deliveries.all().map((notice) => `${notice.household} ${notice.reason} on ${notice.forDay} to ${notice.to === null ? notice.post : notice.to.slice(-2)}`);
const sweepDays = () => ports.deadlines.all().map((row) => row.sweepOn);

beforeEach(async () => {
  ports = createInMemoryPorts({ now: '2027-01-04T08:30:00Z' });
  logged = collectLog();
  for (const key of ['ruth', 'sunita'] as const) await ports.people.create(cast[key].id, decision(aPerson(key).plain()));
});

describe('the sweep', () => {
  test('waits for the morning of a working day', async () => {
    await ports.deadlines.upsert([due('H-001')]);
    ports.clock.set('2027-01-04T08:15:00Z');
    expect(await sweep()).toBeNull();
    ports.clock.set('2027-01-03T09:00:00Z');
    expect(await sweep()).toBeNull();
    expect(told()).toEqual([]);
  });

  test('records what is to be told and moves the row on to its next step', async () => {
    await start('all');
    await ports.deadlines.upsert([due('H-001')]);
    expect(await sweep()).toEqual({ day: '2027-01-04', done: 1, skipped: 0, failed: 0, notices: 1, late: 0, stages: 0 });
    expect(told()).toEqual(['H-001 comingUp on 2027-01-04 to 01']);
    expect(sweepDays()).toEqual(['2027-01-07']);
    expect(ports.deadlines.all()[0]?.told).toEqual(['2027-01-04 firo']);
  });

  test('reminds whoever stands in for a leaver, and of a restricted household nobody else (workflows 0.8)', async () => {
    await start('all');
    const ruth = await ports.people.findById(cast.ruth.id);
    if (ruth) await ports.people.save(ruth, { ...decision(aPerson('ruth').gone().plain()), commandKey: commandKey('left-00001') });
    await ports.deadlines.upsert([due('H-001'), { ...due('H-002'), restrictedTo: [cast.sunita.id] }]);
    await sweep();
    expect(told()).toEqual(['H-001 comingUp on 2027-01-04 to 03', 'H-002 comingUp on 2027-01-04 to 01']);
  });

  test('waits while dates are being counted again with other bank holidays, but not for a count that stands still', async () => {
    await start('all');
    await ports.deadlines.upsert([due('H-001')]);
    const service = await ports.services.findById(marlbeck);
    if (!service) throw new TypeError('nobody has started');
    await ports.services.save(service, { ...decision({ ...service.value, recounting: { list: 'another', from: 'open', touchedAt: ports.clock.now() } }), commandKey: commandKey('recount-0001') });
    expect([await sweep(), told()]).toEqual([null, []]);
    ports.clock.set('2027-01-04T09:00:00Z');
    expect(await sweep()).toMatchObject({ done: 1, notices: 1 });
  });

  test('takes the step of a limit that ran out, and leaves the row of one that could not be taken for the next look', async () => {
    await start('all');
    const alert = anAlert().sent('2026-12-17T10:00:00Z').plain();
    await ports.practice.create(alert.id, decision<Practice>(alert));
    const ranOut = { ...due('H-001'), practice: alert.id };
    await ports.deadlines.upsert([{ ...ranOut, deadline: { ...ranOut.deadline, rule: toRuleId('QA-02'), due: toLocalDate('2026-12-24') } }]);
    const broken = { ...ports, practice: { ...ports.practice, save: () => Promise.reject(new Unavailable('graph.throttled', 'Wait.')) } };
    const run = (on: typeof ports) => createSweepDeadlines({ ports: on, log: logged.log })();
    expect([await run(broken), sweepDays()]).toMatchObject([{ done: 0, failed: 1, stages: 0 }, ['2027-01-04']]);
    expect(await run(ports)).toMatchObject({ done: 1, failed: 0, stages: 1 });
    expect(ports.practice.all().map(({ value }) => value.kind)).toEqual(['dispute', 'alert']);
  });

  test('ends the same when it runs twice, late in the day, or on another machine', async () => {
    await start('all');
    await ports.deadlines.upsert([due('H-001'), due('H-002')]);
    await sweep();
    const after = [told(), sweepDays()];
    ports.clock.set('2027-01-04T16:45:00Z');
    expect(await sweep()).toMatchObject({ done: 0, notices: 0 });
    expect([told(), sweepDays()]).toEqual(after);
  });

  test('ends well before the host would end it, and a quarter of an hour later goes on with what is left', async () => {
    await start('all');
    await ports.deadlines.upsert(Array.from({ length: 65 }, (_each, at) => due(`H-${String(at + 100)}`)));
    let minutes = 0;
    const run = createSweepDeadlines({ ports, log: logged.log, watch: () => (minutes += 3) * 60_000 });
    expect([await run(), await run(), await run()]).toMatchObject([{ done: 40, failed: 0 }, { done: 25, failed: 0 }, null]);
    expect(new Set(told()).size).toBe(65);
  });

  test('repeats nothing when a machine died between the notices and the rows', async () => {
    await start('all');
    await ports.deadlines.upsert([due('H-001')]);
    const dying = { ...ports, deadlines: { ...ports.deadlines, noteSwept: () => Promise.reject(new TypeError('cut')) } };
    expect(await createSweepDeadlines({ ports: dying, log: logged.log })()).toMatchObject({ failed: 1 });
    expect(await sweep()).toMatchObject({ done: 1 });
    expect(told()).toHaveLength(1);
  });

  test('makes up for days that were missed, and says since when it was owed', async () => {
    await start('all');
    await ports.deadlines.upsert([due('H-001')]);
    ports.clock.set('2027-01-06T09:00:00Z');
    expect(await sweep()).toMatchObject({ done: 1, notices: 1, late: 1 });
    expect(told()).toEqual(['H-001 comingUp, owed since 2027-01-04 on 2027-01-06 to 01']);
    expect(sweepDays()).toEqual(['2027-01-07']);
  });

  test('tells owner, manager and each of the rule’s list, once each, when a legal limit is missed', async () => {
    await start('all');
    await ports.people.create(cast.denise.id, decision(aPerson('denise').plain()));
    await ports.people.create(cast.callum.id, decision({ ...aPerson('callum').plain(), roles: [{ role: 'service-director' as const, unit: marlbeck, team: null }] }));
    await ports.households.create(aHousehold('H-001').plain().ref, decision(aHousehold('H-001').plain()));
    await ports.deadlines.upsert([due('H-001', '2027-01-12')]);
    ports.clock.set('2027-01-12T08:30:00Z');
    await sweep();
    await createSweepDeadlines({ ports, log: logged.log })();
    const posts = ports.deliveries.all().map((each) => `${Object.entries(cast).find(([, one]) => one.id === each.to)?.[0]}, ${each.post}, ${each.reason}`);
    expect(posts).toEqual(['ruth, firo, justMissed', 'sunita, manager of firo, justMissed', 'denise, ftm, justMissed', 'callum, service-director, justMissed']);
  });

  test('D11a: an overdue action is told to its owner and their manager the next day, and to the officer on the third', async () => {
    await start('all');
    for (const key of ['denise', 'leah'] as const) await ports.people.create(cast[key].id, decision(aPerson(key).plain()));
    const alert = anAlert().sent().plain();
    await ports.practice.create(alert.id, decision<Practice>(alert));
    const row = due('H-001', '2027-01-12');
    await ports.deadlines.upsert([{ ...row, practice: alert.id, ownerPerson: cast.leah.id, deadline: { ...row.deadline, rule: toRuleId('ACT-01'), owner: 'staff', explanation: { ...row.deadline.explanation, standing: 'local' } } }]);
    const days: string[] = [];
    for (const day of ['2027-01-12', '2027-01-13', '2027-01-14']) {
      ports.clock.set(`${day}T08:30:00Z`);
      await sweep();
      days.push(ports.deliveries.all().filter(({ forDay }) => forDay === day).map((each) => Object.entries(cast).find(([, one]) => one.id === each.to)?.[0]).join(' '));
    }
    expect(days).toEqual(['leah denise', '', 'leah denise ruth']);
  });

  test('goes on when a row fails, passes it over alone, and takes it up again a quarter of an hour later', async () => {
    await start('all');
    const rows = Array.from({ length: 65 }, (_each, at) => due(`H-${String(at + 100)}`));
    await ports.deadlines.upsert(rows);
    let failing = true;
    const flaky = { ...ports, deliveries: { ...ports.deliveries, record: (notices: Parameters<typeof ports.deliveries.record>[0]) => (failing && notices.some((each) => each.household === 'H-120') ? Promise.reject(new Unavailable('graph.throttled', 'Wait.')) : ports.deliveries.record(notices)) } };
    const run = createSweepDeadlines({ ports: flaky, log: logged.log });
    const first = await run();
    expect(first).toMatchObject({ done: 64, failed: 1, notices: 64 });
    expect(logged.lines().filter((each) => each['event'] === 'sweepDeadlines.failed')).toHaveLength(1);
    failing = false;
    expect(await run()).toMatchObject({ done: 1, failed: 0, notices: 1 });
    expect(await run()).toBeNull();
    expect(new Set(told()).size).toBe(65);
  });

  test('leaves a row that changed while it ran to the next look', async () => {
    await ports.deadlines.upsert([due('H-001')]);
    const moved = { ...aDeadlineRow('H-001', '2026-01-11').due('2027-03-01').plain(), sweepOn: toLocalDate('2027-02-15') };
    const racing = { ...ports, deadlines: { ...ports.deadlines, findByKeys: async (keys: Parameters<typeof ports.deadlines.findByKeys>[0]) => { await ports.deadlines.upsert([moved]); return ports.deadlines.findByKeys(keys); } } };
    expect(await createSweepDeadlines({ ports: racing, log: logged.log })()).toMatchObject({ done: 0, skipped: 1, notices: 0 });
    expect(ports.deadlines.all()[0]?.deadline.due).toBe('2027-03-01');
  });
});

describe('a meeting moved between a sweep’s last look and its write', () => {
  test('keeps its new date and its new day to be told', async () => {
    await ports.deadlines.upsert([due('H-001')]);
    const moved = { ...aDeadlineRow('H-001', '2026-01-11').due('2027-03-01').plain(), sweepOn: toLocalDate('2027-02-15') };
    const record = async (notices: Parameters<typeof ports.deliveries.record>[0]): Promise<void> => {
      await ports.deliveries.record(notices);
      await ports.deadlines.upsert([moved]);
    };
    expect(await createSweepDeadlines({ ports: { ...ports, deliveries: { ...ports.deliveries, record } }, log: logged.log })()).toMatchObject({ done: 0, skipped: 1 });
    expect(ports.deadlines.all()[0]).toMatchObject({ sweepOn: '2027-02-15', told: [], deadline: { due: '2027-03-01' } });
  });
});

describe('a notice', () => {
  test('is held until a manager starts telling people', async () => {
    await ports.deadlines.upsert([due('H-001')]);
    await sweep();
    expect(ports.deliveries.all().map((each) => each.state)).toEqual(['heldUntilStart']);
  });
  test('is queued for the teams that have started and held for the others', async () => {
    await start(quarringtonTeam);
    await ports.households.create(aHousehold('H-001').plain().ref, decision({ ...aHousehold('H-001').plain(), team: quarringtonTeam }));
    await ports.deadlines.upsert([due('H-001'), due('H-002')]);
    await sweep();
    expect(ports.deliveries.all().map((each) => `${each.household} ${each.state}`)).toEqual(['H-001 queued', 'H-002 heldUntilStart']);
  });
  test('of a restricted household goes to its officer and to nobody who is not named', async () => {
    await start('all');
    await ports.deadlines.upsert([{ ...due('H-001', '2027-01-12'), restrictedTo: [] }, { ...due('H-002', '2027-01-12'), restrictedTo: [cast.sunita.id] }]);
    ports.clock.set('2027-01-12T08:30:00Z');
    await sweep();
    expect(told().map((each) => each.replace(' justMissed on 2027-01-12', ''))).toEqual(['H-001 to 01', 'H-002 to 01', 'H-002 to 03']);
  });
  test('never goes to somebody whom the record is about', async () => {
    await start('all');
    await ports.deadlines.upsert([{ ...due('H-001'), about: [cast.ruth.id] }]);
    await sweep();
    expect(told()).toEqual([]);
  });
});
