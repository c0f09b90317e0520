import { Conflict } from '../../errors.js';
import { commandKey, type PersonId, type ReviewId } from '../../ids.js';
import type { Ports } from '../../ports.js';
import { effect } from '../../records/index.js';
import type { LocalDate, RuleId } from '../../time/types.js';

export type DutyDone = { review: ReviewId; rule: RuleId; on: LocalDate; by: PersonId };

const MOST_TRIES = 6;

/**
 * Notes on a review the day on which something that is owed after it was done, by a record of its own (the questionnaire,
 * QA-01). The first day stands, so a repeat changes nothing; the household's ledger is counted again.
 */
export const noteDutyDone =
  ({ reviews, effectQueue }: Pick<Ports, 'reviews' | 'effectQueue'>) =>
  async ({ review: id, rule, on, by }: DutyDone): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      const stored = await reviews.findById(id);
      if (!stored || stored.value.done[rule]) return;
      const { value } = stored;
      const { household } = value;
      try {
        await reviews.save(stored, {
          value: { ...value, done: { ...value.done, [rule]: on } },
          effects: [effect('deadlines.refresh', household, { household, why: 'done', by })],
          commandKey: commandKey(`done-${id}-${rule}`),
          actedBy: by,
        });
        await effectQueue.wake({ list: 'reviews', id });
        return;
      } catch (error) {
        // Somebody changed the review meanwhile: the duty is noted on what stands now.
        if (!(error instanceof Conflict) || tries >= MOST_TRIES) throw error;
      }
    }
  };
