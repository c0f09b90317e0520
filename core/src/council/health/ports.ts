/** One connection as it stands now, without case content (access.md 1.10). */
export type HealthCheck =
  | { part: 'lists'; state: 'ok' }
  | { part: 'lists'; state: 'unknown' }
  /** `missing` names lists, columns and indexes, for example `Deadlines.OwnerOpen is not indexed`. */
  | { part: 'lists'; state: 'problem'; missing: readonly string[] }
  | { part: 'mailboxes'; state: 'ok' | 'unknown' | 'problem'; outOfScope: number }
  | { part: 'queue'; state: 'ok' | 'unknown' | 'problem'; waiting: number; poisoned: number }
  | { part: 'directory'; state: 'ok' | 'unknown' | 'problem' };

/** Asks each connection a real question; a connection that does not answer is `unknown`, never an error. */
export interface Health {
  check(): Promise<HealthCheck[]>;
}
