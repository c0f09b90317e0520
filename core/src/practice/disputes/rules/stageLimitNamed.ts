import type { NamedLimit } from '../../../reviews/rules/namedLimits.js';
import type { LocalDate } from '../../../time/types.js';
import type { Dispute, Stage } from '../types.js';
import { stageClock } from './disputeDeadlines.js';
import type { Counting } from './stageLimit.js';
import { nextPlanOf, stagePackOf } from './stagePacks.js';
import { stageInWords, stageLabel } from './stageShown.js';

/**
 * The limit that a stage's meeting is measured against, and what a day past it comes too late for: the step of the clock,
 * unless somebody has stopped it.
 * Source: workflows E, at a limit.
 */
export const stageLimitNamed = (dispute: Dispute, stage: Stage, counting: Counting, autoEscalate: boolean): NamedLimit & { due: LocalDate } => {
  const { due, notApplicable } = stageClock(dispute, stage, counting);
  const name = `the limit of ${stageInWords(stageLabel(dispute, stage.number))}`;
  return { name, due, statutory: false, ...(notApplicable ? {} : { past: whatFollows(dispute, stage, autoEscalate) }) };
};

const whatFollows = (dispute: Dispute, { number }: Stage, autoEscalate: boolean): string => {
  const pack = stagePackOf(dispute);
  const next = pack.opensByClock && autoEscalate ? nextPlanOf(pack, number) : null;
  return next ? `${stageInWords(next.label)} opens before then, unless another date is agreed` : 'people are told that it is late, unless another date is agreed';
};
