import { z } from 'zod';
import { instant, localDate, namedPerson, practiceId, reading, reviewId, householdRef } from './basics.js';
import { dueRow } from './deadlines.js';

export const visit = z.object({
  review: reviewId,
  household: householdRef,
  familyName: z.string(),
  town: z.string(),
  /** As in `reviewKind` of a row; `review` where the officer's rows do not tell. */
  kind: z.string(),
  start: instant,
  end: instant,
  /** Open things that should be there before the meeting, late ones first. */
  missing: z.array(z.object({ what: z.string(), late: z.boolean() })),
});
export type Visit = z.infer<typeof visit>;

const officerWeeks = z.object({
  officer: namedPerson.nullable(),
  /** Legal limits falling in each of the coming weeks: how many, and how many of them are booked. */
  weeks: z.array(z.object({ weekOf: localDate, due: z.number(), booked: z.number() })),
});

/** What only the service manager can do comes first. */
export const managerSection = z.object({
  reasonsOwed: z.array(dueRow),
  /** Talks that an officer owes them after an emergency bypass (BP-01); `reading` is null until its clock is made. */
  talksOwed: z.array(z.object({ dispute: practiceId, officer: namedPerson, reading: reading.nullable() })),
  willBeLate: z.array(
    z.object({ review: reviewId, household: householdRef, town: z.string(), officer: namedPerson.nullable(), limit: localDate, why: z.string() }),
  ),
  officers: z.array(officerWeeks),
  unallocated: z.number(),
  away: z.array(z.object({ person: namedPerson, until: localDate.nullable(), cover: namedPerson.nullable() })),
  /** Reviews held in time this quarter, and the rows behind the figure. */
  quarter: z.object({ from: localDate, to: localDate, held: z.number(), inTime: z.number(), open: z.number(), overdue: z.number() }),
  restrictedMatters: z.number(),
  tellingStarted: z.boolean(),
});
export type ManagerSection = z.infer<typeof managerSection>;

export const healthLine = z.object({
  name: z.string(),
  state: z.enum(['ok', 'problem', 'unknown']),
  detail: z.string(),
  whoCanMend: z.string().nullable(),
});

export const today = z.object({
  today: localDate,
  asOf: instant,
  overdue: z.array(dueRow),
  dueToday: z.array(dueRow),
  next: z.array(dueRow),
  /** Last of the next ten working days; null when the calendar does not reach it. */
  nextUntil: localDate.nullable(),
  later: z.object({ count: z.number(), nearest: localDate.nullable(), rows: z.array(dueRow) }),
  /** `closed` where the officer's calendar cannot be read until an administrator acts: nothing is known of visits. */
  visits: z
    .object({ today: z.array(visit), closed: z.literal(true).exactOptional(), next: z.object({ day: localDate, count: z.number(), from: instant, missing: z.number() }).nullable() })
    .nullable(),
  manager: managerSection.nullable(),
  /** Bookings for business support to make or mend; imports that wait, and messages that no channel took. */
  support: z.object({ toBook: z.array(dueRow), imports: z.number(), undelivered: z.number() }).nullable(),
  administrator: z.object({ lines: z.array(healthLine) }).nullable(),
  covers: z.array(z.object({ person: namedPerson, until: localDate.nullable(), due: z.number() })),
});
export type TodayPage = z.infer<typeof today>;
