import { describe, expect, it } from '@jest/globals';
import { performEffects } from '../../../delivery/effects/performEffects.js';
import { anAlert, type InMemoryPorts } from '../../../testing/index.js';
import { disputesIn, disputeWorld, keep, sweepOn } from '../testing/disputeWorld.js';
import { mortal, orDie } from '../testing/mortal.js';
import { atLimit } from './atLimit.js';

const stores = ['practice', 'deadlines', 'messages', 'people', 'policies', 'services', 'effectQueue', 'audit'] as const;
const days = ['2027-02-02T08:30:00Z', '2027-02-09T08:30:00Z'];

/** One machine's morning: the sweep's rows of practice, then whatever effects wait. */
const morning = async (ports: InMemoryPorts): Promise<void> => {
  const { rows } = await ports.deadlines.findToSweep(ports.clock.now().slice(0, 10) as never, null);
  for (const row of rows.filter(({ practice }) => practice !== undefined)) await atLimit(ports)(row);
  for (let round = 0; round < 4; round += 1) for (const id of await ports.practice.findWithDueEffects('2099-01-01T00:00:00Z')) await performEffects(ports)({ list: 'practice', id });
};

const end = (ports: InMemoryPorts) => ({
  stages: disputesIn(ports).map(({ stages, alert }) => [alert, ...stages.map(({ number, dayZero, limit }) => `${number} ${dayZero} ${limit}`)]),
  messages: ports.messages.all().map(({ value }) => `${value.purpose} ${value.to ?? value.post}`).toSorted(),
  clocks: ports.deadlines.all().map(({ deadline }) => `${deadline.rule} ${deadline.due} ${deadline.notApplicable?.why ?? ''}`).toSorted(),
  audited: ports.audit.all().map(({ act }) => act).toSorted(),
});

const start = async (): Promise<InMemoryPorts> => {
  const ports = await disputeWorld('2027-01-25T10:00:00Z');
  await keep(ports, anAlert().sent('2027-01-25T10:00:00Z').plain());
  return ports;
};
const undisturbed = async (): Promise<ReturnType<typeof end>> => {
  const ports = await start();
  for (const day of days) await sweepOn(ports, day);
  return end(ports);
};

describe('the clock', () => {
  it('ends the same when the machine dies before or after any one call, and another carries on', async () => {
    const wanted = await undisturbed();
    const counted = mortal(await start(), stores, () => null);
    for (const day of days) {
      counted.ports.clock.set(day);
      await morning(counted.ports);
    }
    expect(counted.calls()).toBeGreaterThan(60);
    // Dead after one call is dead before the next: once the machine is gone, nothing of it reaches a store again.
    for (let at = 0; at <= counted.calls(); at += 1) {
      const ports = await start();
      const dying = mortal(ports, stores, (call) => (call === at ? 'after' : call > at ? 'before' : null));
      for (const day of days) {
        ports.clock.set(day);
        await orDie(morning(dying.ports));
        await morning(ports);
      }
      expect([at, end(ports)]).toEqual([at, wanted]);
    }
  });

  it('ends the same with 30% of calls failing and two workers racing', async () => {
    const wanted = await undisturbed();
    for (let seed = 1; seed <= 12; seed += 1) {
      let state = seed;
      const chance = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
      const ports = await start();
      const faulty = mortal(ports, stores, () => (chance() < 0.3 ? (chance() < 0.5 ? 'before' : 'after') : null)).ports;
      for (const day of days) {
        ports.clock.set(day);
        for (let round = 0; round < 5; round += 1) await Promise.all([orDie(morning(faulty)), orDie(morning(faulty))]);
        await morning(ports);
      }
      expect([seed, end(ports)]).toEqual([seed, wanted]);
    }
  });
});
