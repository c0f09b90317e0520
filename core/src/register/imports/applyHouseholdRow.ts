import type { AuditEntry } from '../../audit/index.js';
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
 * The write of one household in a round of an import. It leaves nothing pending: what follows is done in the same
 * round, and a round that did not end is done again from its papers. Its key is the import's and the household's, so
 * that an import whose worker died goes on without doing anything twice.
 */
export const importedHousehold = (household: Household, act: ImportAct): Decision<Household> => ({
  ...applyHouseholdRow(household, act),
  effects: [],
});

/** The audit row of an imported household, under the same key however often its round is done. */
export const importedEntry = (ref: HouseholdRef, act: ImportAct): AuditEntry => ({
  key: `audit.write:${act.importId}:${ref}:import`,
  at: act.at,
  by: act.by,
  act: 'household.import',
  record: 'household',
  about: ref,
  from: null,
  to: null,
  reason: act.importId,
  policyVersion: null,
});

/** The write of a household outside a round, with what must follow it. */
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
