import type { BookingPage } from '../../api/shapes/reviews.js';
import { householdFacts } from '../../register/index.js';
import type { Household } from '../../register/types.js';
import { limitsOfReview, limitUnderPolicy, type LimitSettings, type WorkingCalendar } from '../../time/index.js';
import type { Review } from '../types.js';
import { beforeRules, type BeforeLimit } from './bookingWindow.js';
import { reviewFacts } from './reviewFacts.js';

const words: Readonly<Record<string, string>> = {
  'FR-25': 'Feedback requests go out',
  'FR-26': 'Feedback comes back',
  'FR-08': 'Papers go to the carers',
  'FR-23': 'The SSW’s report is in',
};

/** What must happen before the meeting, as the council's policy has it; a rule that is switched off opens no window. */
export const beforeLimits = (policy: LimitSettings): BeforeLimit[] =>
  beforeRules.flatMap((id) => {
    const limit = limitUnderPolicy(id, policy);
    return limit === null ? [] : [{ limit, what: words[id] ?? limit.title }];
  });

/** Every limit of the approvals reviewed with its sum, the earliest first; one line for carers whose sums are the same. */
export const limitsExplained = (household: Household, review: Review, policy: LimitSettings, calendar: WorkingCalendar): BookingPage['limits'] => {
  const facts = { household: householdFacts(household), review: { ...reviewFacts(review), meetingDate: null, heldOn: null } };
  const all = limitsOfReview(facts, policy, calendar)?.all ?? [];
  const seen = new Set<string>();
  return all.flatMap(({ explanation }) => {
    const sum = `${explanation.rule} ${explanation.due} ${explanation.triggers.map((each) => each.date).join()}`;
    if (seen.has(sum)) return [];
    seen.add(sum);
    const { dueAt: _dueAt, ...shown } = explanation;
    return [shown];
  });
};
