import type { Column } from './columnStore.js';

/** A column as Graph shows it. */
export const toColumn = (column: Column): Record<string, unknown> => ({
  ...column.definition,
  id: column.id,
  name: column.name,
  indexed: column.slot !== undefined,
});
