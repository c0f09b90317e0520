import { z } from 'zod';
import { instant, localDate, namedPerson, personId, practiceId, reading } from './basics.js';
import { colleague, slot, staffTime } from './reviews.js';

/** When the people of a dispute's open stage can meet, best first, and all that is said before they are asked. */
export const stageSlots = z.object({
  id: practiceId,
  stage: z.object({ number: z.number(), label: z.string(), inWords: z.string(), limit: localDate, reading }),
  convener: namedPerson.nullable(),
  /** In whose calendar the meeting stands, and its subject there: the reference and nothing else (workflows E). */
  organiser: namedPerson,
  subject: z.string(),
  restricted: z.boolean(),
  staff: z.array(staffTime),
  /** Posts that must attend and that nobody holds, and people who must and cannot be asked any more. */
  missing: z.array(z.string()),
  freeBusyUntil: localDate,
  colleagues: z.array(colleague),
  slots: z.array(slot),
  minutes: z.number(),
  current: z.object({ start: instant, end: instant, staff: z.array(personId) }).nullable(),
});
export type StageSlots = z.infer<typeof stageSlots>;
