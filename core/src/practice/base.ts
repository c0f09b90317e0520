import type { HouseholdRef, PersonId, PracticeId, ReviewId, TeamId, UnitId } from '../ids.js';
import type { Instant, LocalDate } from '../time/types.js';

/** What every record of practice says of itself. */
export type PracticeBase = {
  id: PracticeId;
  unit: UnitId;
  team: TeamId | null;
  /** Null where it is about no household: feedback about an officer, and a restricted matter of conduct. */
  household: HouseholdRef | null;
  review: ReviewId | null;
  /** The reviewing officer whose judgement it is; for feedback, whoever it is about. */
  officer: PersonId;
  createdAt: Instant;
  /** What a row shows beside the reference, from the household; blank for a restricted matter. */
  caption: { town: string; familyName: string };
  policyVersion: number;
  /** As on the household: only these and its officer, where it is restricted. */
  restrictedTo: PersonId[] | null;
  /** Never told, never shown, never counted to (workflows E). */
  about: PersonId[];
};

/** One fact with its own time stamp and person (workflows 0.2). */
export type Stamp = { by: PersonId; at: Instant };
/** The same where the clock may have done it. */
export type StampOrClock = { by: PersonId | 'clock'; at: Instant };

/** 0.12: whether the safeguarding referral was made; "ringing now" is a full answer. */
export type Safeguarding = { referral: 'made'; on: LocalDate; to: string } | { referral: 'ringing now'; at: Instant };
