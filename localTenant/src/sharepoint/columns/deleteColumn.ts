import { refusal } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { dropSlot, itemTable } from '../items/itemTable.js';
import { fieldNameOf, removeColumn } from './columnStore.js';
import { openColumn } from './openColumn.js';

export const deleteColumn = (call: Call): Answer => {
  const { store } = call.tenant;
  const { list, column } = openColumn(call);
  if (column.name === 'Title') throw refusal('sharepoint', 'denied', 'This column cannot be deleted.');
  if (column.slot !== undefined) dropSlot(store, list.pk, column.slot);
  removeColumn(store, column.id);
  store.run(`update ${itemTable(list.pk)} set fields = json_remove(fields, ?)`, `$."${fieldNameOf(column)}"`);
  return { status: 204 };
};
