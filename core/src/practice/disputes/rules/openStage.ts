import type { LocalDate } from '../../../time/types.js';
import type { StampOrClock } from '../../base.js';
import type { Dispute, Stage, StagePlan } from '../types.js';
import { wholeFrom } from './disputeDeadlines.js';
import type { Staff } from './holderOf.js';
import { stageLimit, type Counting } from './stageLimit.js';
import { stagePackOf } from './stagePacks.js';
import { peopleIn, stagePeople } from './stagePeople.js';

/** The day, the people and the policy under which a stage opens. */
export type Opening = { by: StampOrClock; dayZero: LocalDate; staff: Staff; counting: Counting };

/**
 * The dispute with one more stage. A stage that a person opens counts from the day of opening, one that the clock opens
 * from the limit that ran out. Whoever is told may read it from then on.
 * Source: workflows E, the stage table; timescales 1.19.
 */
export const openStage = (dispute: Dispute, plan: StagePlan, { by, dayZero, staff, counting }: Opening): Dispute => {
  const { convener, mustAttend, told } = stagePeople(dispute, plan, staff);
  const { due } = stageLimit(stagePackOf(dispute), plan, dayZero, wholeFrom(dispute) ?? dayZero, counting);
  const stage: Stage = {
    number: plan.number, openedBy: by, dayZero, limit: due, convener: convener.person, mustAttend: peopleIn(mustAttend), told: peopleIn(told),
    meeting: null, met: null, outcome: null, pressed: [],
  };
  return { ...dispute, recipients: [...new Set([...dispute.recipients, ...stage.told])], stages: [...dispute.stages, stage] };
};
