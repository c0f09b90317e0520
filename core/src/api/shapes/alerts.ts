import { z } from 'zod';
import { instant, key, localDate, namedPerson, personId, practiceId, reviewId } from './basics.js';
import { safeguardingNumbers } from './disputeForm.js';
import { checkKind } from './households.js';
import { safeguarding } from './safeguarding.js';
import { written } from './written.js';
import { boardStage, cardPreview, codeAndLabel, practiceHead } from './practice.js';


export const informalStep = z.discriminatedUnion('how', [
  z.object({ how: z.literal('in the review meeting'), on: localDate }),
  z.object({ how: z.literal('other'), on: localDate, with: personId, result: written(1000) }),
  z.object({ how: z.literal('left out'), childAtRisk: z.literal(true), why: written(1000) }),
]);

/** J16: three typed fields; the rest is known or a tap. */
export const raiseAlertBody = z.object({
  key,
  review: reviewId.nullable(),
  categories: z.array(z.string().max(20)).min(1, 'Choose what it is about.').max(12),
  found: written(),
  effect: written(),
  wanted: z.array(written(600)).min(1, 'Say what you want to happen.').max(10),
  onlyCarePlan: z.boolean(),
  iro: personId.nullable(),
  childAtRisk: z.boolean(),
  /** Where nothing is said of a child at risk, it is taken as ringing now (0.12). */
  safeguarding: safeguarding.nullish(),
  informal: informalStep.nullable(),
  sendNow: z.boolean(),
});
export type RaiseAlertBody = z.infer<typeof raiseAlertBody>;

const proposedAction = z.object({ text: written(600), owner: personId, due: localDate });

/** Every act on an alert; who may do which is `practice/alerts/rights.ts`. */
export const alertAct = z.discriminatedUnion('act', [
  z.object({ act: z.literal('send'), informal: informalStep.nullable() }),
  z.object({ act: z.literal('record-referral'), on: localDate, to: written(200) }),
  z.object({ act: z.literal('acknowledge') }),
  z.object({ act: z.literal('answer'), position: z.enum(['accepts', 'accepts in part', 'challenges the facts']), text: written(), proposed: z.array(proposedAction).max(10), noActionsBecause: written(1000).nullable() }),
  z.object({ act: z.literal('propose-date'), to: localDate, why: written(600) }),
  z.object({ act: z.literal('agree-date'), proposal: z.string(), agreed: z.boolean() }),
  z.object({ act: z.literal('challenge-facts'), text: written() }),
  z.object({ act: z.literal('answer-challenge'), challenge: z.string(), text: written() }),
  z.object({ act: z.literal('accept'), actions: z.array(proposedAction).max(10) }),
  z.object({ act: z.literal('not-accept'), missing: written() }),
  z.object({ act: z.literal('mark-done'), action: z.string(), on: localDate, note: z.string().trim().max(1000) }),
  /** J8: how far it is, by its owner. Added to what was written before. */
  z.object({ act: z.literal('report-progress'), action: z.string(), text: written(600) }),
  /** J8: asked by its owner; the date that stands is kept until the officer agrees. */
  z.object({ act: z.literal('propose-action-date'), action: z.string(), to: localDate, why: written(600) }),
  z.object({ act: z.literal('agree-action-date'), action: z.string(), proposal: z.string(), agreed: z.boolean() }),
  z.object({ act: z.literal('drop'), action: z.string(), why: written(600) }),
  z.object({ act: z.literal('confirm-done') }),
  z.object({ act: z.literal('resolve'), note: written(2000) }),
  z.object({ act: z.literal('withdraw'), why: written(1000) }),
  z.object({ act: z.literal('take-up') }),
  z.object({ act: z.literal('press-at-limit'), press: z.enum(['answered outside', 'other date', 'do not escalate']), on: localDate.nullable(), with: personId.nullable(), why: z.string().trim().max(1000) }),
  /** D13: the dispute is a record of its own; the answer names it. */
  z.object({ act: z.literal('escalate'), toStage: z.union([z.literal(1), z.literal(2)]), why: written(2000), wouldSatisfy: written(2000) }),
]);
/** No revision: an act adds a fact, and its own guard says whether it still can be. */
export const alertActBody = z.object({ key, do: alertAct });
export type AlertActBody = z.infer<typeof alertActBody>;

