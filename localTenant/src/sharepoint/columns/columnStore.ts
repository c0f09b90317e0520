import type { Store } from '../../store/store.js';

export type ColumnKind =
  | 'text' | 'note' | 'choice' | 'dateTime' | 'number' | 'boolean' | 'currency' | 'lookup' | 'personOrGroup'
  | 'calculated' | 'counter' | 'other';

/** A column of a list; `slot` is its place among the at most twenty indexes. */
export type Column = {
  readonly id: string;
  readonly name: string;
  readonly kind: ColumnKind;
  readonly multiple: boolean;
  readonly slot: number | undefined;
  readonly definition: Readonly<Record<string, unknown>>;
};

type Row = { id: string; name: string; slot: number | null; definition: string };

const facets = ['choice', 'dateTime', 'number', 'boolean', 'currency', 'lookup', 'personOrGroup', 'calculated'] as const;

const facetOf = (definition: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> | undefined => {
  const facet = definition[name];
  return typeof facet === 'object' && facet !== null ? (facet as Readonly<Record<string, unknown>>) : undefined;
};

export const kindOf = (definition: Readonly<Record<string, unknown>>): ColumnKind => {
  const text = facetOf(definition, 'text');
  if (text) return text['allowMultipleLines'] === true ? 'note' : 'text';
  return facets.find((name) => facetOf(definition, name)) ?? 'other';
};

export const isMultiple = (definition: Readonly<Record<string, unknown>>): boolean =>
  facetOf(definition, 'choice')?.['displayAs'] === 'checkBoxes' ||
  facetOf(definition, 'lookup')?.['allowMultipleValues'] === true ||
  facetOf(definition, 'personOrGroup')?.['allowMultipleSelection'] === true;

const toColumn = (row: Row): Column => {
  const definition = JSON.parse(row.definition) as Record<string, unknown>;
  return { id: row.id, name: row.name, kind: kindOf(definition), multiple: isMultiple(definition), slot: row.slot ?? undefined, definition };
};

const known = new WeakMap<Store, Map<number, Column[]>>();

/** A list's own columns. Remembered, as every item call asks for them. */
export const columnsOf = (store: Store, listPk: number): readonly Column[] => {
  const cache = known.get(store) ?? new Map<number, Column[]>();
  known.set(store, cache);
  const found = cache.get(listPk);
  if (found) return found;
  const read = store.all<Row>('select * from columns where list_pk = ? order by position', listPk).map(toColumn);
  cache.set(listPk, read);
  return read;
};

export const forgetColumns = (store: Store): void => {
  known.delete(store);
};

export const saveColumn = (store: Store, listPk: number, column: Omit<Column, 'kind' | 'multiple'>): void => {
  store.run(
    `insert into columns values (?, ?, ?, (select count(*) from columns where list_pk = ?), ?, ?) on conflict (id) do update
     set slot = excluded.slot, definition = excluded.definition`,
    column.id, listPk, column.name, listPk, column.slot ?? null, JSON.stringify(column.definition),
  );
  forgetColumns(store);
};

export const removeColumn = (store: Store, id: string): void => {
  store.run('delete from columns where id = ?', id);
  forgetColumns(store);
};

/** Lookup and person columns travel as `<Name>LookupId` (graph-contract 2.2). */
export const isLookup = (column: Column): boolean => column.kind === 'lookup' || column.kind === 'personOrGroup';

export const fieldNameOf = (column: Column): string => (isLookup(column) ? `${column.name}LookupId` : column.name);
