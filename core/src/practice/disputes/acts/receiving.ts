import { Refusal } from '../../../errors.js';
import { stagePackOf } from '../rules/stagePacks.js';
import type { Dispute } from '../types.js';
import { currentStage, notOver, stamp, type Acting } from './acting.js';

// What the people of a stage do. Answering implies acknowledged; nobody is asked twice (workflows 0.2).

export const acknowledge = (dispute: Dispute, acting: Acting): Dispute => {
  const { number } = currentStage(dispute);
  const known = dispute.acknowledged.some((each) => each.by === acting.by && each.stage === number);
  return known ? dispute : { ...dispute, acknowledged: [...dispute.acknowledged, { ...stamp(acting), stage: number }] };
};

/** Read by both sides and rewritten by neither: a word is added, never changed. */
export const answer = (dispute: Dispute, acting: Acting, text: string): Dispute => withWord(acknowledge(dispute, acting), acting, 'answer', text);

/** The service manager's view, of a bypass too: shown, and in the way of nothing (workflows E, bypass). */
export const recordView = (dispute: Dispute, acting: Acting, text: string): Dispute => withWord(notOver(dispute), acting, 'view', text);

/** Stage 4: the head of safeguarding alerts the director. */
export const alertDirector = (dispute: Dispute, acting: Acting): Dispute => {
  if (currentStage(dispute).number !== stagePackOf(dispute).stages.at(-1)?.number)
    throw new Refusal('disputes.notLastStage', 'The director is alerted at the last stage. This dispute has not come that far, so nothing was changed.');
  return dispute.directorAlerted ? dispute : { ...dispute, directorAlerted: stamp(acting) };
};

const withWord = (dispute: Dispute, acting: Acting, kind: 'answer' | 'view', text: string): Dispute => ({
  ...dispute,
  words: [...(dispute.words ?? []), { ...stamp(acting), stage: currentStage(dispute).number, kind, text }],
});
