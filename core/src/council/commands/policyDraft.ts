import type { z } from 'zod';
import type { policyDraft } from '../../api/shapes/settings.js';
import { timeLimit, type LimitSetting } from '../../time/index.js';
import type { CouncilPolicy } from '../policy.js';

export type Draft = z.infer<typeof policyDraft>;

type Drafted = Pick<CouncilPolicy, 'limits' | 'closureDays' | 'safeguardingNumbers' | 'switches' | 'stagePacks'>;

/** The next version as it was typed, over what stands: a rule that is not named keeps its setting, a blank amount the catalogue's. */
export const draftOver = (current: CouncilPolicy, { safeguardingNumbers, practice, limits, closureDays }: Draft): Drafted => ({
  ...(safeguardingNumbers ? { safeguardingNumbers: { ...safeguardingNumbers } } : {}),
  ...(practice ? { stagePacks: { ...practice.stagePacks } } : {}),
  switches: practice ? { ...current.switches, afterFailedAlert: practice.afterFailedAlert, autoEscalate: practice.autoEscalate } : current.switches,
  limits: { ...current.limits, ...Object.fromEntries(limits.map((each) => [each.rule, settingOf(each, current.limits[each.rule])])) },
  closureDays: closureDays.map(({ date, title }) => ({ date, title })),
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
