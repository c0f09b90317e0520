import type { PersonId } from '../ids.js';
import type { ActedBy } from '../records/index.js';
import type { Instant } from '../time/types.js';

/** One act as the trail keeps it: ids and codes, never content. `key` makes the row safe to write twice. */
export type AuditEntry = {
  key: string;
  at: Instant;
  by: ActedBy;
  act: string;
  record: string;
  about: string;
  from: string | null;
  to: string | null;
  reason: string | null;
  policyVersion: number | null;
};

export interface AuditTrail {
  /** Safe to repeat under the entry's key. */
  write(entries: readonly AuditEntry[]): Promise<void>;
  findAbout(about: string): Promise<AuditEntry[]>;
}

/** One person's readings within one hour, as one item (access.md 1.12). */
export type Reading = { person: PersonId; at: Instant; record: string; about: string; purpose: string | null };

export interface AccessLog {
  /** Adds the readings to the items of their person and hour; safe to repeat. */
  add(readings: readonly Reading[]): Promise<void>;
  findByPerson(person: PersonId, day: string): Promise<Reading[]>;
}
