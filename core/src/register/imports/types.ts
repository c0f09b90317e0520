import type { HouseholdRef } from '../../ids.js';
import type { Household } from '../types.js';
import type { ColumnName, RecordType } from './columns.js';

/** What is wrong with one cell of one line. `value` is shown to the importer only; it is never logged. */
export type LineFault = {
  line: number;
  column: string;
  value: string;
  whatIsWrong: string;
  howToMend: string;
  /** What would be right, where one answer is near at hand: an address, a column name, a word. */
  suggestion?: { value: string; label: string };
};

/** One line of the file, its cells by column; columns that the file does not have are missing. */
export type RegisterLine = {
  line: number;
  recordType: RecordType;
  cells: Partial<Record<ColumnName, string>>;
};

/** A household as the file has it, people already found. Never what only the product knows. */
export type ReadHousehold = {
  ref: HouseholdRef;
  /** The line of the household itself. */
  line: number;
  household: Household;
  /** Columns that the file has: a fact of a column that is not there is left as it is. */
  given: ReadonlySet<ColumnName>;
  /** Whether the register knew this reference when the file was checked; absent where nobody looked. */
  here?: boolean;
};
