import type { Store } from '../../store/store.js';
import { isUniqueClash } from '../../store/store.js';
import { GraphError } from '../../wire/graphError.js';
import { type Column, columnsOf } from '../columns/columnStore.js';
import { indexedOf, keysOf } from './itemKey.js';
import { itemTable } from './itemTable.js';

export type Fields = Readonly<Record<string, unknown>>;
export type Item = {
  readonly id: number;
  readonly version: number;
  readonly created: string;
  readonly createdBy: string;
  readonly modified: string;
  readonly modifiedBy: string;
  readonly fields: Fields;
};

export type ItemRow = {
  id: number; version: number; created: string; created_by: string; modified: string; modified_by: string; fields: string;
};

export const itemColumns = 'id, version, created, created_by, modified, modified_by, fields';

export const toItem = (row: ItemRow): Item => ({
  id: row.id,
  version: row.version,
  created: row.created,
  createdBy: row.created_by,
  modified: row.modified,
  modifiedBy: row.modified_by,
  fields: JSON.parse(row.fields) as Fields,
});

export const findItem = (store: Store, listPk: number, id: string): Item | undefined => {
  const row = /^\d+$/.test(id)
    ? store.first<ItemRow>(`select ${itemColumns} from ${itemTable(listPk)} where id = ?`, Number(id))
    : undefined;
  return row && toItem(row);
};

/** Names the column behind a uniqueness failure, as SharePoint's message does. */
const clashOf = (error: unknown, columns: readonly Column[]): unknown => {
  if (!isUniqueClash(error)) return error;
  const slot = Number(/\.k(\d+)/.exec(String(error))?.[1]);
  const name = columns.find((column) => column.slot === slot)?.name ?? 'unknown';
  return new GraphError(409, 'nameAlreadyExists', `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${name}].`);
};

const slotNames = (indexed: readonly Column[]): string[] => indexed.map(({ slot }) => `k${slot}`);

const insertSql = (table: string, indexed: readonly Column[]): string => {
  const names = ['id', 'version', 'created', 'created_by', 'modified', 'modified_by', ...slotNames(indexed), 'fields'];
  return `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`;
};

const updateSql = (table: string, indexed: readonly Column[]): string =>
  `update ${table} set ${['version', 'modified', 'modified_by', ...slotNames(indexed), 'fields'].map((name) => `${name} = ?`).join(', ')} where id = ?`;

export const noteChange = (store: Store, listPk: number, itemId: number, deleted: boolean): void => {
  store.run('insert into item_changes (list_pk, item_id, deleted) values (?, ?, ?)', listPk, itemId, deleted ? 1 : 0);
};

/** Writes one row without telling the change log: bulk loading uses it as it is. */
export const insertRow = (store: Store, listPk: number, item: Item): void => {
  const indexed = indexedOf(columnsOf(store, listPk));
  try {
    store.run(
      insertSql(itemTable(listPk), indexed),
      item.id, item.version, item.created, item.createdBy, item.modified, item.modifiedBy,
      ...keysOf(indexed, item.fields),
      JSON.stringify(item.fields),
    );
  } catch (error) {
    throw clashOf(error, indexed);
  }
};

export const insertItem = (store: Store, listPk: number, item: Item): void => {
  insertRow(store, listPk, item);
  noteChange(store, listPk, item.id, false);
};

/** Writes the next version and keeps the one before. */
export const updateItem = (store: Store, listPk: number, before: Item, after: Item): void => {
  const indexed = indexedOf(columnsOf(store, listPk));
  store.run(
    'insert into item_versions values (?, ?, ?, ?, ?, ?)',
    listPk, before.id, before.version, JSON.stringify(before.fields), before.modified, before.modifiedBy,
  );
  try {
    store.run(
      updateSql(itemTable(listPk), indexed),
      after.version, after.modified, after.modifiedBy, ...keysOf(indexed, after.fields), JSON.stringify(after.fields), after.id,
    );
  } catch (error) {
    throw clashOf(error, indexed);
  }
  noteChange(store, listPk, after.id, false);
};

export const removeItem = (store: Store, listPk: number, id: number): void => {
  store.run(`delete from ${itemTable(listPk)} where id = ?`, id);
  store.run('delete from item_versions where list_pk = ? and item_id = ?', listPk, id);
  noteChange(store, listPk, id, true);
};
