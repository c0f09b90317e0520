import type { PersonId, PracticeId } from '../../ids.js';
import type { Instant, LocalDate } from '../../time/types.js';
import type { PracticeBase, Safeguarding, Stamp } from '../base.js';

/** A1 to A5 of the practice alert policy, and codes that a council adds (`council.alertCategories`). */
export type AlertCategory = string;

/** D5: the informal step, or why it was left out. Discussed in the review meeting counts, in one tap. */
export type InformalStep =
  | { how: 'in the review meeting'; on: LocalDate }
  | { how: 'other'; on: LocalDate; with: PersonId; result: string }
  | { how: 'left out'; childAtRisk: true; why: string };

/** How an alert was received (timescales 1.20), which starts the time to answer. */
export type Receipt = { at: Instant; to: PersonId | null; how: 'chat' | 'feed' | 'mail' | 'task' | 'working day after issue' };

export type AlertAnswer = Stamp & {
  position: 'accepts' | 'accepts in part' | 'challenges the facts';
  text: string;
  proposed: { text: string; owner: PersonId; due: LocalDate }[];
  noActionsBecause: string | null;
  /** Given outside the product on this day, and noted at the limit by the officer or the service manager (workflows E). */
  outsideOn?: LocalDate;
};

/** D8: proposed by whoever must answer, or by the owner of an action; the old date stands until the officer agrees. */
export type OtherDate = {
  id: string;
  proposed: Stamp;
  from: LocalDate;
  to: LocalDate;
  why: string;
  decided: (Stamp & { agreed: boolean }) | null;
};

export type Challenge = Stamp & { id: string; text: string; answer: (Stamp & { text: string }) | null };

/** J8: how far an action is, in its owner's words. */
type ProgressNote = Stamp & { text: string };

/** J8: its date is a deadline (ACT-01); earlier dates are kept. */
export type AgreedAction = {
  id: string;
  text: string;
  owner: PersonId;
  due: LocalDate;
  earlier: { due: LocalDate; why: string; agreedBy: PersonId; on: LocalDate }[];
  /** Other dates that its owner asked for; absent where none was. */
  asked?: OtherDate[];
  /** In the order of writing; absent where nothing was written. */
  progress?: ProgressNote[];
  /** `on`: the day it was done; `at`: when its owner said so. */
  done: { on: LocalDate; by: PersonId; note: string; at?: Instant } | null;
  dropped: { on: LocalDate; by: PersonId; why: string; at?: Instant } | null;
};

/** D13 and the limit: what the officer or the service manager pressed before the clock did (workflows E). */
export type PressAtLimit = Stamp &
  ({ press: 'answered outside'; on: LocalDate; what: string }
  /** `from`: the limit that it took the place of, where that was kept. */
  | { press: 'other date'; to: LocalDate; with: PersonId; from?: LocalDate }
  | { press: 'do not escalate'; why: string });

/** J16: a quality of practice alert. Facts only; where it stands is a reading (`alertState`). */
export type Alert = PracticeBase & {
  kind: 'alert';
  categories: AlertCategory[];
  found: string;
  effect: string;
  wanted: string[];
  foundIn: 'during review' | 'outside review';
  /** Sent at once, at any hour. */
  childAtRisk: boolean;
  /** 0.12; absent where no child is at risk. */
  safeguarding?: Safeguarding | null;
  /** The referral was noted after the alert was raised; since when the officer was ringing. */
  referralNoted?: Stamp & { rangAt: Instant | null };
  /** The officer's line manager, told at once of a child at risk; may know of the draft too. */
  safetyManager?: PersonId | null;
  informal: InformalStep | null;
  /** D4: only about a child's care plan, so the child's IRO has it. */
  passedToIro: { to: PersonId; at: Instant; takenUp: Stamp | null } | null;
  ssw: PersonId | null;
  manager: PersonId | null;
  sentAt: Instant | null;
  receipt: Receipt | null;
  acknowledged: Stamp[];
  answers: AlertAnswer[];
  otherDates: OtherDate[];
  challenges: Challenge[];
  replies: (Stamp & { accepted: boolean; missing: string | null })[];
  actions: AgreedAction[];
  managerConfirmed: Stamp | null;
  resolved: (Stamp & { note: string }) | null;
  withdrawn: (Stamp & { why: string }) | null;
  pressed: PressAtLimit[];
  escalated: {
    to: PracticeId;
    by: PersonId | 'clock';
    at: Instant;
    /** What the dispute is made of (D13): the stage it opens at, the limit that ran out, why and what would satisfy. */
    stage?: number;
    ranOutOn?: LocalDate | null;
    why?: string;
    wouldSatisfy?: string;
  } | null;
};
