import { z } from 'zod';
import { instant, localDate, namedPerson, practiceId, reading, reviewId, ruleId, householdRef } from './basics.js';

const bankHoliday = z.object({ date: localDate, title: z.string() });

/** How a date was worked out; the tab makes the words with `explainInWords`. */
export const explanation = z.object({
  rule: ruleId,
  title: z.string(),
  source: z.string(),
  standing: z.enum(['statutory', 'standard', 'guidance', 'local']),
  triggers: z.array(z.object({ what: z.string(), date: localDate })),
  unit: z.enum(['working_days', 'calendar_days', 'months', 'elapsed_hours', 'agreed_date', 'earliest_of']),
  amount: z.number().nullable(),
  direction: z.enum(['after', 'before', 'on']),
  weekendDaysSkipped: z.number(),
  bankHolidaysSkipped: z.array(bankHoliday),
  clampedFrom: z.string().nullable(),
  due: localDate,
  fallsOn: z.string().nullable(),
  bookBy: localDate.nullable(),
  bookByUnknown: z.boolean(),
  legs: z.array(z.object({ text: z.string(), date: localDate, chosen: z.boolean() })),
});

/** A deadline on a page: its facts, how it reads today, and its sum. */
export const deadlineView = z.object({
  key: z.string(),
  rule: ruleId,
  title: z.string(),
  standing: z.enum(['statutory', 'standard', 'guidance', 'local']),
  review: reviewId.nullable(),
  occurrence: z.string(),
  ownerPost: z.string(),
  owner: namedPerson.nullable(),
  due: localDate,
  bookBy: localDate.nullable(),
  reading,
  held: z.boolean(),
  explanation,
  /** Earlier dates of the limit, or `of` its book-by date, oldest first. */
  changes: z.array(z.object({ from: localDate, to: localDate, why: z.string(), on: localDate, by: z.string().nullable(), of: z.literal('bookBy').optional() })),
  metOn: localDate.nullable(),
  /** What happens when nobody does it, in words. */
  ifMissed: z.string(),
  policyVersion: z.number(),
});
export type DeadlineView = z.infer<typeof deadlineView>;

/** One line of Today: the nearest date of a review or household, and its one next action. */
export const dueRow = z.object({
  key: z.string(),
  rule: ruleId,
  what: z.string(),
  household: householdRef,
  town: z.string(),
  familyName: z.string(),
  review: reviewId.nullable(),
  /** The review's kind, `first` for an annual one that no earlier review came before; null while none is open. */
  /** The alert or dispute whose clock it is. */
  practice: practiceId.nullable(),
  reviewKind: z.string().nullable(),
  meetingStart: instant.nullable(),
  due: localDate,
  bookBy: localDate.nullable(),
  reading,
  /** Other open dates of the same review or household that stand behind this one. */
  alsoOpen: z.number(),
  owner: namedPerson.nullable(),
  /** What this person can press; null when the thing is not theirs to do. */
  action: z.object({ label: z.string(), page: z.enum(['booking', 'review', 'household', 'imports', 'alert', 'dispute']) }).nullable(),
});
export type DueRow = z.infer<typeof dueRow>;
