import { app } from '@azure/functions';
import { policyJobId, startRecount } from '@review-desk/core/council';
import type { EffectsOf } from '@review-desk/core/delivery';
import type { Ports } from '@review-desk/core/ports';
import type { Log } from '../log/createLog.js';
import { describeError } from '../log/describeError.js';
import { leftBehindBefore } from './leftBehindBefore.js';

type Needs = { ports: Pick<Ports, 'unit' | 'council' | 'clock' | 'calendarDays' | 'effectQueue' | 'households' | 'reviews' | 'people' | 'imports' | 'practice' | 'messages' | 'services'>; log: Log };

/**
 * Finds records whose effects are still pending after their next try was due (a worker died, a message was lost) and
 * wakes a worker for each, and long jobs under way with nobody at work on them. A release whose list of bank holidays is
 * not the one that the stored deadlines were counted with starts a recount. Repeating an effect or a round changes
 * nothing, so finding one that is just being done does no harm.
 */
export const createFindUnfinishedEffects =
  ({ ports, log }: Needs) =>
  async (): Promise<void> => {
    const now = ports.clock.now();
    const wake = (list: EffectsOf['list']) => (id: string) => ports.effectQueue.wake({ list, id });
    const carryOn = (id: string) => ports.effectQueue.carryOn({ kind: 'import', id });
    const before = leftBehindBefore(now);
    const policyLeftBehind = async (): Promise<string[]> => {
      const applying = (await ports.services.findById(ports.unit))?.value.applying;
      return applying && applying.touchedAt < before ? [policyJobId(applying)] : [];
    };
    const lists: [string, () => Promise<readonly string[]>, (id: string) => Promise<void>][] = [
      ['households', () => ports.households.findWithDueEffects(now), wake('households')],
      ['reviews', () => ports.reviews.findWithDueEffects(now), wake('reviews')],
      ['people', () => ports.people.findWithDueEffects(now), wake('people')],
      ['practice', () => ports.practice.findWithDueEffects(now), wake('practice')],
      ['messages', () => ports.messages.findWithDueEffects(now), wake('messages')],
      ['imports', () => ports.imports.findWithDueEffects(now), wake('imports')],
      ['imports under way', () => ports.imports.findLeftBehind(ports.unit, before), carryOn],
      ['time limits being applied', policyLeftBehind, (id) => ports.effectQueue.carryOn({ kind: 'policy', id })],
      ['changed bank holidays', () => startRecount(ports)(before), (id) => ports.effectQueue.carryOn({ kind: 'recount', id })],
    ];
    const sum = { done: 0, failed: 0 };
    await Promise.all(
      lists.map(async ([list, find, take]) => {
        try {
          const ids = await find();
          for (const id of ids) await take(id);
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
