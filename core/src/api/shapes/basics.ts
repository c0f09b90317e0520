import { z } from 'zod';
import type { CarerId, CommandKey, HouseholdRef, ImportId, PersonId, ReviewId } from '../../ids.js';
import type { Instant, LocalDate, RuleId } from '../../time/types.js';

const branded = <T>(schema: z.ZodType<string>) => schema as unknown as z.ZodType<T>;

export const nothing = z.object({});
export const localDate = branded<LocalDate>(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Give the date as YYYY-MM-DD.'));
export const instant = branded<Instant>(z.string().regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/, 'Give a moment in UTC.'));
export const personId = branded<PersonId>(z.string().regex(/^[0-9a-f-]{36}$/i));
export const householdRef = branded<HouseholdRef>(z.string().min(1).max(40));
export const carerId = branded<CarerId>(z.string().min(1).max(60));
export const reviewId = branded<ReviewId>(z.string().min(1).max(60));
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
  z.object({ state: z.literal('notApplicable'), why: z.string() }),
  z.object({ state: z.literal('superseded'), why: z.string() }),
  z.object({ state: z.literal('lateBeforeWeStarted'), daysLate: z.number(), unit: z.enum(['workingDays', 'calendarDays']) }),
  z.object({ state: z.enum(['missedByBooking', 'missedByMove']) }),
]);
