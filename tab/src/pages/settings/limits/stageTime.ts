import type { PolicyPage, StagePackView } from '@review-desk/core/api';
import { practicePolicyText as text } from '../../../text/practicePolicyText.js';
import type { Setting } from './usePolicyDraft.js';

type Limit = PolicyPage['limits'][number];
type Ruled = { page: Pick<PolicyPage, 'limits'>; setting: (limit: Limit) => Setting };

const ruleOf = ({ page, setting }: Ruled, rule: string | null): { limit: Limit; rule: string; amount: number } | null => {
  const limit = page.limits.find((each) => each.rule === rule);
  const given = limit && setting(limit);
  return limit && given?.on && Number(given.amount) > 0 ? { limit, rule: limit.rule, amount: Number(given.amount) } : null;
};

/** How long a stage has as the draft stands, and by which rule: the one in its place or the whole's where its own is off. */
export const stageTime = (draft: Ruled, { wholeRule }: StagePackView, { rule, otherRule, parts }: StagePackView['stages'][number]): { time: string; rule: string } => {
  const own = ruleOf(draft, rule) ?? ruleOf(draft, otherRule);
  if (own && parts > 1) return { time: text.part(Math.floor(own.amount / parts), own.amount, own.limit), rule: own.rule };
  if (own) return { time: text.time(own.amount, own.limit), rule: own.rule };
  const whole = ruleOf(draft, wholeRule);
  return whole ? { time: text.ofWhole(whole.amount, whole.limit), rule: whole.rule } : { time: text.noTime, rule };
};

/** The time of all stages together. */
export const wholeTime = (draft: Ruled, { wholeRule }: StagePackView): string => {
  const whole = ruleOf(draft, wholeRule);
  return whole ? text.time(whole.amount, whole.limit) : text.noTime;
};
