import type { Household } from '../types.js';
import { compareHouseholds } from './changes.js';
import { registerColumns } from './columns.js';

const everyColumn = new Set(registerColumns.map((column) => column.name));

/** Paths of the facts that read differently in the second, as ownership names them (`carers.H-001-c1.phone`). */
export const changedFacts = (before: Household, after: Household): string[] =>
  compareHouseholds(before, after, everyColumn, () => false).changes.map((change) => change.path);
