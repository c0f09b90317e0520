import type { ChildRef, HouseholdRef, PersonId, PracticeId, ReviewId } from '../../ids.js';
import type { Instant, LocalDate, RuleId } from '../../time/types.js';
import type { RoleId } from '../../rights/types.js';
import type { PressAtLimit } from '../alerts/types.js';
import type { PracticeBase, Safeguarding, Stamp, StampOrClock } from '../base.js';

/** F1 to F5, an alert that nobody settled, or an IRO's escalation, which has themes instead (J25). */
export type DisputeCategory = 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'unresolved alert' | 'escalation';

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
  /** The limit is this stage's part of the whole time of `rule` (ES-03), and never past its end. */
  sharesRule?: true;
  /** Counts in place of `rule` where a council has that one switched off (ES-02 for ES-01). */
  otherRule?: RuleId;
};

/** All stages of one kind of dispute, in order. */
export type StagePack = {
  id: StagePackId;
  label: string;
  /** Whose practice it is, as a council knows it by name. */
  origin: string;
  /** The clock of the whole formal process. */
  wholeRule: RuleId;
  /** Whether the clock may open the next stage when a limit runs out; otherwise it is the officer's judgement alone. */
  opensByClock: boolean;
  stages: readonly StagePlan[];
};
export type StagePackId = 'dudley' | 'handbook';

export type StageOutcome = StampOrClock & {
  outcome: 'resolved' | 'part' | 'not resolved' | 'no answer';
  agreed: string;
  whyUnsatisfactory: string | null;
  wouldSatisfy: string | null;
};

/** The hour of a stage's meeting, in the days of all who attend. `eventId` is null until Outlook has it. */
export type StageMeeting = {
  start: Instant;
  end: Instant;
  attendees: PersonId[];
  eventId: string | null;
  bookedBy: PersonId;
  bookedAt?: Instant;
  /** Dates it had before, oldest first; each was moved by whoever booked the next. */
  earlier?: Omit<StageMeeting, 'eventId' | 'earlier'>[];
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
  meeting: StageMeeting | null;
  /** The officer or convener says that the people met. */
  met: LocalDate | null;
  /** Who said so, and who was there. */
  metNoted?: Stamp & { present: PersonId[] };
  outcome: StageOutcome | null;
  pressed: PressAtLimit[];
  /** The clock opened it later than it should have: the working day on which people should have been told (0.10). */
  shouldHaveBeenToldOn?: LocalDate;
};

/** E, Bypass: the talk with the line manager comes before, in an emergency for a child's safety after (BP-01). */
export type Bypass = Stamp & {
  from: number;
  to: number;
  why: string;
  emergency: boolean;
  talk: { with: PersonId; on: LocalDate; view: string; recorded: Stamp } | null;
  /** Whom the talk is owed to: the line manager, or who stands in where they are a party or away. */
  manager?: PersonId | null;
};

export type { Safeguarding };

/** What somebody who takes part in a stage wrote: an answer, or a service manager's view of a bypass. */
export type StageWord = Stamp & { stage: number; kind: 'answer' | 'view'; text: string };

/** J25: what an IRO's escalation says beside J17. */
export type EscalationFacts = {
  child: ChildRef | null;
  themes: string[];
  worry: 1 | 2 | 3;
  /** What was tried informally, or why not. */
  informal: string;
  childsView: string;
  childTold: boolean;
  /** G, guards; absent on those opened before it was asked. */
  advocateOffered?: boolean;
  complaintTold?: boolean;
  /** Said later, each by its own stamp. */
  childHeard?: (Stamp & { what: ChildHeard; on: LocalDate })[];
  csw: PersonId | null;
  ctm: PersonId | null;
};

/** What a child is told or offered with an escalation. */
export type ChildHeard = 'childTold' | 'advocateOffered' | 'complaintTold';

/** J25: what a referral to Cafcass needs. */
export type CafcassReferral = {
  ground: 'plan' | 'review' | 'decision' | 'other breach';
  /** Who senior was told, and when. */
  seniorsTold: string;
  affected: string;
  childsViews: string;
  legalAdvice: string | null;
  timetable: string;
  /** The papers that go with it, by their references; absent on those referred before it was asked. */
  documents?: string;
};

/** What Cafcass answered, and what came of it once that is known. */
export type CafcassReply = Stamp & { reply: string; outcome: string | null };

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
  /** Who noted the referral later, where it was still being rung through when this was opened. */
  referralNoted?: Stamp & { rangAt: Instant | null };
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
  cafcass: (Stamp & { grounds: string; referral?: CafcassReferral; replies?: CafcassReply[] }) | null;
  closed: (Stamp & { how: 'resolved' | 'unresolved'; reasons: string; learning: string; familyTold?: string; inAbsence: boolean }) | null;
  /** The stages it runs by: those of the policy it was opened under. */
  pack?: StagePackId;
  /** Restricted: it is about somebody who does not use the product, of whom no name is kept. */
  aboutOutside?: true;
  /** The deputies of the people it is about on the day it was opened, who are kept out with them (restricted matters). */
  excluded?: PersonId[];
  /** Where a restricted matter arose. Kept off the keys by which a household's or review's records are found. */
  arose?: { household: HouseholdRef | null; review: ReviewId | null };
  escalation?: EscalationFacts;
  words?: StageWord[];
  /** Stage 4: the head of safeguarding has alerted the director. */
  directorAlerted?: Stamp | null;
  /** Restricted matters: who was chosen in whose place, and when. */
  replaced?: (Stamp & { away: PersonId; chosen: PersonId })[];
};
