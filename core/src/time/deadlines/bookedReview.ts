import { computeTimeLimit } from '../limits/computeTimeLimit.js';
import { limitUnderPolicy } from '../limits/limitUnderPolicy.js';
import type { Deadline, Explanation, LimitSettings, LocalDate, WorkingCalendar } from '../types.js';
import { longDate } from '../words/dateInWords.js';
import { deadlineFrom } from './deadlineFor.js';
import type { LedgerFacts } from './facts.js';
import { isOutward } from './ownerOf.js';
import { askingLimit, isBooked, noticeDay, returnLimit, type BookedReview } from './shortNotice.js';

const COUNTED_BACK = ['FR-07', 'FR-08', 'FR-14', 'FR-23'];

/**
 * What must happen before the meeting of a booked review: feedback asked for and back, the report in, the carers' papers
 * out. A limit that had passed when the meeting was booked or moved is missed by the booking or by the move, which is
 * its cause in figures (timescales 1.17).
 */
export const bookedReviewDeadlines = (facts: LedgerFacts, settings: LimitSettings, calendar: WorkingCalendar): Deadline[] => {
  const { review } = facts;
  if (review === null || !isBooked(review)) return [];
  const plain = COUNTED_BACK.flatMap((id) => {
    const rule = limitUnderPolicy(id, settings);
    if (rule === null) return [];
    const before = review.previousMeetingDates.at(-1);
    const dueBefore = before === undefined ? null : computeTimeLimit(rule, before, calendar).due;
    const explanation = computeTimeLimit(rule, review.meetingDate, calendar);
    return [deadlineOf(explanation, missedBy(explanation.due, dueBefore, review), review, facts, settings)];
  });
  const feedback = feedbackLimits(review, settings, calendar).map((explanation) =>
    deadlineOf(explanation, explanation.rule === 'FR-26' ? missedBy(explanation.due, null, review) : null, review, facts, settings),
  );
  return [...plain, ...feedback];
};

// What was late already before a move stays late by whoever owed it: the move is not its cause.
const missedBy = (due: LocalDate, dueBeforeTheMove: LocalDate | null, review: BookedReview): Deadline['missedBy'] => {
  if (due >= noticeDay(review)) return null;
  const { movedOn, bookedOn } = review;
  if (movedOn === null || (dueBeforeTheMove !== null && dueBeforeTheMove < bookedOn)) return 'booking';
  return dueBeforeTheMove === null || dueBeforeTheMove >= movedOn ? 'move' : null;
};

const feedbackLimits = (review: BookedReview, settings: LimitSettings, calendar: WorkingCalendar): Explanation[] => {
  const [asking, back, floor] = ['FR-25', 'FR-26', 'FR-07'].map((id) => limitUnderPolicy(id, settings));
  const asked = asking ? askingLimit(asking, review, calendar) : null;
  const from = asked ?? (floor ? computeTimeLimit(floor, review.meetingDate, calendar) : null);
  return [
    ...(asked === null ? [] : [asked]),
    ...(back ? [returnLimit(back, review, from?.due ?? noticeDay(review), calendar)] : []),
  ];
};

const deadlineOf = (
  explanation: Explanation,
  cause: Deadline['missedBy'],
  review: BookedReview,
  { household }: LedgerFacts,
  settings: LimitSettings,
): Deadline => {
  const { rule, due } = explanation;
  const doneOn = review.done[rule] ?? null;
  const deadline = deadlineFrom(explanation, {
    subject: household.ref,
    review: review.id,
    occurrence: review.id,
    policyVersion: settings.version,
    doneOn,
    held: household.held && isOutward(rule),
  });
  const inTime = doneOn !== null && doneOn <= due;
  return {
    ...deadline,
    missedBy: inTime ? null : cause,
    notApplicable: doneOn === null ? tooLateNow(review.heldOn) : null,
  };
};

// Once the meeting has been held there is nothing left to do before it; it stays counted as missed.
const tooLateNow = (heldOn: LocalDate | null): Deadline['notApplicable'] =>
  heldOn === null ? null : { why: `the review was held on ${longDate(heldOn)} without it`, missed: true };
