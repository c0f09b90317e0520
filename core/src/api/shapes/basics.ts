import { z } from 'zod';
import type { CarerId, CommandKey, HouseholdRef, ImportId, PersonId, PracticeId, ReviewId } from '../../ids.js';
import { isLocalDate } from '../../time/dates/dateParts.js';
import type { Instant, LocalDate, RuleId } from '../../time/types.js';

// A brand exists only in the types, so no schema can produce it: what the check lets through is what the brand says.
const branded = <T>(schema: z.ZodType<string>) => schema as unknown as z.ZodType<T>;

export const nothing = z.object({});
// A day that does not exist, or of a year that nobody now living works in, would stop every sum made with it.
const isDay = (value: string): boolean => isLocalDate(value) && value >= '1900' && value < '2200';
const isMoment = (value: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
export const localDate = branded<LocalDate>(z.string().refine(isDay, 'Give a real date, as in 2027-01-31.'));
export const instant = branded<Instant>(z.string().refine(isMoment, 'Give a real day and time in UTC, as in 2027-01-31T14:30:00Z.'));
/** Entra gives ids in small letters; a client that writes capitals means the same person. */
export const personId = branded<PersonId>(z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'Choose one of the people shown.').transform((id) => id.toLowerCase()));
export const householdRef = branded<HouseholdRef>(z.string().min(1).max(40));
/** As it comes in: blanks around it and small letters are no other household. */
export const givenRef = branded<HouseholdRef>(z.string().trim().min(1).max(40).transform((ref) => ref.toUpperCase()));
/** Of a new household: the form that the register file asks for too (docs/registerCsv.md). */
export const newRef = branded<HouseholdRef>(
  z.string().trim().regex(/^[A-Za-z0-9][\w/-]{0,29}$/, 'Begin with a letter or digit. Use letters, digits, hyphens, slashes and underscores, 30 at most.').transform((ref) => ref.toUpperCase()),
);
export const carerId = branded<CarerId>(z.string().min(1).max(60));
export const reviewId = branded<ReviewId>(z.string().min(1).max(60));
/** `H-001-a3`, `D-7K3F2`. */
export const practiceId = branded<PracticeId>(z.string().regex(/^[0-9A-Za-z/_-]{3,60}$/));
export const importId = branded<ImportId>(z.string().regex(/^[0-9a-z-]{4,60}$/));
export const ruleId = branded<RuleId>(z.string().regex(/^[A-Z]{2,3}-\d{2}$/));
/** The client's own key: the same on every repeat of one act. */
export const key = branded<CommandKey>(z.string().regex(/^[0-9a-zA-Z-]{8,64}$/));

export const namedPerson = z.object({ id: personId, name: z.string() });

/** Every refusal and failure has this body. `reference` is what the person quotes. */
export const apiError = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    reference: z.string(),
    faults: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    /** Revision that stands now, after a conflict. */
    current: z.number().optional(),
    retryAfterSeconds: z.number().optional(),
  }),
});
export type ApiError = z.infer<typeof apiError>;

export const reading = z.discriminatedUnion('state', [
  /** `atLeast` where the date lies past the last known bank holidays. */
  z.object({ state: z.literal('open'), workingDaysLeft: z.number(), atLeast: z.literal(true).exactOptional() }),
  z.object({ state: z.literal('dueToday') }),
  z.object({ state: z.literal('overdue'), daysLate: z.number(), unit: z.enum(['workingDays', 'calendarDays']) }),
  z.object({ state: z.literal('metInTime') }),
  z.object({ state: z.literal('metLate'), daysLate: z.number(), unit: z.enum(['workingDays', 'calendarDays']) }),
  z.object({ state: z.literal('notApplicable'), why: z.string(), missed: z.literal(true).exactOptional() }),
  z.object({ state: z.literal('superseded'), why: z.string() }),
  z.object({ state: z.literal('lateBeforeWeStarted'), daysLate: z.number(), unit: z.enum(['workingDays', 'calendarDays']) }),
  z.object({ state: z.enum(['missedByBooking', 'missedByMove']) }),
]);
