import { laterOf } from '../dates/localDate.js';
import { limitUnderPolicy } from '../limits/limitUnderPolicy.js';
import { timeLimit } from '../limits/timeLimits.js';
import { computeTimeLimit } from '../limits/computeTimeLimit.js';
import type { Deadline, LimitSettings, LimitTrigger, LocalDate, WorkingCalendar } from '../types.js';
import { dateWithoutDay } from '../words/dateInWords.js';
import { deadlineFor } from './deadlineFor.js';
import type { CarerFacts, LedgerFacts } from './facts.js';
import { isReviewed } from './facts.js';

/**
 * A deadline as facts give it. `reopens` where facts alone say whether it is met: a row that stood as met, by a review
 * that turns out not to restart the year or a check entered by mistake, is then owed again.
 */
export type ComputedDeadline = Deadline & { reopens?: boolean };

/**
 * When each approval must be reviewed: FR-01 and the council's own targets (FR-02, FR-03) before the first review that
 * restarts the year, FR-04 after it (Fostering Services Regulations 2011 reg 28(2)). Each approval has its own limits;
 * the earliest counts for a review that covers several (timescales 1.23).
 */
export const reviewLimits = (facts: LedgerFacts, settings: LimitSettings, calendar: WorkingCalendar): ComputedDeadline[] =>
  facts.household.carers.filter(isReviewed).flatMap((carer) => limitsOf(carer, facts, settings, calendar));

const limitsOf = (
  carer: CarerFacts,
  { household, review }: LedgerFacts,
  settings: LimitSettings,
  calendar: WorkingCalendar,
): ComputedDeadline[] => {
  const approved = carer.fullApprovalFrom;
  const counted = carer.lastRestartingReviewOn;
  const rowOf = counted ?? approved;
  if (rowOf === null) return [];
  const covering = review?.carers.includes(carer.id) ? review : null;
  const heldSince = covering?.heldOn != null && covering.heldOn > rowOf ? covering.heldOn : null;
  const provided = heldSince !== null && covering?.restartsYear !== false;
  const triggers: [string, LimitTrigger][] =
    counted === null && approved !== null
      ? [['FR-01', approved], ['FR-02', approved], ['FR-03', placedSinceApproval(approved, household.firstPlacementOn)]]
      : [['FR-04', rowOf]];
  return triggers.flatMap(([id, trigger]) => {
    const rule = limitUnderPolicy(id, settings);
    if (rule === null) return [];
    const deadline = deadlineFor(
      rule,
      trigger,
      {
        subject: household.ref,
        review: covering !== null && (covering.heldOn === null || provided) ? covering.id : null,
        occurrence: carer.id,
        rowOf,
        policyVersion: settings.version,
        doneOn: provided ? heldSince : null,
        recordedOn: household.recordedOn,
      },
      calendar,
    );
    return [{ ...unlessApprovalEndsFirst(deadline, approvalEnds(carer, calendar)), reopens: true }];
  });
};

// A child who was there before full approval (a connected person's) counts as placed on the day of approval.
const placedSinceApproval = (approval: LocalDate, firstPlacement: LocalDate | null): LimitTrigger => ({
  approval,
  firstPlacement: firstPlacement === null ? null : laterOf(firstPlacement, approval),
});

/** The day a resigned approval ends by itself (QD-01), or the day it is known to have ended. */
export const approvalEnds = (carer: CarerFacts, calendar: WorkingCalendar): LocalDate | null => {
  if (carer.endedOn !== null) return carer.endedOn;
  if (carer.status !== 'resigned' || carer.resignationReceivedOn === null) return null;
  return computeTimeLimit(timeLimit('QD-01'), carer.resignationReceivedOn, calendar).due;
};

const unlessApprovalEndsFirst = (deadline: Deadline, ends: LocalDate | null): Deadline =>
  ends !== null && ends < deadline.due && deadline.met === null
    ? { ...deadline, notApplicable: { why: `the approval ends on ${dateWithoutDay(ends)}, before this limit` } }
    : deadline;
