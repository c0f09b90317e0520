import { type Column, fieldNameOf } from '../columns/columnStore.js';

/** Text as SharePoint compares it: without case. */
export const foldText = (text: string): string => text.normalize('NFC').toLowerCase();

const instantOf = (value: string): string | null => {
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : `${new Date(at).toISOString().slice(0, 19)}Z`;
};

/** What an indexed column's value is searched by; null is an empty cell. */
export const keyOf = (column: Column, value: unknown): string | number | null => {
  if (value === null || value === undefined || value === '') return null;
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

/** The columns that have an index, in the order in which their keys are written. */
export const indexedOf = (columns: readonly Column[]): readonly Column[] => columns.filter((column) => column.slot !== undefined);

/** The keys of a row, one for each indexed column. */
export const keysOf = (indexed: readonly Column[], fields: Readonly<Record<string, unknown>>): (string | number | null)[] =>
  indexed.map((column) => keyOf(column, fields[fieldNameOf(column)]));
