import { describe, expect, it } from '@jest/globals';
import { refreshDeadlines } from '../../delivery/effects/refreshDeadlines.js';
import { commandKey, householdRef } from '../../ids.js';
import { aDispute, aHousehold, anAlert, createInMemoryPorts, type InMemoryPorts } from '../../testing/index.js';
import { workQueue } from '../../testing/workQueue.js';
import type { Practice } from '../types.js';

const ref = householdRef('H-001');
const kept = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
const refresh = (ports: InMemoryPorts) => refreshDeadlines(ports)(ref, { why: 'corrected', by: null });

const world = async (): Promise<InMemoryPorts> => {
  const ports = createInMemoryPorts({ now: '2027-01-12T10:00:00Z' });
  await ports.households.create(ref, kept(aHousehold().plain()));
  const records: Practice[] = [anAlert().sent().plain(), aDispute().plain(), { ...aDispute('D-9AAAA').restricted('leah').plain(), household: null, caption: { town: '', familyName: '' } }];
  for (const record of records) await ports.practice.create(record.id, kept(record));
  for (const { id } of records) ports.effectQueue.woken.push({ list: 'practice', id });
  await refresh(ports);
  await workQueue(ports);
  return ports;
};
const rename = async (ports: InMemoryPorts): Promise<void> => {
  const stored = await ports.households.findById(ref);
  if (!stored) throw new TypeError('no household');
  const carers = stored.value.carers.map((each) => ({ ...each, familyName: 'Okoro' }));
  await ports.households.save(stored, { ...kept({ ...stored.value, carers }), commandKey: commandKey('rename-0001') });
};
const names = (ports: InMemoryPorts) => ports.practice.all().map(({ value }) => `${value.id} ${value.caption.familyName}`).toSorted();

describe('a changed family name', () => {
  it('is shown on the household’s alerts and disputes and on their clocks, and on no restricted matter', async () => {
    const ports = await world();
    await rename(ports);
    await refresh(ports);
    await workQueue(ports);
    expect(names(ports)).toEqual(['D-7K3F2 Okoro', 'D-9AAAA ', 'H-001-a1 Okoro']);
    expect(new Set(ports.deadlines.all().map(({ caption }) => caption.familyName))).toEqual(new Set(['Okoro']));
  });

  it('is followed once: a refresh after it asks for no records of practice', async () => {
    const ports = await world();
    await rename(ports);
    await refresh(ports);
    const asked: string[] = [];
    const watched = { ...ports, practice: { ...ports.practice, findByHousehold: (each: typeof ref) => { asked.push(each); return ports.practice.findByHousehold(each); } } };
    await refresh(watched);
    expect(asked).toEqual([]);
  });
});
