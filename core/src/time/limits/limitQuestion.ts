import { z } from 'zod';
import { isLocalDate } from '../dates/localDate.js';
import { isInstant } from '../dates/londonDate.js';
import type { LimitTrigger } from '../types.js';

const day = z.string().refine(isLocalDate);

/** A trigger as data from outside: a date, a moment in UTC, or named dates of which some may be null. */
export const limitTriggerSchema: z.ZodType<LimitTrigger> = z.union([
  day,
  z.string().refine(isInstant),
  z.record(z.string(), day.nullable()),
]);

/** One time limit asked for. */
export type LimitQuestion = { rule: string; trigger: LimitTrigger };

/** A list of limits asked for, as the worked examples and the command's file hold them. */
export const limitQuestionsSchema: z.ZodType<LimitQuestion[]> = z.array(
  z.object({ rule: z.string(), trigger: limitTriggerSchema }),
);
