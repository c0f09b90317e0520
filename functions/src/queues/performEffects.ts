import { app } from '@azure/functions';
import type { EffectsOf } from '@review-desk/core/delivery';
import type { EffectsReport } from '@review-desk/core/delivery/effects';
import { z } from 'zod';
import type { Log } from '../log/createLog.js';
import type { Measure } from '../log/measure.js';
import { describeError } from '../log/describeError.js';
import { queueNames } from './queueNames.js';

const message = z.object({ list: z.enum(['households', 'reviews', 'imports', 'people', 'policies', 'practice', 'messages']), id: z.string().min(1).max(300) });

type Needs = { perform: (item: EffectsOf) => Promise<EffectsReport>; log: Log; measure: Measure };

/**
 * Performs what a decision left to do. An effect that fails stays on its record with its next try, so the message has
 * done its work all the same; only a fault of ours sends it round again and into the poison queue.
 */
export const createPerformEffects =
  ({ perform, log, measure }: Needs) =>
  async (given: unknown): Promise<void> => {
    const item = message.parse(given);
    const began = performance.now();
    const { result: report, requests, resourceUnits } = await measure(() => perform(item));
    for (const { effect, cause } of report.problems) log.warn('effect.failed', { ...item, effect, ...describeError(cause) });
    log.info('effects', { ...item, performed: report.performed, failed: report.failed, ms: Math.round(performance.now() - began), requests, units: resourceUnits });
  };

export const registerPerformEffects = (needs: Needs): void =>
  app.storageQueue('performEffects', { queueName: queueNames.effects, connection: 'AzureWebJobsStorage', handler: createPerformEffects(needs) });
