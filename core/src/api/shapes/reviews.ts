import { z } from 'zod';
import { carerId, instant, key, localDate, namedPerson, personId, reading, reviewId, ruleId, householdRef } from './basics.js';
import { deadlineView, explanation } from './deadlines.js';

export const stage = z.enum(['plan', 'book', 'prepare', 'chair', 'record', 'follow up']);
export const method = z.enum(['home', 'office', 'online', 'hybrid']);
export const wordHow = z.enum(['phone', 'in person', 'message', 'letter']);
export const moveReason = z.enum(['carer illness', 'carer unavailable', 'SSW report late', 'FIRO capacity', 'investigation', 'other']);

export const reviewRow = z.object({
  id: reviewId,
  household: householdRef,
  town: z.string(),
  familyName: z.string(),
  kind: z.string(),
  first: z.boolean(),
  stage,
  state: z.string(),
  officer: namedPerson.nullable(),
  /** What is happening: the next step, by when, and who is waited for. */
  nextStep: z.object({ what: z.string(), by: localDate, reading, waitingFor: z.string() }),
  legalLimit: localDate,
  legalRule: ruleId,
  bookBy: localDate.nullable(),
  limitReading: reading,
  meetingStart: instant.nullable(),
  willBeLate: z.boolean(),
});
export type ReviewRow = z.infer<typeof reviewRow>;

export const reviewPage = z.object({
  row: reviewRow,
  revision: z.number(),
  carers: z.array(z.object({ id: carerId, name: z.string() })),
  ssw: namedPerson.nullable(),
  meeting: z
    .object({
      start: instant, end: instant, method, staff: z.array(namedPerson),
      carersWord: z.object({ how: wordHow, on: localDate, notedBy: namedPerson }).nullable(),
      inOutlook: z.boolean(), joinUrl: z.string().nullable(),
      /** The former officer, in whose calendar the meeting stands until it is moved; absent when it is the officer's own. */
      inCalendarOf: namedPerson.optional(),
    })
    .nullable(),
  earlierMeetings: z.array(z.object({ start: instant, end: instant, movedOn: localDate, reason: moveReason, movedBy: namedPerson })),
  lateBooking: z.object({ bookedOn: localDate, reason: z.string().nullable(), givenBy: namedPerson.nullable() }).nullable(),
  deadlines: z.array(deadlineView),
  acts: z.array(z.string()),
});
export type ReviewPage = z.infer<typeof reviewPage>;

export const slot = z.object({
  rank: z.number(),
  start: instant,
  end: instant,
  fit: z.enum(['comfortable', 'tight at the start', 'tight at the end', 'short notice', 'past the limit']),
  /** Plain reasons, in the order of their weight. */
  reasons: z.array(z.object({ code: z.string(), text: z.string() })),
});
export type Slot = z.infer<typeof slot>;

const busyTime = z.object({ start: instant, end: instant, status: z.enum(['tentative', 'busy', 'out of office', 'elsewhere']) });

export const staffTime = z.object({ id: personId, name: z.string(), post: z.string(), needed: z.boolean(), freeBusyKnown: z.boolean(), busy: z.array(busyTime) });
/** Somebody who can be asked as well; the address tells two namesakes apart (0.14). */
export const colleague = z.object({ id: personId, name: z.string(), post: z.string(), mail: z.string() });

export const bookingPage = z.object({
  review: reviewRow,
  revision: z.number(),
  ssw: namedPerson.nullable(),
  lastMeetingOn: localDate.nullable(),
  window: z.object({
    from: localDate,
    to: localDate,
    firstGoodDay: localDate.nullable(),
    lastGoodDay: localDate.nullable(),
    legalLimit: localDate,
    target: localDate.nullable(),
    bankHolidays: z.array(z.object({ date: localDate, title: z.string() })),
    /** Days before the meeting at which things go out and come back: 42, 21 and 14 by default. */
    before: z.array(z.object({ rule: ruleId, what: z.string(), days: z.number() })),
  }),
  limits: z.array(explanation),
  /** Those asked for, with their busy times up to `freeBusyUntil`, that day included; what they do then is not known here. */
  staff: z.array(staffTime),
  freeBusyUntil: localDate,
  /** Colleagues who can be asked to be there as well. */
  colleagues: z.array(colleague),
  slots: z.array(slot),
  minutes: z.number(),
  /** The meeting as it is booked, with the staff invited. */
  current: z.object({ start: instant, end: instant, staff: z.array(personId) }).nullable(),
  acts: z.array(z.string()),
});
export type BookingPage = z.infer<typeof bookingPage>;

export const bookBody = z.object({
  key,
  revision: z.number(),
  start: instant,
  end: instant,
  method,
  staff: z.array(personId).max(20),
  carersWord: z.object({ how: wordHow, on: localDate }),
  sswAgreed: z.boolean(),
});
export const moveBody = bookBody.extend({ reason: moveReason });
export type BookBody = z.infer<typeof bookBody>;
export type MoveBody = z.infer<typeof moveBody>;

/** What one act on a review gives back: the review and the dates that now hold, old beside new. */
export const reviewActed = z.object({ review: reviewPage, nextSlot: slot.nullable() });
