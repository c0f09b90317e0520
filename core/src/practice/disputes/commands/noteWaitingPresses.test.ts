import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../../council/index.js';
import { makeDigests } from '../../../delivery/index.js';
import { digestOfDay } from '../../../delivery/messages/queries/digestOfDay.js';
import { commandKey, type PersonId } from '../../../ids.js';
import { aDispute, anActor, anAlert, cast, marlbeck, type InMemoryPorts } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import { actOnAlert } from '../../alerts/commands/actOnAlert.js';
import { disputesIn, disputeWorld, keep, sweepOn, work } from '../testing/disputeWorld.js';

// Received on Monday 25 January 2027: the answer is owed by Monday 1 February.
const failed = anAlert().sent('2027-01-25T10:00:00Z').plain();
const world = async (autoEscalate: boolean): Promise<InMemoryPorts> => {
  const ports = await disputeWorld('2027-01-25T10:00:00Z');
  await ports.policies.publish(marlbeck, 1, { ...defaultPolicy, switches: { ...defaultPolicy.switches, autoEscalate } });
  return ports;
};
/** What the morning's cards of this day say to the officer and to the service manager. */
const morning = async (ports: InMemoryPorts, day: string): Promise<(string[] | null)[]> => {
  await sweepOn(ports, `${day}T08:30:00Z`);
  await makeDigests(ports)(toLocalDate(day));
  return [await digestOf(ports, cast.ruth.id, day), await digestOf(ports, cast.sunita.id, day)];
};
const digestOf = async (ports: InMemoryPorts, to: PersonId, day: string): Promise<string[] | null> => {
  const message = ports.messages.all().find(({ value }) => value.purpose === 'digest' && value.to === to && value.id.endsWith(day));
  const card = message ? await digestOfDay(ports)(message.value) : null;
  return card && card.lines.map(({ reference, asked, due }) => `${reference} ${asked} ${due}`);
};

// Source: workflows E, at a limit.
describe('a limit that ran out where the policy lets nothing open by itself', () => {
  const line = ['H-001-a1 choose what follows 2027-02-01'];

  it('stands in each day’s digest of the officer and of the service manager, until one of them presses', async () => {
    const ports = await world(false);
    await keep(ports, failed);
    expect(await morning(ports, '2027-02-01')).toEqual([null, null]);
    for (const day of ['2027-02-02', '2027-02-03', '2027-02-04']) expect([day, ...(await morning(ports, day))]).toEqual([day, line, line]);
    await actOnAlert(ports)(anActor('sunita'), { id: failed.id, key: commandKey('press-00000001') }, { act: 'press-at-limit', press: 'do not escalate', on: null, with: null, why: 'Ill.' });
    await work(ports);
    expect([await morning(ports, '2027-02-05'), disputesIn(ports)]).toEqual([[null, null], []]);
  });

  it('is no longer asked about where another date was pressed before the card went', async () => {
    const ports = await world(false);
    await keep(ports, failed);
    await morning(ports, '2027-02-02');
    await actOnAlert(ports)(anActor('ruth'), { id: failed.id, key: commandKey('press-00000002') }, { act: 'press-at-limit', press: 'other date', on: toLocalDate('2027-02-10'), with: cast.denise.id, why: '' });
    await work(ports);
    expect(await digestOf(ports, cast.ruth.id, '2027-02-02')).toEqual(['H-001-a1 please answer 2027-02-10']);
  });

  it('is noted once a day, however often it is asked', async () => {
    const ports = await world(false);
    await keep(ports, failed);
    await morning(ports, '2027-02-02');
    const before = ports.deliveries.all().length;
    await morning(ports, '2027-02-02');
    expect(ports.deliveries.all().length).toBe(before);
  });

  it('is that of a dispute’s stage too; of a restricted one the words say no more than that it is overdue, and about the service manager it is the officer’s alone', async () => {
    const ports = await world(false);
    await keep(ports, aDispute().plain());
    expect(await morning(ports, '2027-02-09')).toEqual([['D-7K3F2 choose what follows 2027-02-08'], ['D-7K3F2 choose what follows 2027-02-08']]);
    const few = await world(false);
    await keep(few, aDispute().restricted('sunita').plain());
    expect(await morning(few, '2027-02-09')).toEqual([['D-7K3F2 overdue 2027-02-08'], null]);
  });

  it('waits in no digest where the clock takes the step', async () => {
    const ports = await world(true);
    await keep(ports, failed);
    await morning(ports, '2027-02-02');
    expect(ports.deliveries.all().filter(({ reason }) => reason === 'waitsForPress')).toEqual([]);
  });
});
