import type { CarerId, HouseholdRef, PersonId, ReviewId, TeamId, UnitId } from '../ids.js';
import type { Instant, LocalDate, RuleId } from '../time/types.js';

export type ReviewKind = 'annual' | 'concern-led' | 'change of circumstances' | "carer's request" | 'further review';

/** The six stages people know; the finer state of workflow A is `state`. */
export type ReviewStage = 'plan' | 'book' | 'prepare' | 'chair' | 'record' | 'follow up';

export type ReviewState =
  | 'due' | 'scheduling' | 'booked' | 'preparing' | 'ready' | 'in session' | 'recommended' | 'report draft'
  | 'report complete' | 'copy sent' | 'to panel' | 'to decision maker' | 'decided' | 'closed'
  | 'not held' | 'disagreed' | 'resigned';

export type MeetingMethod = 'home' | 'office' | 'online' | 'hybrid';

/** The carers' word on a date, noted by the officer or business support (A3); nothing claims that they are free. */
export type CarersWord = { how: 'phone' | 'in person' | 'message' | 'letter'; on: LocalDate; notedBy: PersonId };

export type Meeting = {
  start: Instant;
  end: Instant;
  method: MeetingMethod;
  /** Staff invited; carers are told by their own link, never from the officer's calendar. */
  staff: PersonId[];
  carersWord: CarersWord | null;
  /** The event in the officer's calendar; null until the effect has made it. */
  eventId: string | null;
  joinUrl: string | null;
  /**
   * In whose calendar the event stands, where the review has gone to another officer since it was booked: an event
   * cannot change calendars, so it stays, with the new officer invited, until the meeting is moved. Absent otherwise.
   */
  organiser?: PersonId;
};

export type MoveReason =
  | 'carer illness' | 'carer unavailable' | 'SSW report late' | 'FIRO capacity' | 'investigation' | 'other';

export type EarlierMeeting = {
  start: Instant;
  end: Instant;
  movedOn: LocalDate;
  reason: MoveReason;
  movedBy: PersonId;
  /** Whose time it took, so that it can be given back. */
  staff: PersonId[];
};

/** A booking past a legal limit: made at once, the service manager owes the reason within LB-01. */
export type LateBooking = { bookedOn: LocalDate; reason: string | null; givenBy: PersonId | null; givenOn: LocalDate | null };

export type Review = {
  id: ReviewId;
  household: HouseholdRef;
  unit: UnitId;
  team: TeamId | null;
  kind: ReviewKind;
  /** No review of one of these approvals has restarted the year; it goes to panel whatever its kind. */
  first: boolean;
  carers: CarerId[];
  officer: PersonId | null;
  ssw: PersonId | null;
  state: ReviewState;
  /** The earliest legal limit of the approvals reviewed, and the rule that gives it. */
  legalLimit: LocalDate;
  legalRule: RuleId;
  /** The council's own earlier target, where its policy has one. */
  target: LocalDate | null;
  bookBy: LocalDate | null;
  openedOn: LocalDate;
  bookedOn: LocalDate | null;
  movedOn: LocalDate | null;
  meeting: Meeting | null;
  earlierMeetings: EarlierMeeting[];
  lateBooking: LateBooking | null;
  heldOn: LocalDate | null;
  restartsYear: boolean | null;
  /** Day each post-review duty was done, by rule. */
  done: Partial<Record<RuleId, LocalDate>>;
  /** What a row shows beside the reference, from the household: its town and the carers' family name. */
  caption: { town: string; familyName: string };
  restrictedTo: PersonId[] | null;
  about: PersonId[];
  policyVersion: number;
};

export const stageOf = (state: ReviewState): ReviewStage => stages[state];

const stages: Record<ReviewState, ReviewStage> = {
  due: 'plan', scheduling: 'book', booked: 'prepare', preparing: 'prepare', ready: 'prepare', 'in session': 'chair',
  recommended: 'record', 'report draft': 'record', 'report complete': 'record', 'copy sent': 'follow up',
  'to panel': 'follow up', 'to decision maker': 'follow up', decided: 'follow up', closed: 'follow up',
  'not held': 'plan', disagreed: 'follow up', resigned: 'follow up',
};
