import type { CommandKey } from '../../ids.js';
import type { Actor } from '../../people/index.js';
import type { Ports } from '../../ports.js';
import { effect, type Effect, type Stored } from '../../records/index.js';
import type { Instant } from '../../time/index.js';
import type { Review } from '../types.js';
import { auditOf } from './reviewEffects.js';

/** What one act did to a review: `why` stands beside every date that changes because of it. */
export type ReviewAct = { act: string; why: string; key: CommandKey; now: Instant; effects?: readonly Effect[] };

/**
 * Writes what was decided about a review, once, with all that must follow: the act's own effects, the household's
 * ledger, the audit row. Then wakes the worker.
 */
export const saveReview = async (
  { reviews, effectQueue }: Pick<Ports, 'reviews' | 'effectQueue'>,
  actor: Actor,
  before: Stored<Review>,
  after: Review,
  { act, why, key, now, effects = [] }: ReviewAct,
): Promise<Stored<Review>> => {
  const { household, id } = after;
  const saved = await reviews.save(before, {
    value: after,
    effects: [
      ...effects,
      effect('deadlines.refresh', household, { household, why, by: actor.id }),
      auditOf(act, key, actor.id, now, before.value, after),
    ],
    commandKey: key,
    actedBy: actor.id,
  });
  await effectQueue.wake({ list: 'reviews', id });
  return saved;
};
