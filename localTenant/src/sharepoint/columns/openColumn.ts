import { refusal } from '../../wire/graphError.js';
import type { Call } from '../../wire/operation.js';
import type { List } from '../lists/listStore.js';
import { openList } from '../lists/openList.js';
import { builtInColumns } from './builtInColumns.js';
import { type Column, columnsOf } from './columnStore.js';

/** The column of a call, by id or name; the ones SharePoint keeps itself can be read and not changed. */
export const openColumn = (call: Call): { readonly list: List; readonly column: Column } => {
  const { list } = openList(call);
  const key = (call.params['column'] ?? '').toLowerCase();
  const all = [...columnsOf(call.tenant.store, list.pk), ...builtInColumns];
  const column = all.find((each) => each.id === key || each.name.toLowerCase() === key);
  if (!column) throw refusal('sharepoint', 'notFound', 'The specified column was not found');
  if (call.method !== 'GET' && builtInColumns.includes(column)) throw refusal('sharepoint', 'denied', 'This column cannot be changed.');
  return { list, column };
};