const actionView = z.object({
  id: z.string(), text: z.string(), owner: namedPerson, due: localDate, state: z.enum(['open', 'overdue', 'done', 'done late', 'dropped']),
  doneOn: localDate.nullable(), note: z.string().nullable(), earlier: z.array(z.object({ due: localDate, why: z.string() })),
  /** Another date that its owner asks for, until the officer decides. */
  asked: z.object({ id: z.string(), to: localDate, why: z.string() }).nullable(),
  /** The latest note on how far it is; all of them stand in the thread. */
  progress: z.object({ at: instant, by: namedPerson, text: z.string() }).nullable(),
});

export const alertPage = practiceHead.extend({
  stage: boardStage.nullable(),
  categories: z.array(codeAndLabel),
  found: z.string(),
  effect: z.string(),
  wanted: z.array(z.string()),
  foundIn: z.enum(['during review', 'outside review']),
  childAtRisk: z.boolean(),
  /** `at` is the day of the referral, or the moment of ringing. Null where no child is at risk. */
  safeguarding: z.object({ referral: z.enum(['made', 'ringing now']), at: z.string(), to: z.string().nullable() }).nullable(),
  /** What happens next, whose turn it is and by when; nobody's once it is over. */
  next: z.object({ what: z.string(), who: namedPerson.nullable(), due: localDate.nullable() }),
  ssw: namedPerson.nullable(),
  manager: namedPerson.nullable(),
  /** How and when it was received, which started the time to answer (timescales 1.20); null while it is a draft. */
  received: z.object({ at: instant, how: z.string() }).nullable(),
  /** Who has acknowledged it and when; `byYou` says whether the reader has, since each receiver may for themselves. */
  acknowledged: z.object({ by: z.array(z.object({ who: namedPerson, at: instant })), byYou: z.boolean() }),
  /** The draft, or what was sent, says of a talk before it (D5). */
  talkNoted: z.boolean(),
  answerDue: localDate.nullable(),
  openProposal: z.object({ id: z.string(), to: localDate, why: z.string(), by: namedPerson }).nullable(),
  openChallenges: z.array(z.object({ id: z.string(), text: z.string() })),
  /** What the last answer proposes, offered to the officer for `accept`. */
  proposed: z.array(z.object({ text: z.string(), owner: namedPerson, due: localDate })),
  actions: z.array(actionView),
  dispute: practiceId.nullable(),
  /** D13: the stage at which the policy opens its dispute; null while the time to answer runs, and once it is over. */
  goesOnTo: z.union([z.literal(1), z.literal(2)]).nullable(),
  /** Those two as a dispute that opened now would have them, and the posts that the officer would meet there. */
  stagesToOpen: z.array(z.object({ stage: z.union([z.literal(1), z.literal(2)]), label: z.string(), with: z.array(z.string()) })),
});
export type AlertPage = z.infer<typeof alertPage>;

/** What the form needs before anything is typed. */
export const raiseAlertPage = z.object({
  household: z.object({ ref: z.string(), familyName: z.string(), town: z.string() }),
  review: z.object({ id: reviewId, heldOn: localDate.nullable() }).nullable(),
  /** What the review's questionnaire says was not met and is to be raised now (D2), so that nothing is typed twice. */
  notMet: z.array(z.object({ question: z.number(), category: z.string().nullable(), text: z.string() })),
  /** The category that each kind of check suggests, where an alert is raised from one that ran out or was never recorded (J16). */
  ofChecks: z.array(z.object({ check: checkKind, category: z.string() })),
  categories: z.array(codeAndLabel),
  ssw: namedPerson.nullable(),
  manager: namedPerson.nullable(),
  iros: z.array(namedPerson),
  answerDue: localDate.nullable(),
  /** Said before it is sent: who gets it, when and how. */
  willBeTold: z.array(z.object({ who: namedPerson.nullable(), post: z.string(), at: instant, standsInFor: namedPerson.nullable() })),
  /** 0.12: whom to ring first, and the officer's line manager, who is told at once of a child at risk. */
  numbers: safeguardingNumbers,
  lineManager: namedPerson.nullable(),
});
export type RaiseAlertPage = z.infer<typeof raiseAlertPage>;

/** Cards before they go, or as they now stand in chat: whose, whether their reader is waited for, and who gets the very same. */
export const cardsToCome = z.object({
  cards: z.array(cardPreview.extend({ post: z.string(), mustAct: z.boolean(), alsoTo: z.array(z.object({ who: namedPerson.nullable(), post: z.string() })) })),
});
export type CardsToCome = z.infer<typeof cardsToCome>;

/** What of the form its cards depend on; codes joined by commas. */
export const cardsQuery = z.object({ categories: z.string().regex(/^[A-Z0-9,]{0,80}$/).optional(), iro: personId.optional(), atRisk: z.literal('yes').optional() });
