import type { PersonId, PracticeId } from '../../ids.js';
import type { Instant, LocalDate, RuleId } from '../../time/types.js';
import type { RoleId } from '../../rights/types.js';
import type { PressAtLimit } from '../alerts/types.js';
import type { PracticeBase, Stamp, StampOrClock } from '../types.js';

/** F1 to F5, or an alert that nobody settled. */
export type DisputeCategory = 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'unresolved alert';

/** Fostering disputes (E) and the IRO's escalation (G) are one engine with two sets of stages. */
export type DisputeTrack = 'fostering' | 'iro';

/** One stage as a council's policy has it. The pack is data: Dudley's four stages, the IRO Handbook's levels. */
export type StagePlan = {
  number: number;
  label: string;
  rule: RuleId;
  convener: RoleId;
  mustAttend: RoleId[];
  toldWhenOpened: RoleId[];
  toldWhenLate: RoleId[];
};

export type StageOutcome = Stamp & {
  outcome: 'resolved' | 'part' | 'not resolved' | 'no answer';
  agreed: string;
  whyUnsatisfactory: string | null;
  wouldSatisfy: string | null;
};

export type Stage = {
  number: number;
  openedBy: StampOrClock;
  /** A person's stage counts from the day of opening; the clock's from the limit that ran out (timescales 1.19). */
  dayZero: LocalDate;
  limit: LocalDate;
  convener: PersonId | null;
  mustAttend: PersonId[];
  told: PersonId[];
  meeting: { start: Instant; end: Instant; attendees: PersonId[]; eventId: string | null; bookedBy: PersonId } | null;
  /** The officer or convener says that the people met. */
  met: LocalDate | null;
  outcome: StageOutcome | null;
  pressed: PressAtLimit[];
};

/** E, Bypass: the talk with the line manager comes before, in an emergency for a child's safety after (BP-01). */
export type Bypass = Stamp & {
  from: number;
  to: number;
  why: string;
  emergency: boolean;
  talk: { with: PersonId; on: LocalDate; view: string; recorded: Stamp } | null;
};

/** 0.12: "ringing now" is a full answer. */
export type Safeguarding = { referral: 'made'; on: LocalDate; to: string } | { referral: 'ringing now'; at: Instant };

/** J17. Facts only; where it stands and how each stage is shown are readings (`disputeState`, `stageShown`). */
export type Dispute = PracticeBase & {
  kind: 'dispute';
  track: DisputeTrack;
  origin: 'alert' | 'review' | 'outside review';
  alert: PracticeId | null;
  category: DisputeCategory;
  restricted: boolean;
  childAtRisk: boolean;
  safeguarding: Safeguarding | null;
  summary: string;
  effect: string;
  wanted: string;
  openedBy: StampOrClock;
  /** Day zero of the first formal stage: DR-05 runs from it. */
  dayZero: LocalDate;
  ssw: PersonId | null;
  manager: PersonId | null;
  /** Chosen by the officer where it is restricted; else worked out. */
  recipients: PersonId[];
  stages: Stage[];
  /** Stage 1 after a failed alert that goes to stage 2 (6.3.4): shown not used, and no bypass. */
  notUsed: number[];
  bypasses: Bypass[];
  acknowledged: (Stamp & { stage: number })[];
  cafcass: (Stamp & { grounds: string }) | null;
  closed: (Stamp & { how: 'resolved' | 'unresolved'; reasons: string; learning: string; inAbsence: boolean }) | null;
};
