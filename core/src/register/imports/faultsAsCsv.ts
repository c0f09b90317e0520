import { safeCell } from './hostileCell.js';
import type { LineFault } from './types.js';

/** The faults as a file of their own, for whoever mends the register; a formula in a cell is written as text. */
export const faultsAsCsv = (faults: readonly LineFault[]): string =>
  [
    ['line', 'column', 'in_the_file', 'what_is_wrong', 'how_to_mend_it'],
    ...faults.map((fault) => [
      String(fault.line),
      fault.column,
      fault.value,
      fault.whatIsWrong,
      fault.howToMend,
    ]),
  ]
    .map((cells) => `${cells.map(safeCell).join(',')}\r\n`)
    .join('');
