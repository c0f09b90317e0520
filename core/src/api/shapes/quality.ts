import { z } from 'zod';
import { householdRef, key, localDate, namedPerson, personId, practiceId, reviewId } from './basics.js';
import { aboutHousehold, boardCard, codeAndLabel, toldLine } from './practice.js';

const typed = (most = 4000) => z.string().trim().min(1, 'Write a sentence or two.').max(most);
const optional = (most = 4000) => z.string().trim().max(most);
const colleague = namedPerson.extend({ jobTitle: z.string(), town: z.string().nullable() });

export const mark = z.enum(['excellent', 'good', 'met', 'partly met', 'not met', 'not applicable']);
export type MarkName = z.infer<typeof mark>;
export const overall = z.enum(['outstanding', 'good', 'requires improvement', 'inadequate']);
export const followUpKind = z.enum(['good practice', 'alert', 'dispute']);

/** D2: what follows a "not met". `alert` is null until it is raised. */
export const followUp = z.discriminatedUnion('do', [
  z.object({ do: z.literal('alert now'), alert: practiceId.nullable() }),
  z.object({ do: z.literal('already raised'), alert: practiceId.nullable() }),
  z.object({ do: z.literal('not needed'), why: optional(1000) }),
]);

const givenAnswer = z.object({ question: z.number().int().min(1).max(20), mark, text: optional(1000), followUp: followUp.nullable() });

/** J14. `revision` of what was seen, 0 where nothing was kept yet; `submit` locks it. */
export const questionnaireBody = z.object({
  key,
  revision: z.number().int().min(0),
  answers: z.array(givenAnswer).max(20).refine((all) => new Set(all.map((each) => each.question)).size === all.length, 'Answer each question once.'),
  overall: overall.nullable(),
  strengths: optional(),
  concerns: optional(),
  followWith: z.array(followUpKind).max(3),
  submit: z.boolean(),
});
export type QuestionnaireBody = z.infer<typeof questionnaireBody>;

export const questionnairePage = z.object({
  id: practiceId,
  revision: z.number(),
  review: reviewId,
  household: z.object({ ref: householdRef, familyName: z.string(), town: z.string() }),
  officer: namedPerson.nullable(),
  /** Null while the review is not marked held: nothing can be kept before. */
  heldOn: localDate.nullable(),
  state: z.enum(['not started', 'in progress', 'submitted']),
  submitted: z.object({ by: namedPerson, on: localDate }).nullable(),
  questions: z.array(z.object({
    number: z.number(),
    words: z.string(),
    /** The category of an alert that a "not met" suggests. */
    category: codeAndLabel.nullable(),
    dispute: z.string().nullable(),
    /** What is offered and from what; a null mark says why nothing is known. Null itself for what is never known. */
    known: z.object({ mark: mark.nullable(), because: z.string() }).nullable(),
  })),
  answers: z.array(givenAnswer.extend({ fromFacts: mark.nullable() })),
  overall: overall.nullable(),
  strengths: z.string(),
  concerns: z.string(),
  followWith: z.array(followUpKind),
  suggested: z.array(followUpKind),
  /** The household's alerts, to say which was raised already. */
  alerts: z.array(z.object({ id: practiceId, openedOn: localDate, categories: z.array(codeAndLabel), ofThisReview: z.boolean() })),
  mayRaiseAlert: z.boolean(),
  mayOpenDispute: z.boolean(),
  acts: z.array(z.string()),
});
export type QuestionnairePage = z.infer<typeof questionnairePage>;

/** J15: one person or the household's team. */
export const thanksBody = z.object({
  key,
  review: reviewId.nullable(),
  person: personId.nullable(),
  team: z.boolean(),
  level: z.enum(['good', 'excellent']),
  seen: typed(),
  category: z.string().max(10).nullable(),
  mayBeQuoted: z.boolean(),
});
export type ThanksBody = z.infer<typeof thanksBody>;

export const thanksForm = z.object({
  /** Null where the thanks is about none. */
  household: aboutHousehold,
  people: z.array(colleague),
  /** Null where the household has no team, or is restricted. */
  team: z.object({ members: z.array(namedPerson), manager: namedPerson.nullable() }).nullable(),
  categories: z.array(codeAndLabel),
});
export type ThanksForm = z.infer<typeof thanksForm>;

export const thanksPage = z.object({
  id: practiceId,
  household: aboutHousehold,
  review: reviewId.nullable(),
  officer: namedPerson,
  sentOn: localDate,
  level: z.enum(['good', 'excellent']),
  aboutTeam: z.boolean(),
  to: z.array(namedPerson),
  manager: namedPerson.nullable(),
  seen: z.string(),
  category: codeAndLabel.nullable(),
  mayBeQuoted: z.boolean(),
  readBy: z.array(z.object({ who: namedPerson, on: localDate })),
  told: z.array(toldLine),
  /** This person was thanked, or leads who was, and is not noted as having read it yet. */
  toRead: z.boolean(),
});
export type ThanksPage = z.infer<typeof thanksPage>;

export const quarter = z.string().regex(/^\d{4}q[1-4]$/, 'Give a quarter, as in 2027q1.');
const counts = { good: z.number(), excellent: z.number() };
/** As far as its reader may know of them, record by record. */
export const thanksOfQuarter = z.object({ quarter, ...counts, byTeam: z.array(z.object({ team: z.string().nullable(), ...counts })), cards: z.array(boardCard) });
export type ThanksOfQuarter = z.infer<typeof thanksOfQuarter>;

export const feedbackTone = z.enum(['thanks', 'suggestion', 'concern', 'complaint']);

/** J29, by a colleague: to the officer, or to the officer's service manager. */
export const feedbackBody = z.object({ key, about: personId, toOfficer: z.boolean(), tone: feedbackTone, text: typed(), review: reviewId.nullable() });
export type FeedbackBody = z.infer<typeof feedbackBody>;

export const feedbackForm = z.object({ officers: z.array(colleague.extend({ manager: namedPerson.nullable() })) });
export type FeedbackForm = z.infer<typeof feedbackForm>;

/** All that whoever gave it is told: who has it. It is not read back. */
export const feedbackSent = z.object({ to: namedPerson });

export const feedbackPage = z.object({
  id: practiceId,
  about: namedPerson,
  from: namedPerson,
  toOfficer: z.boolean(),
  tone: feedbackTone,
  text: z.string(),
  review: reviewId.nullable(),
  sentOn: localDate,
  answer: z.object({ by: namedPerson, on: localDate, text: z.string() }).nullable(),
});
export type FeedbackPage = z.infer<typeof feedbackPage>;

export const feedbackList = z.object({
  /** The oldest quarter it looks back to. */
  since: z.string(),
  toMe: z.array(z.object({ id: practiceId, about: namedPerson, from: namedPerson, tone: feedbackTone, sentOn: localDate, answered: z.boolean() })),
  /** For a service manager; null for everybody else. */
  byOfficer: z.array(z.object({
    officer: namedPerson, toOfficer: z.number(), toManager: z.number(), thanks: z.number(), suggestions: z.number(), concerns: z.number(), complaints: z.number(),
  })).nullable(),
});
export type FeedbackList = z.infer<typeof feedbackList>;

export const feedbackAnswerBody = z.object({ key, text: typed(2000) });
