import { InvalidInput, Refusal, type FieldFault } from '../../../errors.js';
import { openStage } from '../rules/openStage.js';
import { nextPlanOf, planOf, stagePackOf } from '../rules/stagePacks.js';
import type { Dispute, StageOutcome, StagePlan } from '../types.js';
import { currentStage, fault, stamp, undecidedStage, withCurrentStage, type Acting } from './acting.js';

export type OutcomeWish = { outcome: 'resolved' | 'part' | 'not resolved'; agreed: string; whyUnsatisfactory: string | null; wouldSatisfy: string | null };

/** What the people of the stage agreed; once, and rewritten by nobody. */
export const recordOutcome = (dispute: Dispute, acting: Acting, wish: OutcomeWish): Dispute => {
  const stage = undecidedStage(dispute);
  if (wish.outcome === 'resolved' && dispute.track === 'fostering' && !stage.met)
    throw new Refusal('disputes.notMet', 'Mark the day on which the people of this stage met, then record what they agreed. Nothing was changed.');
  const { outcome, agreed, whyUnsatisfactory, wouldSatisfy } = wish;
  return withCurrentStage(dispute, { outcome: { ...stamp(acting), outcome, agreed, whyUnsatisfactory, wouldSatisfy } });
};

export type EscalateWish = { whyUnsatisfactory: string | null; wouldSatisfy: string | null; to: number | null };

/**
 * Opens the next stage. It needs the outcome of the present one, why that is unsatisfactory and what would satisfy. An
 * IRO may leave levels out (Handbook); a reviewing officer leaves a stage out by a bypass only.
 */
export const escalate = (dispute: Dispute, acting: Acting, wish: EscalateWish): Dispute => {
  const { number, outcome } = currentStage(dispute);
  const plan = targetOf(dispute, number, wish.to);
  const explained = explainedOutcome(outcome, wish);
  const skipped = dispute.track === 'iro' && plan.number > number + 1;
  const left: Dispute = {
    ...withCurrentStage(dispute, { outcome: explained }),
    bypasses: skipped ? [...dispute.bypasses, { ...stamp(acting), from: number + 1, to: plan.number, why: explained.whyUnsatisfactory ?? '', emergency: false, talk: null }] : dispute.bypasses,
  };
  return opened(left, plan, acting);
};

/** A stage that a person opens has the day of opening as day zero (timescales 1.19). */
export const opened = (dispute: Dispute, plan: StagePlan, acting: Acting): Dispute =>
  openStage(dispute, plan, { by: stamp(acting), dayZero: acting.today, staff: acting.staff, counting: acting.counting });

const targetOf = (dispute: Dispute, number: number, to: number | null): StagePlan => {
  const pack = stagePackOf(dispute);
  const next = nextPlanOf(pack, number);
  if (!next) throw new Refusal('disputes.lastStage', 'This is the last stage. It ends resolved, or closed unresolved by the service director.');
  if (to === null || to === next.number) return next;
  const plan = dispute.track === 'iro' && to > number ? planOf(pack, to) : null;
  if (!plan) throw fault('to', 'Choose the next stage. To leave a stage out, use a bypass.');
  return plan;
};

const explainedOutcome = (outcome: StageOutcome | null, wish: EscalateWish): StageOutcome => {
  if (!outcome) throw new Refusal('disputes.noOutcome', 'Record the outcome of this stage first, then open the next one. If it is left out, use a bypass.');
  if (outcome.outcome === 'resolved') throw new Refusal('disputes.resolvedOutcome', 'The outcome of this stage is that it was resolved. Close the dispute as resolved instead.');
  const [whyUnsatisfactory, wouldSatisfy] = [outcome.whyUnsatisfactory ?? wish.whyUnsatisfactory, outcome.wouldSatisfy ?? wish.wouldSatisfy];
  const faults: FieldFault[] = [
    ...(whyUnsatisfactory ? [] : [{ path: 'do.whyUnsatisfactory', message: 'Say why the outcome is not good enough.' }]),
    ...(wouldSatisfy ? [] : [{ path: 'do.wouldSatisfy', message: 'Say what would satisfy.' }]),
  ];
  if (faults.length > 0) throw new InvalidInput('disputes.unexplained', 'The next stage is not open yet.', faults);
  return { ...outcome, whyUnsatisfactory, wouldSatisfy };
};
