import type { HouseholdRef, PersonId, PracticeId, ReviewId, UnitId } from '../ids.js';
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
  /** The alert or dispute whose clock it is; its deadlines have the record's own id as their subject. */
  practice?: PracticeId;
  caption: { town: string; familyName: string; reviewKind: string | null; meetingStart: Instant | null };
  restrictedTo: PersonId[] | null;
  about: PersonId[];
  /** Next day on which anything is to be told of it; null when nothing ever will be. */
  sweepOn: LocalDate | null;
  /** What has been recorded as told, newest last: `2027-01-12 owner`. */
  told: string[];
};

/** A row as it was read, and what the sweep made of it. */
export type SweptRow = { row: DeadlineRow } & Pick<DeadlineRow, 'sweepOn' | 'told'>;

export interface Deadlines {
  findBySubject(subject: HouseholdRef | PracticeId): Promise<DeadlineRow[]>;
  /** Open rows owed by this person and due before the day: overdue and coming are one request. */
  findOpenOwnedBy(person: PersonId, before: LocalDate): Promise<DeadlineRow[]>;
  /** One page of the unit's open rows due before the day. */
  findOpenInUnit(unit: UnitId, before: LocalDate, next: string | null): Promise<{ rows: DeadlineRow[]; next: string | null }>;
  /** Rows with anything to be told on or before the day (the sweep), a page at a time. */
  findToSweep(day: LocalDate, next: string | null): Promise<{ rows: DeadlineRow[]; next: string | null }>;
  /**
   * Writes rows by key, making those that are not there; batches of 20; safe to repeat. With `asRead`, the very rows that
   * `findBySubject` gave (none for a new household), nothing is read again and nobody's write is lost: a row that changed
   * since, or was made meanwhile, is a `Conflict` (`deadlines.changed`), after which the caller reads and works out again.
   */
  upsert(rows: readonly DeadlineRow[], asRead?: readonly DeadlineRow[]): Promise<void>;
  /**
   * Notes what a sweep told: `sweepOn` and `told` alone, of rows given as they were read. A row whose deadline or sweep
   * day changed since is left as it is; gives the keys of those that now stand as the sweep left them.
   */
  noteSwept(swept: readonly SweptRow[]): Promise<DeadlineKey[]>;
  findByKeys(keys: readonly DeadlineKey[]): Promise<DeadlineRow[]>;
  /** Only for the undo of an import: rows that never bound anybody. */
  remove(keys: readonly DeadlineKey[]): Promise<void>;
}
