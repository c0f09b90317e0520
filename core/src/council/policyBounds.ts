import {
  dateWithoutDay, firstDayLater, limitUnderPolicy, timeLimit, withSetting,
  type LimitSetting, type TimeLimit, type WorkingCalendar,
} from '../time/index.js';
import type { CouncilPolicy } from './policy.js';

/** The limit that a council's own value may not pass, and what passing it means. */
export type Bound = { limit: TimeLimit; mayNotBe: 'later' | 'earlier' };

/**
 * Bounds of a rule: the legal or national limit it sits inside (FR-02 inside FR-01), the floor it may not go under
 * (FR-25 over FR-07), and, for rules that are law, standard or guidance, the catalogue's own value. Retention may be
 * lengthened and never shortened.
 */
export const boundsOf = (rule: TimeLimit, policy: Pick<CouncilPolicy, 'limits'>): Bound[] => {
  const own: Bound[] =
    rule.mayChange === 'never_later' ? [{ limit: rule, mayNotBe: 'later' }]
    : rule.mayChange === 'never_earlier' ? [{ limit: rule, mayNotBe: 'earlier' }]
    : [];
  if (rule.boundedBy === undefined) return own;
  const catalogue = timeLimit(rule.boundedBy);
  // A council's own floor is the one it has set; law, standard and guidance stand as they are.
  const outer =
    catalogue.standing === 'local'
      ? (limitUnderPolicy(rule.boundedBy, { version: 0, limits: policy.limits }) ?? catalogue)
      : catalogue;
  return [...own, { limit: outer, mayNotBe: 'later' }];
};

const KINDS: Record<TimeLimit['standing'], string> = {
  statutory: 'set by law',
  standard: 'the national standard',
  guidance: 'the national guidance',
  local: 'the floor',
};
const kindOf = ({ standing, mayChange }: TimeLimit): string =>
  mayChange === 'never_earlier' ? 'the legal minimum' : KINDS[standing];

/** The bound in words, for the page where the value is set; null where a council may choose freely. */
export const boundInWords = (rule: TimeLimit): string | null => {
  if (rule.mayChange === 'fixed') return 'Cannot be changed';
  if (rule.mayChange === 'never_earlier') return `At least ${rule.limitText}, ${kindOf(rule)}`;
  if (rule.mayChange === 'never_later') {
    return rule.compute.direction === 'before' ? `At least ${rule.limitText} before, ${kindOf(rule)}` : `At most ${rule.limitText}, ${kindOf(rule)}`;
  }
  if (rule.boundedBy === undefined) return null;
  const outer = timeLimit(rule.boundedBy);
  return `Never later than ${outer.id}, ${outer.title.toLowerCase()} (${outer.limitText})`;
};

/** Why a setting passes one of its bounds, naming the bound and an example; null when it keeps to all of them. */
export const boundFault = (
  rule: TimeLimit,
  setting: LimitSetting,
  policy: Pick<CouncilPolicy, 'limits'>,
  calendar: WorkingCalendar,
): string | null => {
  const ours = withSetting(rule, setting);
  for (const { limit, mayNotBe } of boundsOf(rule, policy)) {
    const example =
      mayNotBe === 'later' ? firstDayLater(ours, limit, calendar) : firstDayLater(limit, ours, calendar);
    if (example === null) continue;
    const [mine, theirs] = mayNotBe === 'later' ? [example.setting, example.bound] : [example.bound, example.setting];
    const named =
      limit.id === rule.id ? `${limit.limitText}, ${kindOf(limit)} (${limit.source})` : `${limit.id}, ${limit.title} (${limit.source})`;
    return (
      `${rule.id} may not give a date ${mayNotBe} than ${named}. ` +
      `Counted from ${dateWithoutDay(example.from)} it would give ${dateWithoutDay(mine)}; the limit is ${dateWithoutDay(theirs)}.`
    );
  }
  return null;
};
