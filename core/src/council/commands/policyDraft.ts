import type { z } from 'zod';
import type { policyDraft } from '../../api/shapes/settings.js';
import { timeLimit, type LimitSetting } from '../../time/index.js';
import type { CouncilPolicy } from '../policy.js';

export type Draft = z.infer<typeof policyDraft>;

/** The next version as it was typed, over what stands: a rule that is not named keeps its setting, a blank amount the catalogue's. */
export const draftOver = (current: CouncilPolicy, draft: Draft): Pick<CouncilPolicy, 'limits' | 'closureDays' | 'safeguardingNumbers'> => ({
  ...(draft.safeguardingNumbers ? { safeguardingNumbers: { ...draft.safeguardingNumbers } } : {}),
  limits: { ...current.limits, ...Object.fromEntries(draft.limits.map((each) => [each.rule, settingOf(each, current.limits[each.rule])])) },
  closureDays: draft.closureDays.map(({ date, title }) => ({ date, title })),
});

const settingOf = ({ rule, on, amount, label }: Draft['limits'][number], before: LimitSetting | undefined): LimitSetting => {
  const own = timeLimit(rule).compute.amount;
  const changed = amount !== null && (amount !== own || before?.unit !== undefined);
  return {
    on,
    ...(changed ? { amount } : {}),
    ...(changed && before?.unit !== undefined ? { unit: before.unit } : {}),
    ...(before?.legs === undefined ? {} : { legs: before.legs }),
    ...(label.trim() === '' ? {} : { label: label.trim() }),
  };
};
