import { z } from 'zod';
import { householdRef, importId, instant, key, namedPerson } from './basics.js';

export const importState = z.enum(['checking', 'ready', 'refused', 'running', 'stopped', 'done', 'undoing', 'undone']);

export const importFault = z.object({
  line: z.number(),
  column: z.string(),
  /** What stands in the file; shown to the importer only, never logged. */
  value: z.string(),
  whatIsWrong: z.string(),
  howToMend: z.string(),
});
export const importChange = z.object({
  ref: householdRef,
  /** Names the fact for good (`carers.H-001-c1.phone`); what a choice is made on. */
  field: z.string(),
  /** The fact in words. */
  label: z.string(),
  now: z.string(),
  after: z.string(),
  /** The product owns this fact: shown as a difference, not overwritten unless chosen (IM3). */
  ownedHere: z.boolean(),
  /** Somebody chose that the file's value is taken although the product owns the fact. */
  takesFile: z.boolean(),
});

export const importRow = z.object({
  id: importId,
  state: importState,
  by: namedPerson,
  at: instant,
  counts: z.object({ lines: z.number(), add: z.number(), change: z.number(), same: z.number(), missing: z.number(), faults: z.number() }),
});
export const importPage = importRow.extend({
  /** Why the whole file was refused, when it was. */
  refusal: z.string().nullable(),
  faults: z.array(importFault),
  changes: z.array(importChange),
  added: z.array(z.object({ ref: householdRef, town: z.string(), carers: z.number() })),
  /** Households that are here and not in the file: asked about, never closed (IM2). */
  missing: z.array(z.object({ ref: householdRef, town: z.string(), answer: z.enum(['ended', 'transferred', 'left out by mistake']).nullable() })),
  peopleWithoutRole: z.array(z.object({ mail: z.string(), posts: z.array(z.string()), households: z.number() })),
  progress: z.object({ done: z.number(), total: z.number(), failed: z.number() }),
  cost: z.object({ creates: z.number(), resourceUnits: z.number(), minutesOfBudget: z.number(), spentUnits: z.number() }),
  acts: z.array(z.string()),
});
export type ImportPage = z.infer<typeof importPage>;
export type ImportRowView = z.infer<typeof importRow>;

export const answerBody = z.object({ key, ref: householdRef, answer: z.enum(['ended', 'transferred', 'left out by mistake']) });
export const differenceBody = z.object({ key, ref: householdRef, field: z.string(), take: z.enum(['file', 'product']) });

export const startPage = z.object({
  teams: z.array(z.object({ team: z.string(), label: z.string(), startedAt: instant.nullable(), startedBy: namedPerson.nullable() })),
  /** Who would get what on the next working morning, were telling started now. */
  wouldTell: z.array(z.object({ person: namedPerson.nullable(), post: z.string(), team: z.string(), lines: z.number(), nearest: z.string() })),
  acts: z.array(z.string()),
});
export type StartPage = z.infer<typeof startPage>;
export const startBody = z.object({ key, teams: z.array(z.string()).min(1) });
