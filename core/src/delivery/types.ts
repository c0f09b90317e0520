import type { HouseholdRef, PersonId, ReviewId, UnitId } from '../ids.js';
import type { DeadlineKey, Instant, LocalDate, RuleId } from '../time/types.js';

/** Where an item with pending effects stands, as a queue message names it: a list and an id, never content. */
export type EffectsOf = { list: 'households' | 'reviews' | 'imports' | 'people' | 'policies' | 'practice' | 'messages'; id: string };

/** Wakes a worker. Losing a message loses nothing: a timer finds items whose effects are still pending. */
export interface EffectQueue {
  wake(item: EffectsOf): Promise<void>;
  /** Carries on a long job (an import, a policy applied to open records, a recount of deadlines) with its next slice. */
  carryOn(job: { kind: 'import' | 'policy' | 'recount'; id: string }): Promise<void>;
}

/**
 * What somebody is to be told, as the sweep records it. Sending is the delivery ledger's business; until a manager
 * has started telling people, everything stays `heldUntilStart` (IM6).
 */
export type Notice = {
  key: string;
  unit: UnitId;
  to: PersonId | null;
  post: string;
  deadline: DeadlineKey;
  rule: RuleId;
  household: HouseholdRef;
  review: ReviewId | null;
  reason: string;
  forDay: LocalDate;
  /** The day of the step it tells of, where the sweep came later than that. */
  owedOn?: LocalDate;
  recordedAt: Instant;
  state: 'queued' | 'heldUntilStart';
};

export interface Deliveries {
  /** Safe to repeat: a notice with this key that is there already stays as it is, though it be of the year before. */
  record(notices: readonly Notice[]): Promise<void>;
  findForPerson(person: PersonId, day: LocalDate): Promise<Notice[]>;
}
