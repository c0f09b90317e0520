import { z } from 'zod';
import { alertPage } from './alerts.js';
import { instant, key, localDate, namedPerson, ruleId } from './basics.js';
import { deadlineView } from './deadlines.js';
import { disputePage } from './disputes.js';
import { threadEntry } from './practice.js';

/** A fostering reviewing officer's alert (workflows D, E), or an IRO's escalation (G). */
export const trialTrack = z.enum(['fostering', 'iro']);
/** What the invented manager does with it. `deputy`: out of office, so that the deputy has it and answers. */
export const trialManager = z.enum(['nobody', 'late', 'in time', 'deputy']);
export const trialWish = z.object({ track: trialTrack, manager: trialManager, start: localDate });
export type TrialWish = z.infer<typeof trialWish>;

const namedPost = z.object({ person: namedPerson, post: z.string() });

/** What the form of "Try the clock" shows before anything is run: the policy in force, and days to start on. */
export const trialPage = z.object({
  policyVersion: z.number(),
  autoEscalate: z.boolean(),
  /** The stage that an alert without an answer goes on to. */
  failedAlertGoesTo: z.union([z.literal(1), z.literal(2)]),
  /** What that stage is called: `Stage 2`, `Formal 2`. */
  failedAlertStage: z.string(),
  /** The council's own closure days still to come. */
  closureDays: z.number(),
  workingHours: z.object({ start: z.string(), end: z.string() }),
  /** The last year for which every bank holiday is known. */
  bankHolidaysUntil: z.number(),
  tracks: z.array(z.object({
    track: trialTrack,
    stages: z.string(),
    opensByClock: z.boolean(),
    limits: z.array(z.object({ rule: ruleId, title: z.string(), amount: z.number().nullable(), unit: z.string(), on: z.boolean() })),
  })),
  starts: z.object({ today: localDate, beforeChristmas: localDate.nullable(), beforeEaster: localDate.nullable(), earliest: localDate, latest: localDate }),
  people: z.array(namedPost),
});
export type TrialPage = z.infer<typeof trialPage>;

const trialCard = z.object({
  to: namedPerson,
  post: z.string(),
  standsInFor: namedPerson.nullable(),
  /** The morning's reminders together, rather than a card of its own. */
  digest: z.boolean(),
  /** Place in `faces`. */
  face: z.number(),
});

/** One moment at which something happens: what became of it, whose clocks it started or ended, and who got which card. */
export const trialStep = z.object({
  at: instant,
  /** What lies between the step before and this one; bank holidays and closure days on Monday to Friday are not counted. */
  after: z.object({ workingDays: z.number(), notCounted: z.array(z.object({ date: localDate, title: z.string() })) }),
  happened: z.array(threadEntry),
  stages: z.array(z.object({ number: z.number(), label: z.string(), dayZero: localDate, limit: localDate, byClock: z.boolean() })),
  clocks: z.array(z.object({ became: z.enum(['started', 'moved', 'met', 'ran out', 'ended']), deadline: deadlineView })),
  cards: z.array(trialCard),
});
export type TrialStep = z.infer<typeof trialStep>;

/** An invented matter from its first day to its last, by the very code that runs in earnest. Nothing of it is kept. */
export const trialRun = z.object({
  wish: trialWish,
  /** Every stage of the track, whether or not the run came to it. */
  stages: z.array(z.object({ number: z.number(), label: z.string() })),
  steps: z.array(trialStep),
  /** Each different card once, as it is drawn in the chat (Adaptive Card JSON). */
  faces: z.array(z.record(z.string(), z.unknown())),
  /** Bank holidays and closure days on Monday to Friday between the first day and the last. */
  passedOver: z.array(z.object({ date: localDate, title: z.string() })),
  /** How it reads at the end, to the officer who raised it. */
  alert: alertPage.nullable(),
  dispute: disputePage.nullable(),
  /** How many cards "Send these cards to me" would send. */
  toSend: z.number(),
});
export type TrialRun = z.infer<typeof trialRun>;

export const sendTrialBody = trialWish.extend({ key });
