import { limitUnderPolicy } from '../limits/limitUnderPolicy.js';
import type { Deadline, LimitSettings, WorkingCalendar } from '../types.js';
import { deadlineFor } from './deadlineFor.js';
import type { LedgerFacts } from './facts.js';
import { isBooked, noticeDay } from './shortNotice.js';

/**
 * A booking past a legal limit is made at once and never refused; the service manager then owes the reason (LB-01,
 * workflows A3). Moved back inside the limit, nothing is owed any more.
 */
export const lateBookingDeadline = (
  { household, review }: LedgerFacts,
  limits: readonly Deadline[],
  settings: LimitSettings,
  calendar: WorkingCalendar,
): Deadline[] => {
  const rule = limitUnderPolicy('LB-01', settings);
  if (rule === null || review === null || !isBooked(review)) return [];
  const legal = limits.filter(isLegalLimit).filter(({ review: id }) => id === review.id);
  if (!legal.some(({ due }) => due < review.meetingDate)) return [];
  return [
    deadlineFor(
      rule,
      review.lateBookedOn ?? noticeDay(review),
      {
        subject: household.ref,
        review: review.id,
        occurrence: review.id,
        policyVersion: settings.version,
        doneOn: review.done[rule.id] ?? null,
      },
      calendar,
    ),
  ];
};

/** A limit set by law that still applies: FR-01 or FR-04, not a council's own earlier target. */
export const isLegalLimit = ({ explanation, notApplicable }: Deadline): boolean =>
  explanation.standing === 'statutory' && notApplicable === null;
