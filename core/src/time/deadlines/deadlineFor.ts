import { computeTimeLimit } from '../limits/computeTimeLimit.js';
import type { Deadline, Explanation, LimitTrigger, LocalDate, OwnerPost, TimeLimit, WorkingCalendar } from '../types.js';
import { deadlineKey } from './deadlineKey.js';
import { ownerOf } from './ownerOf.js';

/** What one deadline is about, beside its rule and its sum. */
export type DeadlineAbout = {
  subject: string;
  review?: string | null;
  occurrence: string;
  /** The day it counts from, where each such day is a row of its own (a yearly limit, a renewal). */
  rowOf?: LocalDate | null;
  owner?: OwnerPost;
  policyVersion: number;
  /** Day the thing was done. */
  doneOn?: LocalDate | null;
  /** Day the record came in, for limits that may have passed before it. */
  recordedOn?: LocalDate | null;
  held?: boolean;
};

/** One deadline from a rule and its trigger, for any subject: a household, a child, an alert, a panel. */
export const deadlineFor = (
  rule: TimeLimit,
  trigger: LimitTrigger,
  about: DeadlineAbout,
  calendar: WorkingCalendar,
): Deadline => deadlineFrom(computeTimeLimit(rule, trigger, calendar), about);

/** The same from a sum that was already made. */
export const deadlineFrom = (explanation: Explanation, about: DeadlineAbout): Deadline => {
  const { rule, due, bookBy } = explanation;
  const { subject, occurrence, doneOn = null, recordedOn = null } = about;
  const passedBefore = recordedOn !== null && due < recordedOn;
  return {
    key: deadlineKey(subject, rule, occurrence, about.rowOf ?? null),
    rule,
    subject,
    review: about.review ?? null,
    occurrence,
    owner: about.owner ?? ownerOf(rule),
    due,
    bookBy,
    explanation,
    policyVersion: about.policyVersion,
    met: doneOn === null ? null : { on: doneOn, by: null },
    notApplicable: null,
    supersededBy: null,
    lateBeforeWeStarted: passedBefore && (doneOn === null || doneOn > due),
    missedBy: null,
    held: about.held ?? false,
    changes: [],
  };
};
