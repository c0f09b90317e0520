import type { Store } from '../../store/store.js';

const slots = Array.from({ length: 20 }, (_, at) => `k${at + 1}`);

export const itemTable = (listPk: number): string => `items_${listPk}`;
const indexName = (listPk: number, slot: number): string => `items_${listPk}_k${slot}`;

/**
 * Each list has a table of its own: fields as JSON, and twenty key columns that hold the folded value of each indexed
 * column, so that one predicate is one index search however long the list is.
 */
export const defineItemTable = (store: Store, listPk: number): void => {
  store.define(
    `create table ${itemTable(listPk)} (
       id integer primary key, version integer not null, created text not null, created_by text not null,
       modified text not null, modified_by text not null, ${slots.join(', ')}, fields text not null)`,
  );
};

export const indexSlot = (store: Store, listPk: number, slot: number, unique: boolean): void => {
  store.define(`create ${unique ? 'unique ' : ''}index ${indexName(listPk, slot)} on ${itemTable(listPk)} (k${slot})`);
};

export const dropIndex = (store: Store, listPk: number, slot: number): void => {
  store.define(`drop index if exists ${indexName(listPk, slot)}`);
};

export const dropSlot = (store: Store, listPk: number, slot: number): void => {
  dropIndex(store, listPk, slot);
  if (countUpTo(store, listPk, 1) > 0) store.run(`update ${itemTable(listPk)} set k${slot} = null`);
};

/** How many rows there are, without counting past the limit. */
export const countUpTo = (store: Store, listPk: number, limit: number): number =>
  store.first<{ n: number }>(`select count(*) as n from (select 1 from ${itemTable(listPk)} limit ${limit})`)?.n ?? 0;
