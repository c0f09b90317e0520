import { describe, expect, it, jest } from '@jest/globals';
import { carryOnJob } from '../carryOnJob.js';
import { openReviewIfDue } from '../delivery/effects/openReviewIfDue.js';
import { performEffects } from '../delivery/effects/performEffects.js';
import { refreshDeadlines } from '../delivery/effects/refreshDeadlines.js';
import { Unavailable } from '../errors.js';
import { commandKey, householdRef, type HouseholdRef } from '../ids.js';
import { refreshPracticeDeadlines } from '../practice/clocks/refreshPracticeDeadlines.js';
import { effect, type Effect } from '../records/index.js';
import { aFosterReview, aHousehold, anActor, anAlert, cast, createInMemoryPorts, type InMemoryPorts } from '../testing/index.js';
import { bankHolidaysDigest, createWorkingCalendar, englandAndWales, toInstant, toLocalDate, toRuleId, type BankHolidayList, type Instant } from '../time/index.js';
import { pressStart } from './commands/pressStart.js';
import { startRecount } from './commands/startRecount.js';

jest.setTimeout(60_000);

const may5 = { date: toLocalDate('2027-05-05'), title: 'One-off bank holiday' };
const announced: BankHolidayList = { ...englandAndWales, days: [...englandAndWales.days, may5] };
const longer: BankHolidayList = { ...englandAndWales, lastYear: 2029, days: [...englandAndWales.days, { date: toLocalDate('2029-01-01'), title: 'New Year’s Day' }] };
const WHY = 'The bank-holiday list was changed: 5 May 2027 is now a bank holiday';
const decided = <T>(value: T, ...effects: Effect[]) => ({ value, effects, commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
const under = <P extends InMemoryPorts>(ports: P, list: BankHolidayList): P => ({ ...ports, calendarDays: createWorkingCalendar(list) });
const all = ['H-001', 'H-002', 'H-003', 'H-004', 'H-005'];

/**
 * H-001 is to be reviewed by 5 May, H-002 was reviewed on 20 April and owes its report, H-003's report is in, H-004 has
 * ended but still owes its report, and H-005 is nowhere near that day. All were counted before the list changed.
 */
const setUp = async (refs: readonly string[] = all): Promise<InMemoryPorts> => {
  const ports = createInMemoryPorts({ now: '2027-04-21T08:00:00Z' });
  const held = (ref: string) => aFosterReview(ref).booked('2027-04-20T10:00:00Z').held('2027-04-20');
  const reviewed = { 'H-001': '2026-05-05', 'H-005': '2026-09-09' };
  for (const ref of refs) {
    const household = aHousehold(ref).lastReviewed(ref in reviewed ? reviewed[ref as keyof typeof reviewed] : '2026-06-16');
    await ports.households.create(householdRef(ref), decided((ref === 'H-004' ? household.ended('2027-04-21') : household).plain()));
  }
  const limit = toLocalDate('2027-05-05');
  const reviews = [
    aFosterReview('H-001').with({ legalLimit: limit, legalRule: toRuleId('FR-04'), bookBy: limit, openedOn: toLocalDate('2027-04-21') }),
    held('H-002'), held('H-003').with({ done: { [toRuleId('FR-10')]: toLocalDate('2027-04-21') } }), held('H-004'),
  ];
  for (const review of reviews.filter((each) => refs.includes(each.household))) await ports.reviews.create(review.id, decided(review.plain()));
  for (const ref of refs.map(householdRef)) {
    await openReviewIfDue(ports)(ref);
    await refreshDeadlines(ports)(ref, { why: 'imported', by: null });
  }
  expect(await startRecount(ports)(ago(ports))).toEqual([]);
  return ports;
};
const ago = (ports: InMemoryPorts): Instant => toInstant(new Date(Date.parse(ports.clock.now()) - 900_000).toISOString());
const service = async (ports: InMemoryPorts) => (await ports.services.findById(ports.unit))?.value;
/** A quarter of an hour later the timer looks; then what waits in the queue is done, a message that fails being sent again. */
const quarterHour = async (ports: InMemoryPorts): Promise<void> => {
  ports.clock.set(new Date(Date.parse(ports.clock.now()) + 960_000).toISOString());
  for (const id of await startRecount(ports)(ago(ports))) await ports.effectQueue.carryOn({ kind: 'recount', id });
  let tries = 0;
  for (let job = ports.effectQueue.jobs.shift(); job; job = ports.effectQueue.jobs.shift()) {
    try {
      await carryOnJob(ports)(job);
    } catch {
      if ((tries += 1) < 5) ports.effectQueue.jobs.push(job);
    }
  }
};
const dates = (ports: InMemoryPorts) =>
  ports.deadlines.all().map(({ household, deadline: { rule, occurrence, due, bookBy, changes } }) => `${household} ${rule} ${occurrence} ${due} ${bookBy ?? ''} ${changes.map((each) => `${each.of ?? ''}${each.from} ${each.why}`).join()}`);
const end = async (ports: InMemoryPorts) => ({ rows: ports.deadlines.all(), reviews: ports.reviews.all().map(({ value }) => value), service: await service(ports) });

describe('a changed list of bank holidays', () => {
  it('moves exactly the dates it touches, keeps the old ones with why, and leaves what was met', async () => {
    const ports = await setUp();
    const before = dates(ports);
    await quarterHour(under(ports, announced));
    expect(dates(ports).filter((row) => !before.includes(row)).toSorted()).toEqual([
      `H-001 FR-04 H-001-c1 2027-05-05 2027-05-04 bookBy2027-05-05 ${WHY}`,
      `H-001 FR-04 H-001-c2 2027-05-05 2027-05-04 bookBy2027-05-05 ${WHY}`,
      `H-002 FR-10 H-002-r1 2027-05-20  2027-05-19 ${WHY}`,
      `H-004 FR-10 H-004-r1 2027-05-20  2027-05-19 ${WHY}`,
    ]);
    expect((await ports.reviews.findById('H-001-r1' as never))?.value.bookBy).toBe('2027-05-04');
    expect(await service(ports)).toEqual(expect.objectContaining({ countedWith: bankHolidaysDigest(announced) }));
    expect(await service(ports)).not.toHaveProperty('recounting');
  });

  it('moves the clock of an alert that is to be answered after it', async () => {
    const ports = await setUp([]);
    const alert = anAlert().sent('2027-04-30T09:00:00Z').plain();
    await ports.practice.create(alert.id, decided(alert));
    await refreshPracticeDeadlines(ports)(alert.id, { why: 'sent', by: null });
    await quarterHour(under(ports, announced));
    expect(dates(ports)).toEqual([`H-001 QA-02 answer 1 2027-05-11  2027-05-10 ${WHY}`]);
  });

  it('brings the reminder of an agreed action forward whose date stands', async () => {
    const ports = await setUp([]);
    const action = { id: 'action 1', text: 'Write the plan', owner: cast.leah.id, due: toLocalDate('2027-05-19'), earlier: [], done: null, dropped: null };
    const answered = anAlert().sent('2027-04-19T09:00:00Z').answered('2027-04-20T09:00:00Z').plain();
    const alert = { ...answered, replies: [{ by: cast.ruth.id, at: answered.createdAt, accepted: true, missing: null }], actions: [action] };
    await ports.practice.create(alert.id, decided(alert));
    await refreshPracticeDeadlines(ports)(alert.id, { why: 'accepted', by: null });
    const swept = () => ports.deadlines.all().flatMap(({ deadline, sweepOn }) => (deadline.rule === 'ACT-01' ? [[deadline.due, sweepOn]] : []));
    expect(swept()).toEqual([['2027-05-19', '2027-05-05']]);
    await quarterHour(under(ports, announced));
    expect(swept()).toEqual([['2027-05-19', '2027-05-04']]);
  });

  it('is counted with once: afterwards nothing is started and nothing is written', async () => {
    const ports = await setUp();
    await quarterHour(under(ports, announced));
    const [after, revision] = [await end(ports), (await ports.services.findById(ports.unit))?.revision];
    await quarterHour(under(ports, announced));
    expect([await end(ports), (await ports.services.findById(ports.unit))?.revision]).toEqual([after, revision]);
  });

  it('writes no row when the list only goes on for another year, and takes the new list as theirs', async () => {
    const ports = await setUp();
    const before = ports.deadlines.all();
    const upserted: number[] = [];
    const watched = { ...ports, deadlines: { ...ports.deadlines, upsert: (...given: Parameters<typeof ports.deadlines.upsert>) => { upserted.push(given[0].length); return ports.deadlines.upsert(...given); } } };
    await quarterHour(under(watched, longer));
    expect([ports.deadlines.all(), upserted, (await service(ports))?.countedWith]).toEqual([before, [], bankHolidaysDigest(longer)]);
  });

  it('is followed back when a release is taken back, also half way', async () => {
    const ports = await setUp();
    const first = dates(ports).map((row) => row.split(' ').slice(0, 5).join(' '));
    const changed = under(ports, announced);
    const [id = ''] = await startRecount(changed)(ago(ports));
    await carryOnJob(changed)({ kind: 'recount', id });
    expect(dates(ports).filter((row) => row.includes(WHY)).length).toBeGreaterThan(0);
    await quarterHour(ports);
    expect(dates(ports).map((row) => row.split(' ').slice(0, 5).join(' '))).toEqual(first);
    expect(dates(ports).find((row) => row.startsWith('H-002 FR-10'))).toContain('The bank-holiday list was changed: 5 May 2027 is no longer a bank holiday');
    expect(await service(ports)).toMatchObject({ countedWith: bankHolidaysDigest(englandAndWales) });
  });

  it('leaves rows whose facts are just changing to the effect that knows why', async () => {
    const ports = await setUp();
    const stored = await ports.reviews.findById('H-002-r1' as never);
    if (!stored) throw new TypeError('no review');
    const waiting = effect('deadlines.refresh', 'H-002', { household: 'H-002', why: 'held' });
    await ports.reviews.save(stored, { ...decided({ ...stored.value, heldOn: toLocalDate('2027-04-21') }, waiting), commandKey: commandKey('held-again-1') });
    const changed = under(ports, announced);
    await quarterHour(changed);
    expect(dates(ports).some((row) => row.startsWith('H-002') && row.includes(WHY))).toBe(false);
    await performEffects(changed)({ list: 'reviews', id: 'H-002-r1' });
    expect(dates(ports).find((row) => row.startsWith('H-002 FR-10'))).toBe('H-002 FR-10 H-002-r1 2027-05-21  2027-05-19 held');
  });
});

describe('a recount whose machine dies', () => {
  const writes = new Set(['save', 'upsert', 'carryOn']);
  type Death = { at: number; when: 'before' | 'after' };
  const run = async ({ at, when }: Death) => {
    const ports = await setUp(['H-001', 'H-002', 'H-004']);
    let seen = 0;
    const watch = <T extends object>(port: T): T =>
      new Proxy(port, {
        get: (target, name) => {
          const found: unknown = Reflect.get(target, name);
          if (typeof found !== 'function' || !writes.has(String(name))) return found;
          return async (...given: unknown[]): Promise<unknown> => {
            const now = (seen += 1) === at;
            if (now && when === 'before') throw new Unavailable('test.died', 'Died before it.');
            const answer: unknown = await Reflect.apply(found, target, given);
            if (now) throw new Unavailable('test.died', 'Died after it.');
            return answer;
          };
        },
      });
    const dying = { ...under(ports, announced), services: watch(ports.services), reviews: watch(ports.reviews), deadlines: watch(ports.deadlines), effectQueue: watch(ports.effectQueue) };
    for (let times = 0; times < 3; times += 1) await quarterHour(dying).catch(() => undefined);
    return { writes: seen, end: await end(ports) };
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
    const ports = await setUp();
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
    const [alone, together] = [await setUp(), await setUp()];
    await quarterHour(under(alone, announced));
    together.clock.set(alone.clock.now());
    const machines = [under(together, announced), under(together, announced)];
    const found = await Promise.all(machines.map((each) => startRecount(each)(ago(together))));
    for (let jobs = found.flat(); jobs.length > 0; jobs = together.effectQueue.jobs.splice(0).map((each) => each.id))
      await Promise.all(jobs.flatMap((id) => machines.map((each) => carryOnJob(each)({ kind: 'recount', id }))));
    expect(await end(together)).toEqual(await end(alone));
  });
});
