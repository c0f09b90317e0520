import type { Store } from '../../store/store.js';

export type List = {
  readonly pk: number;
  readonly id: string;
  readonly siteId: string;
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly template: string;
  readonly created: string;
  readonly createdBy: string;
  readonly modified: string;
  readonly version: number;
};

type Row = {
  pk: number; id: string; site_id: string; name: string; display_name: string; description: string;
  template: string; created: string; created_by: string; modified: string; version: number;
};

const toList = (row: Row): List => ({
  pk: row.pk,
  id: row.id,
  siteId: row.site_id,
  name: row.name,
  displayName: row.display_name,
  description: row.description,
  template: row.template,
  created: row.created,
  createdBy: row.created_by,
  modified: row.modified,
  version: row.version,
});

/** By id, name or title, as Graph takes all three. */
export const findList = (store: Store, siteId: string, key: string): List | undefined => {
  const row =
    store.first<Row>('select * from lists where id = ? and site_id = ?', key.toLowerCase(), siteId) ??
    store.first<Row>('select * from lists where site_id = ? and (display_name = ? or name = ?)', siteId, key, key);
  return row && toList(row);
};

export const listLists = (store: Store, siteId: string): List[] =>
  store.all<Row>('select * from lists where site_id = ? order by pk', siteId).map(toList);

export const insertList = (store: Store, list: Omit<List, 'pk' | 'modified' | 'version'>): List => {
  const { lastId } = store.run(
    'insert into lists values (null, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, 1)',
    list.id, list.siteId, list.name, list.displayName, list.description, list.template, list.created, list.createdBy, list.created,
  );
  return { ...list, pk: lastId, modified: list.created, version: 1 };
};

export const takeItemId = (store: Store, listPk: number): number => {
  const row = store.first<{ id: number }>('update lists set next_item = next_item + 1 where pk = ? returning next_item - 1 as id', listPk);
  return row?.id ?? 1;
};
