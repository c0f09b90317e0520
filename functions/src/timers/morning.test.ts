import { beforeEach, describe, expect, test } from '@jest/globals';
import { performEffects } from '@review-desk/core/delivery/effects';
import { commandKey, householdRef, practiceId } from '@review-desk/core/ids';
import { aDeadlineRow, aPerson, aThanks, cast, createInMemoryPorts, marlbeck, type CastKey, type InMemoryPorts } from '@review-desk/core/testing';
import { toInstant, toLocalDate } from '@review-desk/core/time';
import { collectLog } from '../testing/collectLog.js';
import { createMakeDigests } from './makeDigests.js';
import { createSendMessages } from './sendMessages.js';
import { createSweepDeadlines } from './sweepDeadlines.js';

const seeded = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
const { log } = collectLog();
let ports: InMemoryPorts;
const row = (household: string, due: string, over: object = {}) => ({ ...aDeadlineRow(household).due(due).plain(), ...over });
/** One quarter of an hour: the sweep, the digests it calls for, the queue, and what waits. */
const quarter = async (now: string, of = { sweep: createSweepDeadlines({ ports, log }), digests: createMakeDigests({ ports, log }) }) => {
  ports.clock.set(now);
  await of.sweep();
  await of.digests();
  for (let item = ports.effectQueue.woken.shift(); item; item = ports.effectQueue.woken.shift()) await performEffects(ports)(item);
  await createSendMessages({ ports, log })();
};
const linesTo = (key: CastKey) => ports.channels.chatOf(cast[key].id).map(({ card }) => card.lines.map((each) => `${each.reference} ${each.due}${each.overdue ? ' overdue' : ''}`));
const monthsTo = (key: CastKey) => ports.channels.chatOf(cast[key].id).flatMap(({ card }) => card.thanks ?? []);
/** Good and excellent practice in turn, sent at these moments. */
const thankedOn = (...moments: string[]) =>
  Promise.all(moments.map((at, index) => {
    const thanks = aThanks('H-001', { id: practiceId(`H-001-g${index + 1}`), createdAt: toInstant(at), level: index % 2 === 0 ? 'good' : 'excellent' });
    return ports.practice.create(thanks.id, seeded(thanks));
  }));

beforeEach(async () => {
  ports = createInMemoryPorts({ now: '2027-01-04T08:00:00Z' });
  for (const key of ['ruth', 'sunita', 'tomasz'] as const) await ports.people.create(cast[key].id, seeded(aPerson(key).plain()));
  await ports.services.create(marlbeck, seeded({ unit: marlbeck, council: 'Marlbeck', startedFor: [{ team: 'all', at: ports.clock.now(), by: cast.sunita.id }], currentPolicy: 1 }));
  await ports.deadlines.upsert([row('H-001', '2027-01-11'), row('H-002', '2027-01-04'), row('H-003', '2027-01-11', { ownerPerson: cast.tomasz.id, sweepOn: null })].map((each) => ({ ...each, sweepOn: each.sweepOn === null ? null : toLocalDate('2027-01-04') })));
});

