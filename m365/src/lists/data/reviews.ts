import type { Diary, Review } from '@review-desk/core/reviews';
import { z } from 'zod';
import { dataOf, day, moment } from './basics.js';

const meeting = z.looseObject({
  start: moment, end: moment, method: z.enum(['home', 'office', 'online', 'hybrid']), staff: z.array(z.string()),
  eventId: z.string().nullable(), joinUrl: z.string().nullable(),
});

export const reviewData = dataOf<Review>(z.looseObject({
  id: z.string(),
  household: z.string(),
  unit: z.string(),
  kind: z.string(),
  first: z.boolean(),
  carers: z.array(z.string()),
  officer: z.string().nullable(),
  ssw: z.string().nullable(),
  state: z.string(),
  legalLimit: day,
  legalRule: z.string(),
  target: day.nullable(),
  bookBy: day.nullable(),
  openedOn: day,
  meeting: meeting.nullable(),
  earlierMeetings: z.array(z.looseObject({ start: moment, end: moment, movedOn: day })),
  lateBooking: z.looseObject({ bookedOn: day, reason: z.string().nullable() }).nullable(),
  heldOn: day.nullable(),
  done: z.record(z.string(), day),
  caption: z.looseObject({ town: z.string(), familyName: z.string() }),
  restrictedTo: z.array(z.string()).nullable(),
  about: z.array(z.string()),
  policyVersion: z.number(),
}));

export const diaryData = dataOf<Diary>(z.looseObject({
  person: z.string(), day, taken: z.array(z.looseObject({ review: z.string(), start: moment, end: moment })),
}));
