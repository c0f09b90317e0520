import type { LocalDate } from '../../time/index.js';
import type { Household } from '../types.js';
import { compareHouseholds, type FactChange } from './changes.js';
import { registerColumns } from './columns.js';

/** What an import did to one household, kept with the import so that it can be undone. `before` is null for a new one. */
export type ImportStep = { before: Household | null; after: Household };

export type UndoDecision =
  | { kind: 'withdraw'; household: Household }
  | { kind: 'restore'; household: Household; kept: FactChange[] }
  /** Nothing of the import is left here. */
  | { kind: 'same' }
  /** Somebody has worked on it since: it stays, and the person who undoes is told. */
  | { kind: 'stays'; changed: FactChange[] };

const everyColumn = new Set(registerColumns.map((column) => column.name));

/** A household that an undone import had brought: nothing is kept of it but its reference, until it comes again. */
export const isWithdrawn = (household: Household): boolean =>
  household.status === 'ended' && household.carers.length === 0;

const withdrawn = (household: Household, today: LocalDate): Household => ({
  ...household,
  address: null,
  carers: [],
  members: [],
  placements: [],
  checks: [],
  lastReview: null,
  hold: null,
  ownedHere: [],
  importedBy: null,
  status: 'ended',
  statusSince: today,
});

const differencesBetween = (now: Household, then: Household): FactChange[] =>
  compareHouseholds(now, then, everyColumn, () => false).changes;

/**
 * Undoes one household of an import (IM1) against what stands now. A new household goes, unless somebody has worked on
 * it since; a changed one gets back each fact that still reads as the import left it. Carers, children and checks that
 * the import added stay, for removing them could hide what hangs on them.
 */
export const undoHousehold = (step: ImportStep, present: Household, today: LocalDate): UndoDecision => {
  if (isWithdrawn(present)) return { kind: 'same' };
  const since = differencesBetween(step.after, present);
  if (step.before === null || isWithdrawn(step.before)) {
    const touched =
      since.length > 0 ||
      present.ownedHere.length > 0 ||
      present.hold !== null ||
      hasLeft(step.after, present);
    return touched
      ? { kind: 'stays', changed: since }
      : { kind: 'withdraw', household: withdrawn(present, today) };
  }
  const changedSince = new Set(since.map((change) => change.path));
  const { merged, changes } = compareHouseholds(present, step.before, everyColumn, (path) =>
    changedSince.has(path),
  );
  const kept = changes.filter((change) => change.ownedHere);
  return changes.length === kept.length ? { kind: 'same' } : { kind: 'restore', household: merged, kept };
};

/** People or placements that the import had brought and somebody has taken out since. */
const hasLeft = (after: Household, present: Household): boolean =>
  differencesBetween(present, after).length > 0;
