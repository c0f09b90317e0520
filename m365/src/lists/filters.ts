import type { Columns, IndexedColumn } from './declareList.js';
import { after, sharedLength, type Span } from './spans.js';

/**
 * A question of one indexed column, as SharePoint allows it: `text` is a `$filter` not yet encoded. `span` is what it asks
 * for, so that it can be asked in parts; a single value has none.
 */
export type Filter<C extends Columns> = { column: IndexedColumn<C>; text: string; span?: Span };

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

export const equals = <C extends Columns>(column: IndexedColumn<C>, value: string): Filter<C> => ({
  column, text: `fields/${column} eq ${quoted(value)}`,
});
export const startsWith = <C extends Columns>(column: IndexedColumn<C>, start: string): Filter<C> => ({
  column, text: `startswith(fields/${column},${quoted(start)})`, span: { from: start, to: after(start), dayAt: start.length },
});
/** From `from` on and before `to`: two comparisons of one column are still one index. */
export const between = <C extends Columns>(column: IndexedColumn<C>, from: string, to: string): Filter<C> => ({
  column, text: `fields/${column} ge ${quoted(from)} and fields/${column} lt ${quoted(to)}`, span: { from, to, dayAt: sharedLength(from, to) },
});
/** Asked whole or not at all. */
export const withoutParts = <C extends Columns>({ column, text }: Filter<C>): Filter<C> => ({ column, text });
