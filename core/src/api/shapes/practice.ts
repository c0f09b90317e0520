import { z } from 'zod';
import { householdRef, instant, localDate, namedPerson, practiceId, reading, reviewId } from './basics.js';
import { deadlineView } from './deadlines.js';

export const practiceKind = z.enum(['alert', 'dispute', 'good practice', 'questionnaire', 'officer feedback']);
export const boardStage = z.enum(['draft', 'to answer', 'answered', 'in hand', 'stage 1', 'stage 2', 'stage 3', 'stage 4']);
/** Whose turn it is: the lanes of the board. */
export const boardLane = z.enum(['draft', 'with the manager', 'in hand', 'for the officer', 'in dispute', 'settled']);
/** How a stage of a dispute is shown; only one whose people met is ever shown as met. */
export const stageShown = z.enum(['met', 'not met', 'skipped', 'not used', 'booked', 'open', 'to come']);
export const codeAndLabel = z.object({ code: z.string(), label: z.string() });

/** Which household it is about, as staff with the right see it; null for a restricted matter and for feedback. */
export const aboutHousehold = z.object({ ref: householdRef, familyName: z.string(), town: z.string() }).nullable();

/** One card of the board: never more than its reader may know. */
export const boardCard = z.object({
  id: practiceId,
  reference: z.string(),
  kind: practiceKind,
  stage: boardStage.nullable(),
  household: aboutHousehold,
  categories: z.array(codeAndLabel),
  officer: namedPerson,
  restricted: z.boolean(),
  /** What happens next and who is waited for: `Answer from Denise Okafor`. */
  next: z.object({ what: z.string(), who: namedPerson.nullable(), due: localDate.nullable(), reading: reading.nullable() }),
  openedOn: localDate,
  lane: boardLane.nullable(),
  /** Every clock that runs, nearest first: a dispute has its stage's and the whole's. */
  clocks: z.array(z.object({ of: z.enum(['answer', 'reply', 'action', 'stage', 'whole', 'talk']), due: localDate, reading })),
  /** The stages of a dispute; null for what has none. */
  steps: z.array(z.object({ number: z.number(), label: z.string(), shown: stageShown })).nullable(),
  /** Agreed actions done, of all that were not dropped; null while none is agreed. */
  actions: z.object({ done: z.number(), of: z.number() }).nullable(),
  acknowledgedOn: localDate.nullable(),
  settled: z.object({ on: localDate, how: z.enum(['resolved', 'withdrawn', 'closed unresolved']) }).nullable(),
});
export type BoardCard = z.infer<typeof boardCard>;

const hideable = z.number().nullable();

export const practiceBoard = z.object({
  columns: z.array(z.object({ stage: boardStage, label: z.string(), cards: z.array(boardCard), more: z.string().nullable() })),
  /** What came to its end this quarter, newest first; empty where one column is asked for. */
  settled: z.array(boardCard),
  /** Thanks of this quarter, beside the alerts everywhere. */
  goodPractice: z.array(boardCard),
  /** Alerts of the quarter by category, for the chart. */
  byCategory: z.array(codeAndLabel.extend({ count: z.number() })),
  /**
   * The quarter's disputes (`2027q1`) and the stages passed over in it: after the talk, and in an emergency before it. Null
   * for whoever reads no figures of the service, and in an officer's own view; a number is null where it is hidden (below five).
   */
  counts: z.object({ quarter: z.string(), disputes: hideable, bypasses: hideable, emergencies: hideable }).nullable(),
  acts: z.array(z.string()),
});
export type PracticeBoard = z.infer<typeof practiceBoard>;

/** What kind of step it is, which its icon shows beside the words. */
export const stepSort = z.enum(['finding', 'safety', 'sent', 'received', 'acknowledged', 'date', 'passed', 'challenge', 'answer', 'reply', 'progress', 'done', 'stopped', 'dispute', 'meeting', 'ended']);
export type StepSort = z.infer<typeof stepSort>;

/** One step of the story, rewritten by nobody. `by` is null where the clock did it. */
export const threadEntry = z.object({
  at: instant,
  by: namedPerson.nullable(),
  what: z.string(),
  text: z.string().nullable(),
  /** What the step holds, line by line: the actions that an answer proposes, those that were agreed. */
  points: z.array(z.string()).optional(),
  /** A step that came after its limit, or a telling that was owed earlier. */
  note: z.string().nullable(),
  sort: stepSort.optional(),
  /** A date that was agreed, and the one that it took the place of. */
  moved: z.object({ from: localDate, to: localDate }).optional(),
});
export type ThreadEntry = z.infer<typeof threadEntry>;

/** Who was told, through what, and what that channel could prove. */
export const toldLine = z.object({ who: namedPerson.nullable(), post: z.string(), postLabel: z.string(), what: z.string(), state: z.string(), at: instant.nullable(), standsInFor: namedPerson.nullable() });

/** Exactly what the card holds; drawn by the same function that sends it. `adaptive` is the card's own JSON. */
export const cardPreview = z.object({ to: namedPerson.nullable(), adaptive: z.record(z.string(), z.unknown()) });

export const practiceHead = z.object({
  id: practiceId,
  revision: z.number(),
  reference: z.string(),
  household: aboutHousehold,
  review: reviewId.nullable(),
  officer: namedPerson,
  openedOn: localDate,
  stateText: z.string(),
  deadlines: z.array(deadlineView),
  thread: z.array(threadEntry),
  told: z.array(toldLine),
  acts: z.array(z.string()),
});
