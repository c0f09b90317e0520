import { computeTimeLimit, earlierOf, limitUnderPolicy, timeLimit } from '../../../time/index.js';
import type { Explanation, LimitSettings, LocalDate, TimeLimit, WorkingCalendar } from '../../../time/types.js';
import type { Stage, StagePack, StagePlan } from '../types.js';
import { isFormal } from './stagePacks.js';

/** Days are counted under the policy that the dispute was opened under. */
export type Counting = { policy: LimitSettings; calendar: WorkingCalendar };

/**
 * The limit of one stage from its day zero. A level of the IRO's escalation has an equal share of the whole time and
 * never passes its end. A stage whose own rule a council has switched off is held by the whole limit alone.
 * Source: timescales DR-01 to DR-05, ES-01 to ES-03.
 */
export const stageLimit = (pack: StagePack, plan: StagePlan, dayZero: LocalDate, wholeFrom: LocalDate, { policy, calendar }: Counting): Explanation => {
  const rule = ruleOf(pack, plan, policy);
  if (!rule) return wholeLimit(pack, wholeFrom, { policy, calendar });
  const sum = computeTimeLimit(rule, dayZero, calendar);
  return plan.sharesRule ? { ...sum, due: earlierOf(sum.due, wholeLimit(pack, wholeFrom, { policy, calendar }).due) } : sum;
};

/** The limits that a stage had before other dates were agreed, oldest first. */
export const limitsBefore = ({ pressed }: Pick<Stage, 'pressed'>): LocalDate[] => pressed.flatMap((each) => (each.press === 'other date' && each.from !== undefined ? [each.from] : []));

/** DR-05 or ES-03, from day zero of the first formal stage. */
export const wholeLimit = (pack: StagePack, wholeFrom: LocalDate, { policy, calendar }: Counting): Explanation =>
  // Neither may be switched off; a policy that says otherwise is counted by the catalogue.
  computeTimeLimit(limitUnderPolicy(pack.wholeRule, policy) ?? timeLimit(pack.wholeRule), wholeFrom, calendar);

const ruleOf = (pack: StagePack, plan: StagePlan, policy: LimitSettings): TimeLimit | null => {
  const rule = limitUnderPolicy(plan.rule, policy) ?? (plan.otherRule === undefined ? null : limitUnderPolicy(plan.otherRule, policy));
  if (!rule || !plan.sharesRule || rule.compute.amount === undefined) return rule;
  const levels = pack.stages.filter(isFormal);
  return { ...rule, title: `${plan.label}: its part of the whole time`, compute: { ...rule.compute, amount: Math.floor(rule.compute.amount / levels.length) } };
};
