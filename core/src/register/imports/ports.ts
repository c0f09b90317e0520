import type { HouseholdRef, ImportId, PersonId, UnitId } from '../../ids.js';
import type { Records, Stored } from '../../records/index.js';
import type { Instant } from '../../time/index.js';

export type ImportState =
  'checking' | 'ready' | 'refused' | 'running' | 'stopped' | 'done' | 'undoing' | 'undone';
export type MissingAnswer = 'ended' | 'transferred' | 'left out by mistake';

/** One import as its list keeps it: numbers and choices. The file, what it would change and what it did stand in files. */
export type RegisterImport = {
  id: ImportId;
  unit: UnitId;
  by: PersonId;
  at: Instant;
  state: ImportState;
  /** Why the whole file was refused, in words; null while it was not. */
  refusal: string | null;
  counts: { lines: number; add: number; change: number; same: number; missing: number; faults: number };
  /** Households handled, of how many, and how many could not be. */
  progress: { done: number; total: number; failed: number };
  /** Resource units that the work has spent so far. */
  spentUnits: number;
  /** What somebody said of a household that is not in the file (IM2). */
  answers: Record<HouseholdRef, MissingAnswer>;
  /** Facts for which somebody chose the file's word over the product's (IM3), by household. */
  fromFile: Record<HouseholdRef, string[]>;
  /** When work on it last went on; absent before any did. */
  touchedAt?: Instant;
};

export interface Imports extends Records<RegisterImport, ImportId> {
  /** The unit's imports, in no order that can be counted on. */
  findAll(unit: UnitId): Promise<Stored<RegisterImport>[]>;
  /** Imports under way on which nothing was done since before this moment: their message was lost, or their worker died. */
  findLeftBehind(unit: UnitId, before: Instant): Promise<ImportId[]>;
}
