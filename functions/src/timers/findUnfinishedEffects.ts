import { app } from '@azure/functions';
import type { EffectsOf } from '@review-desk/core/delivery';
import type { Ports } from '@review-desk/core/ports';
import type { Log } from '../log/createLog.js';
import { describeError } from '../log/describeError.js';

type Needs = { ports: Pick<Ports, 'clock' | 'effectQueue' | 'households' | 'reviews' | 'people' | 'imports'>; log: Log };

/**
 * Finds records whose effects are still pending after their next try was due (a worker died, a message was lost) and
 * wakes a worker for each. Repeating an effect changes nothing, so finding one that is just being done does no harm.
 */
export const createFindUnfinishedEffects =
  ({ ports, log }: Needs) =>
  async (): Promise<void> => {
    const now = ports.clock.now();
    const lists: [EffectsOf['list'], (now: string) => Promise<readonly string[]>][] = [
      ['households', (at) => ports.households.findWithDueEffects(at)],
      ['reviews', (at) => ports.reviews.findWithDueEffects(at)],
      ['people', (at) => ports.people.findWithDueEffects(at)],
      ['imports', (at) => ports.imports.findWithDueEffects(at)],
    ];
    const sum = { done: 0, failed: 0 };
    await Promise.all(
      lists.map(async ([list, find]) => {
        try {
          const ids = await find(now);
          for (const id of ids) await ports.effectQueue.wake({ list, id });
          sum.done += ids.length;
        } catch (error) {
          sum.failed += 1;
          log.error('findUnfinishedEffects.failed', { list, ...describeError(error) });
        }
      }),
    );
    if (sum.done + sum.failed > 0) log.info('findUnfinishedEffects', sum);
  };

export const registerFindUnfinishedEffects = (needs: Needs): void =>
  app.timer('findUnfinishedEffects', { schedule: '0 */15 * * * *', handler: createFindUnfinishedEffects(needs) });