describe('the morning', () => {
  test('brings one message a person, with a line for each review and its nearest date', async () => {
    await quarter('2027-01-04T08:15:00Z');
    expect(linesTo('ruth')).toEqual([]);
    for (const now of ['2027-01-04T08:30:00Z', '2027-01-04T08:45:00Z', '2027-01-04T09:00:00Z']) await quarter(now);
    expect([linesTo('ruth'), linesTo('tomasz')]).toEqual([[['H-002-r1 2027-01-04', 'H-001-r1 2027-01-11']], []]);
  });

  test('waits for a row that cannot be swept until nine, and no longer', async () => {
    const { noteSwept } = ports.deadlines;
    ports.deadlines.noteSwept = (swept) => (swept.some((each) => each.row.household === householdRef('H-002')) ? Promise.reject(new TypeError('no answer')) : noteSwept(swept));
    const same = { sweep: createSweepDeadlines({ ports, log }), digests: createMakeDigests({ ports, log }) };
    await quarter('2027-01-04T08:30:00Z', same);
    expect(linesTo('ruth')).toEqual([]);
    await quarter('2027-01-04T09:00:00Z', same);
    expect(linesTo('ruth')).toHaveLength(1);
  });

  test('that comes days late says of each line since when it was owed, and of the others nothing', async () => {
    await ports.deadlines.upsert([row('H-004', '2027-01-19', { sweepOn: toLocalDate('2027-01-05') })]);
    await quarter('2027-01-06T08:30:00Z');
    const [card] = ports.channels.chatOf(cast.ruth.id).map((each) => each.card);
    expect(card?.lines.map(({ reference, owedSince }) => [reference, owedSince])).toEqual([['H-002-r1', '2027-01-05'], ['H-001-r1', '2027-01-04'], ['H-004-r1', '2027-01-05']]);
  });

  test('gives no line to what was done since', async () => {
    ports.clock.set('2027-01-04T08:30:00Z');
    await createSweepDeadlines({ ports, log })();
    const [done] = await ports.deadlines.findBySubject(householdRef('H-002'));
    if (done) await ports.deadlines.upsert([{ ...done, deadline: { ...done.deadline, met: { on: toLocalDate('2027-01-04'), by: cast.ruth.id } } }]);
    await quarter('2027-01-04T08:30:00Z');
    expect(linesTo('ruth')).toEqual([['H-001-r1 2027-01-11']]);
  });

  // 4 January 2027 is the first working day of its month: the first is a bank holiday, then comes a weekend.
  test('of a month’s first working day counts last month’s good practice for the service manager, once, however late and often the timer fires (D3)', async () => {
    await thankedOn('2026-12-01T00:15:00Z', '2026-12-31T23:30:00Z', '2026-11-30T10:00:00Z', '2027-01-04T07:00:00Z');
    for (const now of ['2027-01-04T16:45:00Z', '2027-01-04T17:00:00Z', '2027-01-05T08:30:00Z']) await quarter(now);
    expect(monthsTo('sunita')).toEqual([{ month: '2026-12', good: 1, excellent: 1 }]);
    expect([monthsTo('ruth'), monthsTo('tomasz')]).toEqual([[], []]);
  });

  test('of every other day, or before telling has started, asks for no thanks', async () => {
    await thankedOn('2026-12-01T00:15:00Z', '2027-01-20T10:00:00Z');
    const asked: string[] = [];
    const { findOfQuarter } = ports.practice;
    const digests = async () => {
      ports.practice.findOfQuarter = (unit, of, next) => (asked.push(of), findOfQuarter(unit, of, next));
      const made = await createMakeDigests({ ports, log })();
      ports.practice.findOfQuarter = findOfQuarter;
      return made;
    };
    const morning = (day: string) => quarter(`${day}T08:30:00Z`, { sweep: createSweepDeadlines({ ports, log }), digests });
    for (const day of ['05', '11', '29']) await morning(`2027-01-${day}`);
    expect([asked, monthsTo('sunita')]).toEqual([[], []]);
    await morning('2027-02-01');
    expect([asked, monthsTo('sunita')]).toEqual([['2027q1'], [{ month: '2027-01', good: 0, excellent: 1 }]]);
    const service = await ports.services.findById(marlbeck);
    if (service) await ports.services.save(service, { ...seeded({ ...service.value, startedFor: [] }), commandKey: commandKey('seed-00000002') });
    await morning('2027-03-01');
    expect([asked.length, monthsTo('sunita').length]).toEqual([1, 1]);
  });

  test('keeps the month’s list for the next day where no channel took it, without yesterday’s lines', async () => {
    await thankedOn('2026-12-10T10:00:00Z');
    await ports.deadlines.upsert([row('H-005', '2027-01-11', { ownerPerson: cast.sunita.id, sweepOn: toLocalDate('2027-01-04') })]);
    ports.channels.fault = () => 'away';
    await quarter('2027-01-04T08:30:00Z');
    ports.channels.fault = () => null;
    await quarter('2027-01-05T00:15:00Z');
    expect([monthsTo('sunita'), linesTo('sunita')]).toEqual([[{ month: '2026-12', good: 1, excellent: 0 }], [[]]]);
  });

  test('sends yesterday’s message no more', async () => {
    ports.channels.fault = () => 'away';
    await quarter('2027-01-04T08:30:00Z');
    ports.channels.fault = () => null;
    await quarter('2027-01-05T00:15:00Z');
    await quarter('2027-01-05T08:30:00Z');
    expect(linesTo('ruth').flat().every((each) => !each.startsWith('H-002-r1 2027-01-04 ') || each.endsWith('overdue'))).toBe(true);
    expect(ports.messages.all().filter(({ value }) => value.dropped !== null)).toHaveLength(1);
  });
});
