import { commandKey, type HouseholdRef, type ImportId } from '../../ids.js';
import { effect, type ActedBy, type Decision, type Effect } from '../../records/index.js';
import type { Instant } from '../../time/index.js';
import type { Household } from '../types.js';

export type ImportAct = { importId: ImportId; by: ActedBy; at: Instant };

/** What must follow a household that an import has added, changed or taken back. */
const effectsOf = (ref: HouseholdRef, act: ImportAct, what: 'import' | 'undo-import'): Effect[] => [
  effect('deadlines.refresh', ref, {
    household: ref,
    why: what === 'import' ? 'imported' : 'import undone',
    by: act.by,
  }),
  effect('searchTerms.refresh', ref, { household: ref }),
  effect('review.open', ref, { household: ref }),
  effect('audit.write', `${act.importId}:${ref}:${what}`, {
    act: `household.${what}`,
    record: 'household',
    about: ref,
    by: act.by,
    at: act.at,
    reason: act.importId,
  }),
];

/**
 * The write that puts one decided household of an import into the register. Its key is the import's and the
 * household's, so that an import that was stopped, or whose worker died, goes on without doing anything twice.
 */
export const applyHouseholdRow = (household: Household, act: ImportAct): Decision<Household> => ({
  value: household,
  effects: effectsOf(household.ref, act, 'import'),
  commandKey: commandKey(`${act.importId}:${household.ref}`),
  actedBy: act.by,
});

/** The write that takes it back. */
export const undoHouseholdRow = (household: Household, act: ImportAct): Decision<Household> => ({
  value: household,
  effects: effectsOf(household.ref, act, 'undo-import'),
  commandKey: commandKey(`${act.importId}:undo:${household.ref}`),
  actedBy: act.by,
});
