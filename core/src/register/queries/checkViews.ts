import type { HouseholdPage } from '../../api/shapes/households.js';
import {
  limitUnderPolicy,
  computeTimeLimit,
  type LimitSettings,
  type LocalDate,
  type WorkingCalendar,
} from '../../time/index.js';
import { readLimit } from '../../reviews/rules/readLimit.js';
import type { Check, CheckKind, Household } from '../types.js';

/** The rule that says how long a check is good for; the others have no end date of their own. */
const rules: Partial<Record<CheckKind, string>> = {
  dbs: 'FR-16',
  medical: 'FR-17',
  'health and safety': 'FR-18',
  'unannounced visit': 'FR-21',
};

/** Checks with the day they are good until by the council's rule, the next to run out first (J3). */
export const checkViews = (
  household: Household,
  policy: LimitSettings,
  calendar: WorkingCalendar,
  today: LocalDate,
): NonNullable<HouseholdPage['checks']> =>
  household.checks
    .map((check) => {
      const goodUntil = goodUntilOf(check, policy, calendar);
      return {
        kind: check.kind,
        about: check.about,
        forWhom: forWhom(check, household),
        doneOn: check.doneOn,
        goodUntil,
        reading: goodUntil === null ? null : readLimit(goodUntil, today, calendar),
      };
    })
    .toSorted((a, b) => ((a.goodUntil ?? '9999') < (b.goodUntil ?? '9999') ? -1 : 1));

const goodUntilOf = (
  { kind, doneOn }: Check,
  policy: LimitSettings,
  calendar: WorkingCalendar,
): LocalDate | null => {
  const rule = rules[kind];
  const limit = rule ? limitUnderPolicy(rule, policy) : null;
  return limit === null || doneOn === null ? null : computeTimeLimit(limit, doneOn, calendar).due;
};

const forWhom = ({ about }: Check, { carers, members }: Household): string => {
  if (about === null) return 'The home';
  const person = carers.find((each) => each.id === about) ?? members.find((each) => each.id === about);
  return person ? `${person.givenName} ${person.familyName}` : about;
};
