import type { Store } from '../../store/store.js';
import { refusal } from '../../wire/graphError.js';
import { keyOf } from '../items/itemKey.js';
import { countUpTo, itemTable } from '../items/itemTable.js';
import { type Column, columnsOf, fieldNameOf } from './columnStore.js';

/** At most twenty indexes a list, and none can be added once it is long (graph-contract 2.5). */
const mostIndexes = 20;
const mostRows = 20_000;

export const freeSlot = (store: Store, listPk: number): number => {
  const used = new Set(columnsOf(store, listPk).map((column) => column.slot));
  for (let slot = 1; slot <= mostIndexes; slot++) if (!used.has(slot)) return slot;
  throw refusal('sharepoint', 'badRequest', `A list cannot have more than ${mostIndexes} indexed columns.`);
};

/** Gives the rows that are there already their key in a new index. */
export const fillSlot = (store: Store, listPk: number, column: Column): void => {
  const slot = column.slot ?? 0;
  const table = itemTable(listPk);
  if (countUpTo(store, listPk, mostRows + 1) > mostRows) {
    throw refusal('sharepoint', 'badRequest', 'The list has too many items for an index to be added.');
  }
  for (const row of store.all<{ id: number; fields: string }>(`select id, fields from ${table}`)) {
    const fields = JSON.parse(row.fields) as Record<string, unknown>;
    store.run(`update ${table} set k${slot} = ? where id = ?`, keyOf(column, fields[fieldNameOf(column)]), row.id);
  }
};
