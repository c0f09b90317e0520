import { performEffects } from '../../../delivery/effects/performEffects.js';
import { commandKey, type PracticeId } from '../../../ids.js';
import type { Person } from '../../../people/types.js';
import { createInMemoryPorts, marlbeck, theService, type InMemoryPorts } from '../../../testing/index.js';
import type { DeadlineRow } from '../../../time/ports.js';
import type { Alert } from '../../alerts/types.js';
import type { Practice } from '../../types.js';
import { atLimit } from '../commands/atLimit.js';
import type { Dispute } from '../types.js';

export const seeded = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });

/** The service with everybody of the later stages, told from the start, at a moment. */
export const disputeWorld = async (now: string, people: readonly Person[] = theService()): Promise<InMemoryPorts> => {
  const ports = createInMemoryPorts({ now });
  for (const person of people) await ports.people.create(person.id, seeded(person));
  await ports.services.create(marlbeck, seeded({ unit: marlbeck, council: 'Marlbeck', startedFor: [{ team: 'all', at: ports.clock.now(), by: 'nobody' }], currentPolicy: 1 }));
  return ports;
};

/** Keeps a record as if it had been made by its command, with its clocks in the ledger. */
export const keep = async (ports: InMemoryPorts, value: Alert | Dispute): Promise<void> => {
  const about = { practice: value.id, why: 'seeded' };
  await ports.practice.create(value.id, { ...seeded<Practice>(value), effects: [{ key: 'practiceDeadlines.refresh:seed', kind: 'practiceDeadlines.refresh', about, tries: 0 }] });
  await work(ports, value.id);
};

/** The worker: performs what waits on every record that was woken, until nothing does. */
export const work = async (ports: InMemoryPorts, ...ids: PracticeId[]): Promise<void> => {
  const waiting = (): { list: 'practice'; id: string }[] => ports.effectQueue.woken.splice(0).flatMap(({ list, id }) => (list === 'practice' ? [{ list, id }] : []));
  for (let items = [...ids.map((id) => ({ list: 'practice' as const, id: id as string })), ...waiting()]; items.length > 0; items = waiting()) {
    for (const item of items) {
      const report = await performEffects(ports)(item);
      if (report.problems[0]) throw report.problems[0].cause;
    }
  }
};

/** What the sweep does with rows of practice on this day, without its notices. */
export const sweepOn = async (ports: InMemoryPorts, now: string): Promise<string[]> => {
  ports.clock.set(now);
  const took: string[] = [];
  for (const row of await dueRows(ports)) took.push(await atLimit(ports)(row));
  await work(ports);
  return took.filter((each) => each !== 'nothing');
};

const dueRows = async (ports: InMemoryPorts): Promise<DeadlineRow[]> => (await ports.deadlines.findToSweep(ports.clock.now().slice(0, 10) as DeadlineRow['deadline']['due'], null)).rows.filter(({ practice }) => practice !== undefined);

export const disputesIn = (ports: InMemoryPorts): Dispute[] => ports.practice.all().flatMap(({ value }) => (value.kind === 'dispute' ? [value] : []));
