import { parse, type CsvError } from 'csv-parse';
import type { LineFault } from './types.js';

/** Cells of one record with the line on which it begins. */
export type CsvRecord = { line: number; cells: string[] };
export type CsvItem = { kind: 'record'; record: CsvRecord } | { kind: 'fault'; fault: LineFault };

/** A line longer than this is a quote that was never closed, not a fact. */
const MOST_CHARACTERS = 100_000;

type Told = { record: string[]; info: { lines: number } };

const lineFault = (error: CsvError): LineFault => {
  const line = typeof error['lines'] === 'number' ? error['lines'] : 0;
  const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
  return {
    line,
    column: '',
    value: '',
    whatIsWrong: unclosed
      ? 'A quotation mark (") is opened here and not closed.'
      : 'The quotation marks (") on this line do not match.',
    howToMend:
      'Put a cell that holds a comma, a quotation mark or a new line in quotation marks, and write a mark inside it twice.',
  };
};

/** Line breaks inside the cells of a record: it began that many lines before the parser counted it. */
const breaksIn = (cells: readonly string[]): number =>
  cells.reduce(
    (sum, cell) =>
      sum + (cell.includes('\n') || cell.includes('\r') ? cell.split(/\r\n|\r|\n/).length - 1 : 0),
    0,
  );

/** Records of a CSV text as it streams by; a line that is no CSV becomes a fault and the rest goes on. */
export async function* parseCsv(text: AsyncIterable<string>): AsyncGenerator<CsvItem> {
  const faults: LineFault[] = [];
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    // A stray mark stays in its cell, where it is found and named, and spoils no other line.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MOST_CHARACTERS,
    on_skip: (error) => {
      if (error) faults.push(lineFault(error));
      return undefined;
    },
  });
  const ended = new Promise<void>((resolve) => {
    parser.once('finish', () => resolve());
    parser.once('error', (error: CsvError) => {
      faults.push(lineFault(error));
      resolve();
    });
  });
  // Written and read by hand: a pipe would lose what goes wrong in the text that comes in.
  for await (const piece of text) {
    parser.write(piece);
    yield* parsed(parser, faults);
  }
  parser.end();
  await ended;
  yield* parsed(parser, faults);
}

function* parsed(parser: ReturnType<typeof parse>, faults: LineFault[]): Generator<CsvItem> {
  for (const fault of faults.splice(0)) yield { kind: 'fault', fault };
  for (let told = read(parser); told !== null; told = read(parser))
    yield { kind: 'record', record: { line: told.info.lines - breaksIn(told.record), cells: told.record } };
}

const read = (parser: ReturnType<typeof parse>): Told | null => parser.read() as Told | null;
