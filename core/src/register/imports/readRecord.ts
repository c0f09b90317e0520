import { registerColumns, type ColumnName, type RecordType } from './columns.js';
import { hostileCell } from './hostileCell.js';
import { nearest } from './nearest.js';
import type { CsvRecord } from './parseCsv.js';
import type { Header } from './readHeader.js';
import type { LineFault, RegisterLine } from './types.js';

const recordTypes: readonly RecordType[] = ['household', 'carer', 'member', 'placement', 'check'];
const readOn = new Map<ColumnName, readonly RecordType[]>(
  registerColumns.map((column) => [column.name, column.of]),
);

export const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9/_-]{0,29}$/;

export type ReadRecord =
  { line: RegisterLine; reference: string; faults: LineFault[] } | { line: null; faults: LineFault[] };

/** One record against the columns: what kind of line it is, whose household, and cells that cannot go in as they are. */
export const readRecord = (record: CsvRecord, header: Header): ReadRecord => {
  const cells: RegisterLine['cells'] = {};
  const faults: LineFault[] = [];
  const fault = (
    column: string,
    value: string,
    whatIsWrong: string,
    howToMend: string,
    suggestion?: LineFault['suggestion'],
  ): void => {
    faults.push({
      line: record.line,
      column,
      value: value.slice(0, 200),
      whatIsWrong,
      howToMend,
      ...(suggestion ? { suggestion } : {}),
    });
  };
  if (record.cells.slice(header.columns.length).some((cell) => cell.trim() !== ''))
    fault(
      '',
      '',
      `This line has ${record.cells.length} cells, the first line names ${header.columns.length}.`,
      'Put a cell that holds a comma in quotation marks.',
    );
  for (const [index, column] of header.columns.entries()) {
    const raw = record.cells[index] ?? '';
    if (column === null || raw.trim() === '') continue;
    const hostile = hostileCell(raw);
    if (hostile) fault(column, raw, hostile.whatIsWrong, hostile.howToMend);
    else cells[column] = raw.trim();
  }
  const word = cells.record_type?.toLowerCase() ?? '';
  const recordType = recordTypes.find((each) => each === word);
  if (recordType === undefined) {
    const near = nearest(word, recordTypes);
    fault(
      'record_type',
      word,
      'This does not say what the line is about.',
      near === null ? `Write one of: ${recordTypes.join(', ')}.` : `Did you mean ${near}?`,
      near === null ? undefined : { value: near, label: near },
    );
    return { line: null, faults };
  }
  const reference = cells.reference ?? '';
  if (!REFERENCE.test(reference)) {
    fault(
      'reference',
      reference,
      reference === '' ? 'This cell is blank.' : 'This is not a reference.',
      "Give the household's own reference, such as H-001.",
    );
    return { line: null, faults };
  }
  for (const column of Object.keys(cells) as ColumnName[])
    if (!readOn.get(column)?.includes(recordType))
      fault(
        column,
        cells[column] ?? '',
        `A ${recordType} line has nothing in this column.`,
        'Look whether the cells have slipped to the side; else leave it blank.',
      );
  return { line: { line: record.line, recordType, cells }, reference: reference.toUpperCase(), faults };
};
