import { bookByDate } from '../limits/bookByDate.js';
import type { Deadline, LimitSettings, LocalDate, RuleId, WorkingCalendar } from '../types.js';
import type { LedgerFacts } from './facts.js';
import { isLegalLimit } from './lateBooking.js';
import { reviewLimits } from './reviewLimits.js';

/** What a review must keep to: the earliest of its approvals' limits counts (J2). */
export type LimitsOfReview = {
  legalLimit: LocalDate;
  legalRule: RuleId;
  /** The council's own earlier target, where its policy has one. */
  target: LocalDate | null;
  /** Last working day on or before the legal limit; null while that year's bank holidays are not known. */
  bookBy: LocalDate | null;
  /** Last working day on or before the earlier of the limit and the target. */
  bookByTarget: LocalDate | null;
  /** Every limit of the approvals reviewed, earliest first. */
  all: readonly Deadline[];
};

/** Null when no approval of the household is under review: temporary, ended, or its dates are not known. */
export const limitsOfReview = (
  facts: LedgerFacts,
  settings: LimitSettings,
  calendar: WorkingCalendar,
): LimitsOfReview | null => {
  const covered = (deadline: Deadline): boolean => facts.review === null || facts.review.carers.includes(deadline.occurrence);
  const all = reviewLimits(facts, settings, calendar)
    .filter(covered)
    .filter(({ notApplicable }) => notApplicable === null)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const legal = all.find(isLegalLimit);
  if (legal === undefined) return null;
  const target = all.find((deadline) => !isLegalLimit(deadline))?.due ?? null;
  return {
    legalLimit: legal.due,
    legalRule: legal.rule,
    target,
    bookBy: bookByDate(legal.due, calendar),
    bookByTarget: bookByDate(target !== null && target < legal.due ? target : legal.due, calendar),
    all,
  };
};
