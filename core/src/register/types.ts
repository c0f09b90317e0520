import type { CarerId, ChildRef, HouseholdRef, ImportId, PersonId, TeamId, UnitId } from '../ids.js';
import type { LocalDate } from '../time/types.js';

export type CarerType =
  'mainstream' | 'kinship' | 'short breaks' | 'parent and child' | 'supported lodgings' | 'other';

export type ApprovalStatus = 'temporary' | 'approved' | 'on hold' | 'resigned' | 'ended' | 'transferred';

export type Terms = { children: number; ages: string; type: string; named: string[] };

/** Approval belongs to each carer, never to the household (J1). */
export type Approval = {
  status: ApprovalStatus;
  /** Starts FR-01; never a temporary approval's date (N-17). */
  fullApprovalFrom: LocalDate | null;
  temporary: { from: LocalDate; until: LocalDate } | null;
  terms: Terms | null;
  resignationReceivedOn: LocalDate | null;
  endedOn: LocalDate | null;
  howItEnded: 'resignation' | 'decision' | 'other' | null;
};

export type Carer = {
  id: CarerId;
  givenName: string;
  familyName: string;
  bornOn: LocalDate | null;
  mail: string | null;
  phone: string | null;
  language: string | null;
  accessNeeds: string | null;
  /** Staff account of a carer who works for the council: hides the record from that person (access.md 1.1). */
  employee: PersonId | null;
  approval: Approval;
  standardsDoneOn: LocalDate | null;
};

export type HouseholdMember = {
  id: string;
  givenName: string;
  familyName: string;
  relationship: string;
  bornOn: LocalDate | null;
  joinedOn: LocalDate | null;
  leftOn: LocalDate | null;
};

export type Placement = {
  child: ChildRef;
  start: LocalDate;
  end: LocalDate | null;
  placingCouncil: string;
  childsWorkerMail: string | null;
  outsideTerms: boolean;
  emergency: boolean;
};

export type CheckKind =
  | 'dbs'
  | 'medical'
  | 'health and safety'
  | 'safer caring'
  | 'delegated authority'
  | 'training plan'
  | 'unannounced visit';

/** A check with the day it was last done; `about` is a carer or member id, a child reference, or null for the home. */
export type Check = { kind: CheckKind; about: string | null; doneOn: LocalDate | null };

/** Which side owns a fact: what the product corrected is shown as a difference and never overwritten (IM3). */
export type FactOwner = 'case system' | 'product';

export type Household = {
  ref: HouseholdRef;
  unit: UnitId;
  town: string;
  address: string | null;
  carerType: CarerType;
  carers: Carer[];
  members: HouseholdMember[];
  placements: Placement[];
  checks: Check[];
  ssw: PersonId | null;
  ftm: PersonId | null;
  firo: PersonId | null;
  team: TeamId | null;
  /** Only these people and the officer know that it exists (workflows E). */
  restricted: { named: PersonId[] } | null;
  /** Outward messages held (B5a). */
  hold: { by: PersonId; since: LocalDate; reason?: string } | null;
  lastReview: { heldOn: LocalDate; restartsYear: boolean } | null;
  status: 'open' | 'transferred' | 'ended';
  statusSince: LocalDate | null;
  /** Why it ended, or to which service it went, in the words of whoever recorded it. */
  statusReason?: string | null;
  /** Day the record came into the product; a limit passed before it is late before we started (IM5). */
  recordedOn: LocalDate;
  importedBy: ImportId | null;
  /** Paths of facts the product owns (`carers.H-001-c1.phone`); all others are the case system's. */
  ownedHere: string[];
  /** Running number of the review now open, so that the next has its own id. */
  reviewNumber: number;
};
