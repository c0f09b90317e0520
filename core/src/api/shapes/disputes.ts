import { z } from 'zod';
import type { ChildRef } from '../../ids.js';
import { givenRef, householdRef, instant, key, localDate, namedPerson, personId, practiceId, reviewId } from './basics.js';
import { colleague } from './reviews.js';
import { boardStage, practiceHead, stageShown } from './practice.js';
import { safeguarding } from './safeguarding.js';
import { written } from './written.js';

export const childRef = z.string().trim().min(1).max(40).transform((ref) => ref.toUpperCase() as ChildRef);

export const disputeCategory = z.enum(['F1', 'F2', 'F3', 'F4', 'F5', 'unresolved alert', 'escalation']);

/** J25, beside J17. */
const escalation = z.object({
  child: childRef.nullable(),
  themes: z.array(z.string().max(60)).min(1, 'Choose what it is about.').max(15),
  worry: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  informal: written(2000),
  childsView: z.string().trim().max(2000),
  childTold: z.boolean(),
  /** G: an advocate and the way to complain are offered; absent where it was not asked. */
  advocateOffered: z.boolean().exactOptional(),
  complaintTold: z.boolean().exactOptional(),
  /** Straight to the first formal level: tried informally already, or an objection to a review's decisions (F11). */
  startFormal: z.boolean(),
  csw: personId.nullable(),
  ctm: personId.nullable(),
});

/** J17. `household` is null for a matter that is about no home; an alert that failed goes by the alert's own act. */
export const openDisputeBody = z.object({
  key,
  track: z.enum(['fostering', 'iro']),
  household: givenRef.nullable(),
  review: reviewId.nullable(),
  category: disputeCategory,
  childAtRisk: z.boolean(),
  safeguarding: safeguarding.nullable(),
  summary: written(),
  effect: written(),
  wanted: written(),
  /** Always so for F4. */
  restricted: z.boolean(),
  /** Required where it is restricted: they and their deputies are kept out everywhere. */
  about: z.array(personId).max(10),
  /** It is about somebody who does not use the product: no name is kept, and nobody is there to be kept out. */
  aboutOutside: z.boolean().exactOptional(),
  /** Only for a restricted matter; otherwise they follow from their posts. */
  recipients: z.array(personId).max(10),
  escalation: escalation.nullable(),
});
export type OpenDisputeBody = z.infer<typeof openDisputeBody>;

/** J25 and G, guards: told of the escalation, offered an advocate, told how to complain. */
const childHeard = z.enum(['childTold', 'advocateOffered', 'complaintTold']);

const talk = z.object({ with: personId, on: localDate, view: written(1000) });
/** What the worker told the carer and the child of it, where that concerns them. */
const closing = { reasons: written(2000), learning: written(200), familyTold: z.string().trim().max(1000).exactOptional() };
const reply = z.string().trim().max(2000).nullable();

/** Every act on a dispute; who may do which is `practice/disputes/rights.ts`. */
export const disputeAct = z.discriminatedUnion('act', [
  z.object({ act: z.literal('acknowledge') }),
  z.object({ act: z.literal('answer'), text: written() }),
  z.object({ act: z.literal('record-view'), text: written(2000) }),
  z.object({ act: z.literal('alert-director') }),
  z.object({ act: z.literal('convene'), start: instant, end: instant, attendees: z.array(personId).max(20) }),
  z.object({ act: z.literal('met'), stage: z.number().int(), on: localDate, present: z.array(personId).max(20) }),
  z.object({ act: z.literal('record-outcome'), outcome: z.enum(['resolved', 'part', 'not resolved']), agreed: written(), whyUnsatisfactory: reply, wouldSatisfy: reply }),
  /** `raise-level` is an IRO's word for the same; `to` leaves levels out, which only an IRO may. */
  z.object({ act: z.enum(['escalate', 'raise-level']), to: z.number().int().nullable(), whyUnsatisfactory: reply, wouldSatisfy: reply }),
  z.object({ act: z.literal('bypass'), to: z.number().int(), why: written(2000), emergency: z.boolean(), childsSafety: z.boolean(), talk: talk.nullable() }),
  z.object({ act: z.literal('record-talk'), bypass: z.number().int().min(0), ...talk.shape }),
  z.object({ act: z.literal('record-referral'), on: localDate, to: written(200) }),
  z.object({ act: z.literal('press-at-limit'), press: z.enum(['answered outside', 'other date', 'do not escalate']), on: localDate.nullable(), with: personId.nullable(), why: z.string().trim().max(1000) }),
  z.object({ act: z.literal('choose-recipient'), person: personId }),
  z.object({ act: z.literal('choose-replacement'), away: personId, person: personId }),
  z.object({ act: z.literal('resolve'), ...closing }),
  z.object({ act: z.literal('resolve-in-absence'), ...closing }),
  z.object({ act: z.literal('close-unresolved'), ...closing }),
  z.object({
    act: z.literal('refer'), grounds: written(), ground: z.enum(['plan', 'review', 'decision', 'other breach']), seniorsTold: written(1000), affected: written(2000),
    childsViews: written(2000), legalAdvice: written(1000).nullable(), timetable: written(1000), documents: written(1000),
  }),
  /** What the child heard after the escalation began, each on its day. */
  z.object({ act: z.literal('note-child'), what: childHeard, on: localDate }),
  z.object({ act: z.literal('note-cafcass'), reply: written(2000), outcome: written(1000).nullable() }),
]);
export const disputeActBody = z.object({ key, do: disputeAct });
export type DisputeActBody = z.infer<typeof disputeActBody>;

