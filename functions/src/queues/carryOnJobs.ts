import { app } from '@azure/functions';
import { z } from 'zod';
import type { Log } from '../log/createLog.js';
import type { Measure } from '../log/measure.js';
import { queueNames } from './queueNames.js';

// The id of a policy's job or a recount also says from which page it goes on, as Microsoft 365 named that page.
const message = z.object({ kind: z.enum(['import', 'policy', 'recount']), id: z.string().min(1).max(8_000) });
export type Job = z.infer<typeof message>;

type Needs = { carryOn: (job: Job) => Promise<void>; log: Log; measure: Measure };

/** The next slice of a long job; the slice itself asks for the one after it while anything is left. */
export const createCarryOnJobs =
  ({ carryOn, log, measure }: Needs) =>
  async (given: unknown): Promise<void> => {
    const job = message.parse(given);
    const began = performance.now();
    const { requests, resourceUnits } = await measure(() => carryOn(job));
    log.info('job', { kind: job.kind, id: job.id.slice(0, 60), ms: Math.round(performance.now() - began), requests, units: resourceUnits });
  };

/** What a job's message becomes after its last try: the job is marked, so that nobody waits for it. */
const createGiveUpJobs =
  ({ giveUp, log }: { giveUp: (job: Job) => Promise<void>; log: Log }) =>
  async (given: unknown): Promise<void> => {
    const job = message.safeParse(given);
    if (!job.success) return log.error('job.unreadable', {});
    await giveUp(job.data);
    log.error('job.givenUp', { kind: job.data.kind, id: job.data.id.slice(0, 60) });
  };

export const registerGiveUpJobs = (needs: { giveUp: (job: Job) => Promise<void>; log: Log }): void =>
  app.storageQueue('giveUpJobs', { queueName: `${queueNames.jobs}-poison`, connection: 'AzureWebJobsStorage', handler: createGiveUpJobs(needs) });

export const registerCarryOnJobs = (needs: Needs): void =>
  app.storageQueue('carryOnJobs', { queueName: queueNames.jobs, connection: 'AzureWebJobsStorage', handler: createCarryOnJobs(needs) });
