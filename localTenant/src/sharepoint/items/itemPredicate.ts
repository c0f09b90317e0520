import type { GraphError} from '../../wire/graphError.js';
import { refusal } from '../../wire/graphError.js';
import { type Comparison, type Filter, type Literal, parseFilter } from '../../wire/odataFilter.js';
import { builtInColumns } from '../columns/builtInColumns.js';
import { type Column, fieldNameOf } from '../columns/columnStore.js';
import { foldText, keyOf } from './itemKey.js';

/** One indexed column and what is asked of it; `key` is the column of the item table. */
export type Predicate = { readonly key: string; readonly sql: string; readonly values: readonly (string | number)[] };

const operators: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', lt: '<', gt: '>', le: '<=', ge: '>=' };
const notIndexed = (name: string): GraphError =>
  refusal('sharepoint', 'badRequest', `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`);

const properties: Readonly<Record<string, string>> = {
  id: 'ID', createddatetime: 'Created', lastmodifieddatetime: 'Modified', 'contenttype/name': 'ContentType',
};

/** The indexed column behind `fields/X` or a property of the item; anything else is refused, on the shortest list too. */
export const indexedColumn = (columns: readonly Column[], path: string): Column => {
  const name = path.startsWith('fields/') ? path.slice(7) : properties[path.toLowerCase()];
  if (name === undefined) throw refusal('sharepoint', 'badRequest', 'Invalid filter clause');
  const column = [...columns, ...builtInColumns].find(
    (each) => each.name.toLowerCase() === name.toLowerCase() || fieldNameOf(each).toLowerCase() === name.toLowerCase() || (name === 'id' && each.name === 'ID'),
  );
  if (!column) throw refusal('sharepoint', 'badRequest', `Field '${name}' is not recognized`);
  if (column.slot === undefined) throw notIndexed(column.name);
  return column;
};

export const keyColumn = (column: Column): string => (column.slot === 0 ? 'id' : `k${column.slot}`);

type Comparing = Extract<Filter, { kind: 'compare' }>;

const comparisonsOf = (filter: Filter): readonly Comparing[] => {
  if (filter.kind === 'compare') return [filter];
  if (filter.kind === 'and') return filter.parts.flatMap(comparisonsOf);
  throw refusal('sharepoint', 'badRequest', 'The filter is not supported on list items.');
};

const startsWith = (key: string, value: Literal): Omit<Predicate, 'key'> => {
  if (typeof value !== 'string') throw refusal('sharepoint', 'badRequest', 'Invalid filter clause');
  const prefix = foldText(value);
  return { sql: `${key} >= ? and ${key} < ?`, values: [prefix, `${prefix}\u{10FFFF}`] };
};

const compared = (column: Column, { op, value }: Comparing): Omit<Predicate, 'key'> => {
  const key = keyColumn(column);
  if (op === 'startswith') return startsWith(key, value);
  if (value === null || value === '') {
    if (op !== 'eq' && op !== 'ne') throw refusal('sharepoint', 'badRequest', 'Invalid filter clause');
    return { sql: `${key} is ${op === 'eq' ? '' : 'not '}null`, values: [] };
  }
  const wanted = keyOf(column, value);
  if (wanted === null) throw refusal('sharepoint', 'badRequest', `The value for field '${column.name}' is not of its type.`);
  return { sql: `${key} ${operators[op]} ?`, values: [wanted] };
};

/** `$filter` of list items: comparisons joined by `and`, all on one indexed column (graph-contract 2.5). */
export const itemPredicate = (columns: readonly Column[], text: string): Predicate => {
  const parts = comparisonsOf(parseFilter(text)).map((each) => ({ column: indexedColumn(columns, each.path), each }));
  const [first] = parts;
  if (!first) throw refusal('sharepoint', 'badRequest', 'Invalid filter clause');
  if (parts.some((part) => part.column !== first.column)) {
    throw refusal('sharepoint', 'badRequest', 'Only one indexed field can be used in a filter at a time.');
  }
  const conditions = parts.map((part) => compared(part.column, part.each));
  return {
    key: keyColumn(first.column),
    sql: conditions.map((condition) => condition.sql).join(' and '),
    values: conditions.flatMap((condition) => condition.values),
  };
};
