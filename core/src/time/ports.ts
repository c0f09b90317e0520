import type { HouseholdRef, PersonId, ReviewId, UnitId } from '../ids.js';
import type { Deadline, DeadlineKey, Instant, LocalDate } from './types.js';

/** Business time. Only the host reads a real clock. */
export interface Clock {
  now(): Instant;
}

/** A deadline as a row of the ledger: its facts, whose it is, and what a list shows without reading anything else. */
export type DeadlineRow = {
  deadline: Deadline;
  unit: UnitId;
  ownerPerson: PersonId | null;
  household: HouseholdRef;
  review: ReviewId | null;
  caption: { town: string; familyName: string; reviewKind: string | null; meetingStart: Instant | null };
  restrictedTo: PersonId[] | null;
  about: PersonId[];
  /** Next day on which anything is to be told of it; null when nothing ever will be. */
  sweepOn: LocalDate | null;
  /** What has been recorded as told, newest last: `2027-01-12 owner`. */
  told: string[];
};

export interface Deadlines {
  findBySubject(subject: HouseholdRef): Promise<DeadlineRow[]>;
  /** Open rows owed by this person and due before the day: overdue and coming are one request. */
  findOpenOwnedBy(person: PersonId, before: LocalDate): Promise<DeadlineRow[]>;
  /** One page of the unit's open rows due before the day. */
  findOpenInUnit(unit: UnitId, before: LocalDate, next: string | null): Promise<{ rows: DeadlineRow[]; next: string | null }>;
  /** Rows with anything to be told on or before the day (the sweep), a page at a time. */
  findToSweep(day: LocalDate, next: string | null): Promise<{ rows: DeadlineRow[]; next: string | null }>;
  /** Writes rows by key, making those that are not there; batches of 20; safe to repeat. */
  upsert(rows: readonly DeadlineRow[]): Promise<void>;
  findByKeys(keys: readonly DeadlineKey[]): Promise<DeadlineRow[]>;
  /** Only for the undo of an import: rows that never bound anybody. */
  remove(keys: readonly DeadlineKey[]): Promise<void>;
}
