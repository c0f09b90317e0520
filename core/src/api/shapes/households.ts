import { z } from 'zod';
import { carerId, givenRef, householdRef, key, localDate, namedPerson, newRef, personId, reading, reviewId } from './basics.js';
import { deadlineView } from './deadlines.js';
import { reviewRow } from './reviews.js';

export const carerType = z.enum(['mainstream', 'kinship', 'short breaks', 'parent and child', 'supported lodgings', 'other']);
export const approvalStatus = z.enum(['temporary', 'approved', 'on hold', 'resigned', 'ended', 'transferred']);
export const checkKind = z.enum(['dbs', 'medical', 'health and safety', 'safer caring', 'delegated authority', 'training plan', 'unannounced visit']);
export const terms = z.object({ children: z.number().int().min(0).max(20), ages: z.string().max(60), type: z.string().max(60), named: z.array(z.string().max(40)) });

/** One household in a list. `third` is a fact that tells two namesakes apart. */
export const householdRow = z.object({
  ref: householdRef,
  names: z.string(),
  town: z.string(),
  carerType,
  status: z.enum(['open', 'transferred', 'ended']),
  third: z.string(),
  officer: namedPerson.nullable(),
  ssw: namedPerson.nullable(),
  nextReview: z.object({ id: reviewId, limit: localDate, reading }).nullable(),
  restricted: z.boolean(),
});
export type HouseholdRow = z.infer<typeof householdRow>;

export const carerView = z.object({
  id: carerId,
  givenName: z.string(),
  familyName: z.string(),
  bornOn: localDate.nullable(),
  mail: z.string().nullable(),
  phone: z.string().nullable(),
  language: z.string().nullable(),
  accessNeeds: z.string().nullable(),
  approval: z
    .object({
      status: approvalStatus,
      fullApprovalFrom: localDate.nullable(),
      temporary: z.object({ from: localDate, until: localDate }).nullable(),
      terms: terms.nullable(),
      resignationReceivedOn: localDate.nullable(),
      endedOn: localDate.nullable(),
    })
    .nullable(),
  standardsDoneOn: localDate.nullable(),
});

export const timelineEntry = z.object({
  on: localDate,
  kind: z.enum(['approval', 'placement', 'check', 'review', 'meeting', 'change', 'import', 'hold']),
  title: z.string(),
  detail: z.string(),
});

/** The household's page; parts the person may not read are null, never empty. */
export const householdPage = z.object({
  ref: householdRef,
  revision: z.number(),
  names: z.string(),
  town: z.string(),
  address: z.string().nullable(),
  carerType,
  status: z.enum(['open', 'transferred', 'ended']),
  restricted: z.boolean(),
  hold: z.object({ by: namedPerson, since: localDate }).nullable(),
  officer: namedPerson.nullable(),
  ssw: namedPerson.nullable(),
  ftm: namedPerson.nullable(),
  carers: z.array(carerView),
  members: z.array(z.object({ id: z.string(), givenName: z.string(), familyName: z.string(), relationship: z.string(), bornOn: localDate.nullable(), leftOn: localDate.nullable() })),
  placements: z
    .array(z.object({ child: z.string(), start: localDate, end: localDate.nullable(), placingCouncil: z.string(), outsideTerms: z.boolean(), emergency: z.boolean() }))
    .nullable(),
  checks: z
    .array(z.object({ kind: checkKind, about: z.string().nullable(), forWhom: z.string(), doneOn: localDate.nullable(), goodUntil: localDate.nullable(), reading: reading.nullable() }))
    .nullable(),
  deadlines: z.array(deadlineView).nullable(),
  reviews: z.array(reviewRow).nullable(),
  timeline: z.array(timelineEntry),
  /** What this person may do here, `household.correct`, and with its open review, `review.book`, for the buttons. */
  acts: z.array(z.string()),
});
export type HouseholdPage = z.infer<typeof householdPage>;

const text = (most: number) => z.string().trim().max(most);
export const carerBody = z.object({
  id: carerId.optional(),
  givenName: text(80).min(1, 'Give a first name.'),
  familyName: text(80).min(1, 'Give a family name.'),
  bornOn: localDate.nullable(),
  mail: z.email('Give a full email address.').nullable(),
  phone: text(40).nullable(),
  language: text(60).nullable(),
  accessNeeds: text(400).nullable(),
  status: approvalStatus,
  fullApprovalFrom: localDate.nullable(),
  temporary: z.object({ from: localDate, until: localDate }).nullable(),
  terms: terms.nullable(),
});

export const householdBody = z.object({
  key,
  ref: newRef,
  town: text(60).min(1, 'Give the town.'),
  address: text(300).nullable(),
  carerType,
  carers: z.array(carerBody).min(1, 'A household has at least one carer.').max(6),
  ssw: personId.nullable(),
  ftm: personId.nullable(),
  firo: personId.nullable(),
  lastReviewOn: localDate.nullable(),
});
/** A correction: only what is given changes, and the product owns those facts from then on (IM3). */
export const correctBody = householdBody
  .partial()
  .extend({ key, revision: z.number(), checks: z.array(z.object({ kind: checkKind, about: z.string().nullable(), doneOn: localDate })).optional() });
export const endBody = z.object({ key, revision: z.number(), on: localDate, how: z.enum(['decision', 'resignation', 'other']), reason: text(400).min(1, 'Say why.') });
export const transferBody = z.object({ key, revision: z.number(), on: localDate, to: text(100).min(1, 'Say to which service.') });
export const resignationBody = z.object({ key, revision: z.number(), carer: carerId, receivedOn: localDate });
export const holdBody = z.object({ key, revision: z.number(), reason: text(400).min(1, 'Say why.') });
export const allocateBody = z.object({ key, refs: z.array(givenRef).min(1).max(500), officer: personId, reason: text(200) });
/** Each household by itself: what was done, what was already so, and what was refused and why. */
export const allocateAnswer = z.object({
  done: z.array(householdRef),
  unchanged: z.array(householdRef),
  refused: z.array(z.object({ ref: householdRef, why: z.string() })),
  /** Households whose booked meeting stays in the former officer's calendar, with the new one invited, until it is moved. */
  meetings: z.array(householdRef).optional(),
});
