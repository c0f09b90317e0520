import type { Column } from '../columns/columnStore.js';

/** Text as SharePoint compares it: without case. */
export const foldText = (text: string): string => text.normalize('NFC').toLowerCase();

const instantOf = (value: string): string | null => {
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : `${new Date(at).toISOString().slice(0, 19)}Z`;
};

/** What an indexed column's value is searched by; null is an empty cell. */
export const keyOf = (column: Column, value: unknown): string | number | null => {
  if (value === null || value === undefined) return null;
  switch (column.kind) {
    case 'boolean':
      return value === true || value === 1 || value === '1' || value === 'true' ? 1 : 0;
    case 'number':
    case 'currency':
    case 'counter':
    case 'lookup':
    case 'personOrGroup': {
      const number = Number(value);
      return Number.isNaN(number) ? null : number;
    }
    case 'dateTime':
      return instantOf(String(value));
    case 'text':
    case 'note':
    case 'choice':
    case 'calculated':
    case 'other':
      return foldText(String(value));
  }
};

/** The key columns of a row, by slot. */
export const keysOf = (columns: readonly Column[], fields: Readonly<Record<string, unknown>>, nameOf: (column: Column) => string) => {
  const keys: (string | number | null)[] = Array.from({ length: 20 }, () => null);
  for (const column of columns) if (column.slot !== undefined) keys[column.slot - 1] = keyOf(column, fields[nameOf(column)]);
  return keys;
};
