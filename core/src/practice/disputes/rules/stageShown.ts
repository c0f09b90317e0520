import { planOf, stagePackOf } from './stagePacks.js';
import type { Dispute } from '../types.js';

/** How a stage is shown. `open` while it is under way, `to come` before it, `resolved` needs no meeting to be true. */
export type StageShown = 'met' | 'not met' | 'skipped' | 'not used' | 'booked' | 'open' | 'to come';

/**
 * A stage that ran out without a meeting is not met, a bypassed one skipped, stage 1 after a failed alert that went to
 * stage 2 not used. Only a stage whose people met, on a day that somebody put their name to, is ever shown as met.
 * Source: workflows E, states; Dudley 6.3.4.
 */
export const stageShown = (dispute: Dispute, number: number): StageShown => {
  const stage = dispute.stages.find((each) => each.number === number);
  if (stage?.met) return 'met';
  if (dispute.notUsed.includes(number)) return 'not used';
  if (dispute.bypasses.some(({ from, to }) => number >= from && number < to)) return 'skipped';
  const last = dispute.stages.at(-1);
  if (!stage) return last && number < last.number ? 'not used' : 'to come';
  if (dispute.closed || stage !== last || stage.outcome) return 'not met';
  return stage.meeting ? 'booked' : 'open';
};

/** Every stage of the pack in order, each as it is shown. */
export const stagesShown = (dispute: Dispute): { number: number; label: string; shown: StageShown }[] =>
  stagePackOf(dispute).stages.map(({ number }) => ({ number, label: stageLabel(dispute, number), shown: stageShown(dispute, number) }));

/** A stage within a sentence: `stage 2`, `the informal step`, `formal level 2`. */
export const stageInWords = (label: string): string => {
  if (label === 'Informal') return 'the informal step';
  return label.replace(/^Formal (?=\d)/, 'formal level ').replace(/^S/, 's');
};

export const stageLabel = (dispute: Pick<Dispute, 'pack' | 'track'>, number: number): string => planOf(stagePackOf(dispute), number)?.label ?? `Stage ${number}`;
