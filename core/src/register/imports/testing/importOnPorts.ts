import { createApiHandlers } from '../../../api/handlers.js';
import { carryOnJob } from '../../../carryOnJob.js';
import { commandKey, importId } from '../../../ids.js';
import { anActor, aPerson, cast, createInMemoryPorts, type InMemoryPorts } from '../../../testing/index.js';

export const context = { bearer: 'token', reading: () => undefined };
const decided = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('test-key-1'), actedBy: 'service' as const });

/** A register of households with one carer each, from H-101. */
export const register = (count: number, town = 'Marlbeck'): string =>
  [
    'record_type,reference,person_ref,given_name,family_name,carer_type,status,town,ssw_email,firo_email,last_review_date,last_review_restarts_year,approval_status,approval_date',
    ...Array.from({ length: count }, (_, n) => `H-${101 + n}`).flatMap((ref) => [
      `household,${ref},,,,mainstream,open,${town},leah.pennington@marlbeck.example,ruth.adeyemi-clarke@marlbeck.example,2026-03-02,yes,,`,
      `carer,${ref},${ref}-c1,Ann,Lowe,,,,,,,,approved,2020-01-06`,
    ]),
  ].join('\r\n');

/** The in-memory service with its people, and what a person and the queue's worker do about imports. */
export const setUp = async (change: (ports: InMemoryPorts) => InMemoryPorts = (ports) => ports) => {
  const ports = change(createInMemoryPorts({ now: '2027-01-04T08:00:00Z' }));
  for (const key of ['ruth', 'sunita', 'priya', 'leah'] as const) await ports.people.create(cast[key].id, decided(aPerson(key).plain()));
  const api = createApiHandlers(ports);
  let jobs = 0;
  const work = async (most = 100): Promise<void> => {
    for (let piece = 0; piece < most; piece += 1) {
      const job = ports.effectQueue.jobs[jobs];
      if (!job) return;
      // As a queue does: what failed comes again.
      await carryOnJob(ports)(job);
      jobs += 1;
    }
  };
  const upload = (key: string, csv: string) => api.uploadRegister(anActor('priya'), { params: {}, query: { key: commandKey(key) }, body: csv }, context);
  const act = (name: 'runImport' | 'stopImport' | 'undoImport', id: string, key: string) =>
    api[name](anActor(name === 'undoImport' ? 'sunita' : 'priya'), { params: { id: importId(id) }, query: {}, body: { key: commandKey(key) } }, context);
  const page = (id: string) => api.import(anActor('priya'), { params: { id: importId(id) }, query: {}, body: {} }, context);
  return { ports, api, work, upload, act, page };
};
