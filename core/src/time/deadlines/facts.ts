import type { LocalDate } from '../types.js';

/** Facts of a household and its review that its deadlines are counted from. Made by the register and the reviews. */
export type LedgerFacts = { household: HouseholdFacts; review: ReviewFacts | null };

export type CarerFacts = {
  id: string;
  status: 'temporary' | 'approved' | 'on hold' | 'resigned' | 'ended' | 'transferred';
  /** Starts FR-01; never the date of a temporary approval (N-17). */
  fullApprovalFrom: LocalDate | null;
  /** Kinship carers have 18 months for the standards (FR-20), everybody else 12 (FR-19). */
  carerType: 'mainstream' | 'kinship' | 'short breaks' | 'parent and child' | 'supported lodgings' | 'other';
  resignationReceivedOn: LocalDate | null;
  endedOn: LocalDate | null;
  /** Meeting date of the last review that restarted the year (timescales 1.23); null before the first. */
  lastRestartingReviewOn: LocalDate | null;
  dbsOn: LocalDate | null;
  medicalOn: LocalDate | null;
  standardsDoneOn: LocalDate | null;
};

export type AdultMemberFacts = { id: string; adultSince: LocalDate | null; dbsOn: LocalDate | null };

/** A child placed in an emergency outside a carer's terms; `settledOn` is the day it ended or came within terms. */
export type EmergencyPlacementFacts = { child: string; startedOn: LocalDate; settledOn: LocalDate | null };

export type HouseholdFacts = {
  ref: string;
  carers: readonly CarerFacts[];
  adultMembers: readonly AdultMemberFacts[];
  firstPlacementOn: LocalDate | null;
  healthAndSafetyOn: LocalDate | null;
  unannouncedVisitOn: LocalDate | null;
  emergencyPlacements: readonly EmergencyPlacementFacts[];
  /** Day the record came in: a limit passed before it is late before we started (IM5). */
  recordedOn: LocalDate;
  /** Outward messages are held (B5a). */
  held: boolean;
};

export type ReviewFacts = {
  id: string;
  /** Approvals reviewed, by carer id. */
  carers: readonly string[];
  /** Day the booking was made; null while not booked. */
  bookedOn: LocalDate | null;
  /** Day of the meeting as it now stands; null while not booked. */
  meetingDate: LocalDate | null;
  /** Day of the last move. */
  movedOn: LocalDate | null;
  previousMeetingDates: readonly LocalDate[];
  heldOn: LocalDate | null;
  /** Asked when the review is closed (A18); null while not asked. */
  restartsYear: boolean | null;
  /** The day on which it was first booked past a legal limit, where that was kept (LB-01). */
  lateBookedOn?: LocalDate | null;
  /** Day each duty of this review was done, by rule. */
  done: Readonly<Partial<Record<string, LocalDate>>>;
};

/** Carers whose approval still stands: the law reviews them, and their checks are kept up. */
export const isReviewed = ({ status }: CarerFacts): boolean =>
  status === 'approved' || status === 'on hold' || status === 'resigned';
