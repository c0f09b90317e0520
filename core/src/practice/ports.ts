import type { HouseholdRef, PersonId, PracticeId, ReviewId, UnitId } from '../ids.js';
import type { Records, Stored } from '../records/index.js';
import type { BoardStage } from './rules/boardStage.js';
import type { Practice } from './types.js';

export type PracticePage = { records: Stored<Practice>[]; next: string | null };

/** One list for every record of practice; each question is one range on one key. */
export interface PracticeRecords extends Records<Practice, PracticeId> {
  findByHousehold(household: HouseholdRef): Promise<Stored<Practice>[]>;
  findByReview(review: ReviewId): Promise<Stored<Practice>[]>;
  /** What this officer raised and is not over, oldest first. */
  findOpenByOfficer(officer: PersonId): Promise<Stored<Practice>[]>;
  /** The same where it is one page; null where there is more. */
  findFewOpenByOfficer(officer: PersonId): Promise<Stored<Practice>[] | null>;
  /** One page of one column of this officer's own board. */
  findOnOfficersBoard(officer: PersonId, stage: BoardStage, next: string | null): Promise<PracticePage>;
  /** One page of one column of the unit's board, oldest first. */
  findOnBoard(unit: UnitId, stage: BoardStage, next: string | null): Promise<PracticePage>;
  /** One page of the alerts and disputes that came to their end in a quarter, `2027q1`. */
  findSettled(unit: UnitId, quarter: string, next: string | null): Promise<PracticePage>;
  /** One page of everything begun in a quarter, `2027q1`, for figures. */
  findOfQuarter(unit: UnitId, quarter: string, next: string | null): Promise<PracticePage>;
}
