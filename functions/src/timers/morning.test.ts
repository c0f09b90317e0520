import { beforeEach, describe, expect, test } from '@jest/globals';
import { performEffects } from '@review-desk/core/delivery/effects';
import { commandKey, householdRef } from '@review-desk/core/ids';
import { aDeadlineRow, aPerson, cast, createInMemoryPorts, marlbeck, type CastKey, type InMemoryPorts } from '@review-desk/core/testing';
import { toLocalDate } from '@review-desk/core/time';
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
