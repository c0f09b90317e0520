import type { Store } from '../../store/store.js';
import { refusal } from '../../wire/graphError.js';
import type { List } from '../lists/listStore.js';
import { type Item, itemColumns, type ItemRow, toItem } from './itemStore.js';
import type { Predicate } from './itemPredicate.js';
import { countUpTo, itemTable } from './itemTable.js';

/** An operation may touch at most 5,000 rows; past that no retry will ever succeed (graph-contract 2.5). */
const threshold = 5_000;

export type Order = { readonly key: string; readonly down: boolean };
/** Where the page before ended: the last row's id, and its key when the rows are sorted. */
export type Position = { readonly id: number; readonly key?: string | number | null | undefined };

export type ItemQuery = {
  readonly where?: Predicate | undefined;
  readonly order?: Order | undefined;
  readonly after?: Position | undefined;
  readonly limit: number;
};

type Row = ItemRow & { sort_key?: string | number | null };
export type Page = { readonly items: readonly Item[]; readonly last?: Position | undefined };

const checkThreshold = (store: Store, list: List, { where, order }: ItemQuery): void => {
  const sortsAll = order && !(order.key === 'id' && !order.down);
  const touched = where
    ? (store.first<{ n: number }>(
        `select count(*) as n from (select 1 from ${itemTable(list.pk)} where ${where.sql} limit ${threshold + 1})`,
        ...where.values,
      )?.n ?? 0)
    : sortsAll
      ? countUpTo(store, list.pk, threshold + 1)
      : 0;
  if (touched > threshold) throw refusal('sharepoint', 'throttled', 'The request has been throttled');
};

const hint = (list: List, key: string | undefined): string =>
  key === undefined || key === 'id' ? '' : ` indexed by ${itemTable(list.pk)}_${key}`;

/** One page of rows in id order, or in the order asked for. The index of the predicate does the search. */
export const queryItems = (store: Store, list: List, query: ItemQuery): Page => {
  checkThreshold(store, list, query);
  const { where, order, after, limit } = query;
  const conditions: string[] = where ? [where.sql] : [];
  const values: (string | number)[] = where ? [...where.values] : [];
  const sorted = order && order.key !== 'id' ? order.key : undefined;
  const sign = order?.down ? '<' : '>';
  if (after && sorted && after.key !== null && after.key !== undefined) {
    conditions.push(`(${sorted} ${sign} ? or (${sorted} = ? and id ${sign} ?))`);
    values.push(after.key, after.key, after.id);
  } else if (after) {
    conditions.push(`id ${sign} ?`);
    values.push(after.id);
  }
  const direction = order?.down ? ' desc' : '';
  const rows = store.all<Row>(
    `select ${itemColumns}${sorted ? `, ${sorted} as sort_key` : ''} from ${itemTable(list.pk)}${hint(list, where?.key ?? sorted)}
     ${conditions.length ? `where ${conditions.join(' and ')}` : ''}
     order by ${sorted ? `${sorted}${direction}, ` : ''}id${direction} limit ?`,
    ...values,
    limit + 1,
  );
  const page = rows.slice(0, limit);
  const end = page.at(-1);
  const last = rows.length > limit && end ? { id: end.id, ...(sorted ? { key: end.sort_key ?? null } : {}) } : undefined;
  return { items: page.map(toItem), last };
};
