import { carryOnJob, type Job } from '@review-desk/core/carryOnJob';
import { createApiHandlers } from '@review-desk/core/api/handlers';
import { performEffects } from '@review-desk/core/delivery/effects';
import type { EffectsOf } from '@review-desk/core/delivery';
import { commandKey, importId } from '@review-desk/core/ids';
import type { Ports } from '@review-desk/core/ports';
import { anActor, aPerson, cast, createInMemoryChannels, marlbeck, quietTrial } from '@review-desk/core/testing';
import { createWorkingCalendar, englandAndWales } from '@review-desk/core/time';
import { countUnits, type Cost } from '../graph/countUnits.js';
import { startDesk, type Faults } from './startDesk.js';

export type ImportDesk = {
  ports: Ports;
  /** A file of this many couples with a child each, imported to its end; what its check and its rounds cost. */
  importFile(key: string, households: number, town?: string): Promise<{ check: Cost; run: Cost; state: string; spent: number; promised: number }>;
  /** Works off what the queues hold, sending failed messages round again. */
  work(): Promise<void>;
  fail(faults: Faults): Promise<void>;
  close(): Promise<void>;
};

const context = { bearer: 'token', reading: () => undefined };
const columns = 'record_type,reference,person_ref,given_name,family_name,carer_type,status,town,ssw_email,firo_email,last_review_date,last_review_restarts_year,approval_status,approval_date,child_ref,date_of_birth,start_date,placing_council';

/** Households of the commonest kind: two carers of one name, one child placed. */
const registerOf = (households: number, town = 'Marlbeck'): string =>
  [
    columns,
    ...Array.from({ length: households }, (_each, at) => {
      const ref = `H-${1001 + at}`;
      const carer = (number: number, name: string) => `carer,${ref},${ref}-c${number},${name},Lowe,,,,,,,,approved,2020-01-06,,,,`;
      return [
        `household,${ref},,,,mainstream,open,${town},${cast.leah.mail},${cast.ruth.mail},2026-03-02,yes,,,,,,`,
        carer(1, 'Annette'), carer(2, 'Gordon'),
        `placement,${ref},,Amelia,Shaw,,,,,,,,,,C-${3001 + at},2017-05-22,2024-09-02,Marlbeck`,
      ];
    }).flat(),
  ].join('\r\n');

/** The service's commands over Microsoft 365's ports on a tenant of their own, with a queue in memory. */
export const startImportDesk = async (): Promise<ImportDesk> => {
  const desk = await startDesk();
  const waiting: ({ effects: EffectsOf } | { job: Job })[] = [];
  const { tenant: _tenant, m365, ports: contract } = desk;
  const ports: Ports = {
    ...m365, unit: marlbeck, council: 'Marlbeck', clock: m365.desk.clock, calendarDays: createWorkingCalendar(englandAndWales),
    effectQueue: {
      wake: async (effects) => void waiting.push({ effects }),
      carryOn: async (job) => void waiting.push({ job }),
    },
    channels: createInMemoryChannels(),
    health: { check: async () => [] },
    trial: quietTrial,
    meter: {
      unitsOf: async (work) => {
        const { result, resourceUnits, requests } = await countUnits(work);
        return { value: result, units: resourceUnits, requests };
      },
    },
  };
  for (const key of ['ruth', 'sunita', 'priya', 'leah'] as const) {
    const value = aPerson(key).plain();
    await ports.people.create(value.id, { value, effects: [], commandKey: commandKey(`made-${key}`), actedBy: 'service' });
  }
  const api = createApiHandlers(ports);
  const work = async (): Promise<void> => {
    for (let tries = 0; waiting.length > 0; ) {
      const [message] = waiting;
      if (!message) return;
      try {
        if ('job' in message) await carryOnJob(ports)(message.job);
        else await performEffects(ports)(message.effects);
        waiting.splice(waiting.indexOf(message), 1);
        tries = 0;
      } catch (error) {
        if ((tries += 1) > 5) throw error;
      }
    }
  };
  return {
    ports, work,
    fail: desk.fail,
    close: async () => contract.close?.(),
    importFile: async (key, households, town) => {
      const priya = anActor('priya');
      const { id } = await api.uploadRegister(priya, { params: {}, query: { key: commandKey(`upload-${key}`) }, body: registerOf(households, town) }, context);
      const check = await countUnits(work);
      await api.runImport(priya, { params: { id: importId(id) }, query: {}, body: { key: commandKey(`run-${key}-0001`) } }, context);
      const run = await countUnits(work);
      const page = await api.import(priya, { params: { id: importId(id) }, query: {}, body: {} }, context);
      return { check, run, state: page.state, spent: page.cost.spentUnits, promised: page.cost.resourceUnits };
    },
  };
};
