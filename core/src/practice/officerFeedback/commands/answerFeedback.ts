import { NotFound, Refusal } from '../../../errors.js';
import type { CommandKey, PracticeId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { effect, wasAlreadyDecided, type Stored } from '../../../records/index.js';
import { mayTowards } from '../../../rights/index.js';
import { officerFeedbackRights, officerFeedbackThing } from '../rights.js';
import type { OfficerFeedback } from '../types.js';

/** The same answer for feedback that is not there and feedback that went to somebody else (access.md 1.2). */
const noSuchFeedback = (): NotFound => new NotFound('officerFeedback.notFound', 'There is no feedback with this reference.');

export const findFeedback = async ({ practice }: Pick<Ports, 'practice'>, actor: Actor, id: PracticeId): Promise<Stored<OfficerFeedback>> => {
  const stored = await practice.findById(id);
  if (stored?.value.kind !== 'officer feedback' || !mayTowards(officerFeedbackRights, actor, officerFeedbackThing(stored.value), 'read')) throw noSuchFeedback();
  return { ...stored, value: stored.value };
};

/** J29: answered once, by the one addressed. Whoever may read it is the one who may answer it. */
export const answerFeedback =
  (ports: Pick<Ports, 'practice' | 'clock' | 'effectQueue'>) =>
  async (actor: Actor, { id, key, text }: { id: PracticeId; key: CommandKey; text: string }): Promise<Stored<OfficerFeedback>> => {
    const stored = await findFeedback(ports, actor, id);
    if (wasAlreadyDecided(stored, key)) return stored;
    if (stored.value.answer) throw new Refusal('officerFeedback.answered', 'This feedback was answered already. What you wrote was not kept.');
    const at = ports.clock.now();
    const value: OfficerFeedback = { ...stored.value, answer: { by: actor.id, at, text } };
    const effects = [effect('cards.refresh', id, { practice: id }), effect('audit.write', key, { act: 'officerFeedback.answer', record: 'officer-feedback', about: id, by: actor.id, at })];
    const saved = await ports.practice.save(stored, { value, effects, commandKey: key, actedBy: actor.id });
    await ports.effectQueue.wake({ list: 'practice', id });
    return { ...saved, value };
  };
