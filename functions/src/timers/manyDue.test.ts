import { expect, test } from '@jest/globals';
import { cardFor } from '@review-desk/core/delivery';
import { commandKey } from '@review-desk/core/ids';
import type { Service } from '@review-desk/core/council';
import { aDeadlineRow, aPerson, cast, createInMemoryPorts, marlbeck, type InMemoryPorts } from '@review-desk/core/testing';
import { toLocalDate, type DeadlineRow } from '@review-desk/core/time';
import { collectLog } from '../testing/collectLog.js';
import { createMakeDigests } from './makeDigests.js';
import { createSweepDeadlines } from './sweepDeadlines.js';

const MANY = 5000;
const decision = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });

/** All of one officer's, all to be told of on the same morning. The store in memory copies every row for each page; a list does not. */
const dueTogether = async (): Promise<InMemoryPorts> => {
  const ports = createInMemoryPorts({ now: '2027-01-04T08:30:00Z' });
  for (const key of ['ruth', 'sunita'] as const) await ports.people.create(cast[key].id, decision(aPerson(key).plain()));
  const started: Service = { unit: marlbeck, council: 'Marlbeck', startedFor: [{ team: 'all', at: ports.clock.now(), by: cast.sunita.id }], currentPolicy: 1 };
  await ports.services.create(marlbeck, decision(started));
  const rows = Array.from({ length: MANY }, (_each, at): DeadlineRow => ({ ...aDeadlineRow(`H-${1000 + at}`, '2026-01-11').plain(), sweepOn: toLocalDate('2027-01-04') }));
  await ports.deadlines.upsert(rows);
  const findToSweep: InMemoryPorts['deadlines']['findToSweep'] = async (_day, next) => {
    const from = Number(next ?? 0);
    return { rows: rows.slice(from, from + 500), next: from + 500 < MANY ? String(from + 500) : null };
  };
  return { ...ports, deadlines: { ...ports.deadlines, findToSweep } };
};

test('5,000 dates of one officer on one morning are swept to the last, and she has one list of them', async () => {
  const ports = await dueTogether();
  const { log } = collectLog();
  expect(await createSweepDeadlines({ ports, log })()).toMatchObject({ done: MANY, failed: 0, skipped: 0 });
  expect(ports.deadlines.all().filter(({ sweepOn }) => sweepOn !== null && sweepOn <= '2027-01-04')).toEqual([]);
  ports.clock.set('2027-01-04T09:00:00Z');
  await createMakeDigests({ ports, log })();
  const hers = (await ports.messages.findForPerson(cast.ruth.id)).map(({ value }) => value);
  expect(hers.map(({ purpose }) => purpose)).toEqual(['digest']);
  const [digest] = hers;
  expect(digest && (await cardFor(ports)(digest))?.lines.length).toBe(MANY);
});
