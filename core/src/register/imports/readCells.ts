import type { LocalDate } from '../../time/index.js';
import { nearest } from './nearest.js';
import { readDate } from './readDate.js';
import type { ColumnName } from './columns.js';
import type { LineFault, RegisterLine } from './types.js';

/** Reads the cells of one line and keeps what is wrong with them; a faulty or blank cell reads as null. */
export type Cells = {
  line: number;
  faults: LineFault[];
  has(column: ColumnName): boolean;
  text(column: ColumnName): string | null;
  required(column: ColumnName, howToMend: string): string | null;
  date(column: ColumnName, latest?: LocalDate): LocalDate | null;
  yesNo(column: ColumnName): boolean | null;
  choice<T extends string>(column: ColumnName, words: readonly T[]): T | null;
  number(column: ColumnName, most: number): number | null;
  list(column: ColumnName): string[];
  fault(
    column: ColumnName,
    whatIsWrong: string,
    howToMend: string,
    suggestion?: LineFault['suggestion'],
  ): void;
};

const yes = new Set(['yes', 'y', 'true', '1']);
const no = new Set(['no', 'n', 'false', '0']);

export const readCells = (registerLine: RegisterLine): Cells => {
  const { line, cells } = registerLine;
  const faults: LineFault[] = [];
  const text = (column: ColumnName): string | null => cells[column] ?? null;
  const fault: Cells['fault'] = (column, whatIsWrong, howToMend, suggestion) => {
    faults.push({
      line,
      column,
      value: text(column) ?? '',
      whatIsWrong,
      howToMend,
      ...(suggestion ? { suggestion } : {}),
    });
  };
  return {
    line,
    faults,
    text,
    fault,
    has: (column) => text(column) !== null,
    required: (column, howToMend) => {
      const value = text(column);
      if (value === null) fault(column, 'This cell is blank.', howToMend);
      return value;
    },
    date: (column, latest) => {
      const value = text(column);
      if (value === null) return null;
      const read = readDate(value);
      if (!('date' in read)) return (fault(column, read.whatIsWrong, read.howToMend), null);
      if (latest !== undefined && read.date > latest)
        return (
          fault(
            column,
            'This date has not come yet.',
            'Give the day on which it happened, or leave the cell blank.',
          ),
          null
        );
      return read.date;
    },
    yesNo: (column) => {
      const value = text(column)?.toLowerCase();
      if (value === undefined) return null;
      if (!yes.has(value) && !no.has(value))
        return (fault(column, 'This is neither yes nor no.', 'Write yes or no.'), null);
      return yes.has(value);
    },
    choice: (column, words) => {
      const value = text(column)?.toLowerCase().replaceAll('_', ' ');
      if (value === undefined) return null;
      const found = words.find((word) => word === value);
      if (found !== undefined) return found;
      const near = nearest(value, words);
      const howToMend = near === null ? `Write one of: ${words.join(', ')}.` : `Did you mean ${near}?`;
      fault(
        column,
        'This word is not one of those used here.',
        howToMend,
        near === null ? undefined : { value: near, label: near },
      );
      return null;
    },
    number: (column, most) => {
      const value = text(column);
      if (value === null) return null;
      if (/^\d{1,3}$/.test(value) && Number(value) <= most) return Number(value);
      fault(column, 'This is not a number that can be right.', `Write a whole number from 0 to ${most}.`);
      return null;
    },
    list: (column) =>
      (text(column) ?? '')
        .split(';')
        .map((each) => each.trim())
        .filter((each) => each !== ''),
  };
};
