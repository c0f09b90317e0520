import { refuseFile } from './decodeText.js';
import { isColumnName, registerColumns, requiredColumns, type ColumnName } from './columns.js';
import { nearest } from './nearest.js';
import type { LineFault } from './types.js';

export type Header = {
  /** The column in each place; null for one that is not read. */
  columns: (ColumnName | null)[];
  given: ReadonlySet<ColumnName>;
  faults: LineFault[];
};

const asName = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

/**
 * Understands the first line. A column that is not known is named and left out, with the nearest one that is; a file
 * whose lines could not be told apart is refused whole.
 */
export const readHeader = (cells: readonly string[]): Header => {
  if (cells.length === 1 && /[;\t|]/.test(cells[0] ?? ''))
    refuseFile(
      'notCommas',
      'The columns of this file are not separated by commas. Save it again as “CSV UTF-8 (comma delimited)”.',
    );
  const faults: LineFault[] = [];
  const given = new Set<ColumnName>();
  const columns = cells.map((cell) => {
    const name = asName(cell);
    if (name === '') return null;
    if (!isColumnName(name)) {
      faults.push(unknownColumn(cell, cells.map(asName)));
      return null;
    }
    if (given.has(name))
      refuseFile('columnTwice', `The column ${name} stands in the first line twice. Keep one of the two.`);
    given.add(name);
    return name;
  });
  const missing = requiredColumns.filter((name) => !given.has(name));
  if (missing.length > 0)
    refuseFile(
      'noHeader',
      `The first line must name the columns. ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not there.`,
    );
  return { columns, given, faults };
};

const unknownColumn = (cell: string, present: readonly string[]): LineFault => {
  const free = registerColumns.map((column) => column.name).filter((name) => !present.includes(name));
  const near = nearest(asName(cell), free);
  return {
    line: 1,
    column: cell.slice(0, 60),
    value: cell.slice(0, 60),
    whatIsWrong: 'This column is not part of the register file. It is not read.',
    howToMend:
      near === null ? 'Take the column out, or leave it: nothing else is affected.' : `Did you mean ${near}?`,
    ...(near === null ? {} : { suggestion: { value: near, label: near } }),
  };
};
