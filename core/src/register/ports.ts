import type { HouseholdRef, PersonId, UnitId } from '../ids.js';
import type { Records, Stored } from '../records/index.js';
import type { Household } from './types.js';

/** A page of records; `next` is opaque and null on the last page. */
export type Page<T> = { rows: T[]; next: string | null };

export interface Households extends Records<Household, HouseholdRef> {
  findByOfficer(officer: PersonId): Promise<Stored<Household>[]>;
  /** One page of the unit's households of one status, in reference order. */
  findByStatus(
    unit: UnitId,
    status: Household['status'],
    next: string | null,
  ): Promise<Page<Stored<Household>>>;
  findMany(refs: readonly HouseholdRef[]): Promise<Stored<Household>[]>;
}

/** Words under which a household is found. The words searched for never leave the request. */
export interface SearchTerms {
  /** Refs whose term starts with `start` (three letters or more, compared without case). */
  find(unit: UnitId, start: string): Promise<HouseholdRef[]>;
  /** Writes the terms of households that are new, without asking what is there; safe to repeat. */
  addAll(unit: UnitId, all: readonly { ref: HouseholdRef; terms: readonly string[] }[]): Promise<void>;
  /** Makes the stored terms of a household exactly these. */
  replace(unit: UnitId, ref: HouseholdRef, terms: readonly string[]): Promise<void>;
}

/** Uploaded register files, kept in the records site under the import's id, never under a name. */
export interface ImportFiles {
  put(path: string, content: Uint8Array): Promise<void>;
  get(path: string): Promise<Uint8Array | null>;
  remove(path: string): Promise<void>;
}
