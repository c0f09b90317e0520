import { limitUnderPolicy } from '../limits/limitUnderPolicy.js';
import type { Deadline, LimitSettings, WorkingCalendar } from '../types.js';
import { deadlineFor } from './deadlineFor.js';
import type { LedgerFacts } from './facts.js';
import { isOutward } from './ownerOf.js';

const AFTER_THE_MEETING = ['FR-09', 'FR-10', 'FR-11', 'FR-12', 'QA-01'];

/**
 * What is owed once the review has been held, counted from the meeting date: case note, report and signatures, the
 * carers' copy, the questionnaire (FR-09 to FR-12, QA-01). FR-12 is met by the report: a copy cannot go before it exists.
 */
export const heldReviewDeadlines = (
  { household, review }: LedgerFacts,
  settings: LimitSettings,
  calendar: WorkingCalendar,
): Deadline[] => {
  const heldOn = review?.heldOn ?? null;
  if (review === null || heldOn === null) return [];
  return AFTER_THE_MEETING.flatMap((id) => {
    const rule = limitUnderPolicy(id, settings);
    if (rule === null) return [];
    const doneOn = review.done[id] ?? (id === 'FR-12' ? review.done['FR-10'] : undefined) ?? null;
    return [
      deadlineFor(
        rule,
        heldOn,
        {
          subject: household.ref,
          review: review.id,
          occurrence: review.id,
          policyVersion: settings.version,
          doneOn,
          held: household.held && isOutward(id),
        },
        calendar,
      ),
    ];
  });
};
