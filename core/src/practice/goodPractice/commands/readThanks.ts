import { Conflict, NotFound } from '../../../errors.js';
import type { CommandKey, PracticeId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { effect, type Stored } from '../../../records/index.js';
import { mayTowards } from '../../../rights/index.js';
import { addresseesOf, goodPracticeRights, goodPracticeThing } from '../rights.js';
import type { GoodPractice } from '../types.js';

/** The same answer for a thanks that is not there and one this person may not know of (access.md 1.2). */
const noSuchThanks = (): NotFound => new NotFound('goodPractice.notFound', 'There is no thanks with this reference.');

export const findThanks = async ({ practice }: Pick<Ports, 'practice'>, actor: Actor, id: PracticeId): Promise<Stored<GoodPractice>> => {
  const stored = await practice.findById(id);
  if (stored?.value.kind !== 'good practice' || !mayTowards(goodPracticeRights, actor, goodPracticeThing(stored.value), 'read')) throw noSuchThanks();
  return { ...stored, value: stored.value };
};

const MOST_TRIES = 6;

/** J15, "read at": whoever was thanked, and their manager, are noted once, when they first open it. Others only look. */
export const readThanks =
  (ports: Pick<Ports, 'practice' | 'clock' | 'effectQueue'>) =>
  async (actor: Actor, { id, key }: { id: PracticeId; key: CommandKey }): Promise<Stored<GoodPractice>> => {
    for (let tries = 1; ; tries += 1) {
      const stored = await findThanks(ports, actor, id);
      const { value } = stored;
      if (!addresseesOf(value).includes(actor.id) || value.readBy.some((each) => each.by === actor.id)) return stored;
      const now = ports.clock.now();
      const read: GoodPractice = { ...value, readBy: [...value.readBy, { by: actor.id, at: now }] };
      const effects = [effect('cards.refresh', id, { practice: id }), effect('audit.write', key, { act: 'goodPractice.read', record: 'good-practice', about: id, by: actor.id, at: now })];
      try {
        const saved = await ports.practice.save(stored, { value: read, effects, commandKey: key, actedBy: actor.id });
        await ports.effectQueue.wake({ list: 'practice', id });
        return { ...saved, value: read };
      } catch (error) {
        // Two colleagues opened it in the same moment: both are noted.
        if (!(error instanceof Conflict) || tries >= MOST_TRIES) throw error;
      }
    }
  };