const stageView = z.object({
  number: z.number(),
  label: z.string(),
  /** Within a sentence: `stage 2`, `formal level 2`. */
  inWords: z.string(),
  shown: stageShown,
  /** Null where it never opened. `limitsBefore` are those that an agreed other date took the place of. `openedBy` is null where the clock opened it. */
  opened: z.object({ on: localDate, by: namedPerson.nullable(), dayZero: localDate, limit: localDate, limitsBefore: z.array(localDate), shouldHaveBeenToldOn: localDate.nullable() }).nullable(),
  convener: namedPerson.nullable(),
  mustAttend: z.array(namedPerson),
  told: z.array(namedPerson),
  meeting: z
    .object({
      start: instant, end: instant, attendees: z.array(namedPerson), bookedBy: namedPerson, inOutlook: z.boolean(),
      /** The stage ended before it was to begin. */
      calledOff: z.boolean(),
      /** Dates it had before, oldest first. */
      earlier: z.array(z.object({ start: instant, end: instant, movedBy: namedPerson, movedOn: localDate })),
    })
    .nullable(),
  /** Presses at its limit, oldest first. */
  pressed: z.array(z.object({ press: z.enum(['answered outside', 'other date', 'do not escalate']), by: namedPerson, on: localDate })),
  /** Who has answered at this stage, which an IRO waits for. */
  answeredBy: z.array(namedPerson),
  metOn: localDate.nullable(),
  outcome: z.object({ outcome: z.enum(['resolved', 'part', 'not resolved', 'no answer']), agreed: z.string(), whyUnsatisfactory: z.string().nullable(), wouldSatisfy: z.string().nullable() }).nullable(),
});

const cafcassGround = z.enum(['plan', 'review', 'decision', 'other breach']);
/** J25: what an IRO's escalation says beside J17, and its referral to Cafcass for those who may read it. */
const escalationFacts = z.object({
  child: z.string().nullable(), themes: z.array(z.string()), worry: z.union([z.literal(1), z.literal(2), z.literal(3)]), informal: z.string(), childsView: z.string(), childTold: z.boolean(),
  advocateOffered: z.boolean().nullable(), complaintTold: z.boolean().nullable(),
  csw: namedPerson.nullable(), ctm: namedPerson.nullable(),
  cafcass: z.object({
    by: namedPerson, on: localDate, grounds: z.string(), ground: cafcassGround, seniorsTold: z.string(), affected: z.string(), childsViews: z.string(), legalAdvice: z.string().nullable(), timetable: z.string(), documents: z.string().nullable(),
    replies: z.array(z.object({ by: namedPerson, on: localDate, reply: z.string(), outcome: z.string().nullable() })),
  }).nullable(),
});

/** One dispute on one page, for whoever may read it; what it shows never depends on more than that. */
export const disputePage = practiceHead.extend({
  stage: boardStage.nullable(),
  track: z.enum(['fostering', 'iro']),
  category: z.object({ code: z.string(), label: z.string() }),
  restricted: z.boolean(),
  childAtRisk: z.boolean(),
  safeguarding: z.object({ referral: z.enum(['made', 'ringing now']), at: z.string(), to: z.string().nullable() }).nullable(),
  summary: z.string(),
  effect: z.string(),
  wanted: z.string(),
  origin: z.enum(['alert', 'review', 'outside review']),
  /** Where a restricted matter arose, which stands on no household's or review's list; null for any other. */
  arose: z.object({ household: householdRef.nullable(), review: reviewId.nullable() }).nullable(),
  /** The alert that it went on from, for whoever may open that. */
  alert: practiceId.nullable(),
  stages: z.array(stageView),
  /** Whom the matter is about, for those who may read a restricted one. */
  about: z.array(namedPerson),
  /** Also, or only, about somebody who does not use the product. */
  aboutOutside: z.boolean(),
  recipients: z.array(namedPerson),
  /** Whether this person has acknowledged the stage that is open. */
  acknowledged: z.boolean(),
  /** With whom a bypass is talked over now, and in whose place. */
  lineManager: z.object({ person: namedPerson.nullable(), inPlaceOf: namedPerson.nullable() }),
  talkOwed: z.array(z.object({ bypass: z.number(), with: namedPerson.nullable() })),
  /** `told` are its people as their posts are held today, but for whoever reads this. */
  nextStage: z.object({ number: z.number(), label: z.string(), inWords: z.string(), told: z.array(namedPerson) }).nullable(),
  /** Whether the clock opens it when the limit runs out and nobody presses. */
  opensByClock: z.boolean(),
  /** Null for a fostering dispute. */
  escalation: escalationFacts.nullable(),
  people: z.array(colleague),
});
export type DisputePage = z.infer<typeof disputePage>;
