import { householdRef, type HouseholdRef, type ImportId, type UnitId } from '../../ids.js';
import type { DirectoryPerson } from '../../people/index.js';
import type { LocalDate } from '../../time/index.js';
import { buildHousehold, type ReadingContext } from './buildHousehold.js';
import { decodeText, type Chunks } from './decodeText.js';
import { parseCsv } from './parseCsv.js';
import { readHeader, type Header } from './readHeader.js';
import { readRecord } from './readRecord.js';
import { createSeenInFile } from './seenInFile.js';
import { createStaffAddresses } from './staffAddresses.js';
import type { LineFault, ReadHousehold, RegisterLine } from './types.js';

/** What reading gives, as it goes: households in the order of the file, faults as they are met. */
export type RegisterItem =
  | { kind: 'household'; read: ReadHousehold }
  /** In the file, but left out until a fault is mended; it is not missing from the file. */
  | { kind: 'leftOut'; ref: HouseholdRef }
  | { kind: 'fault'; fault: LineFault };

export type ReadingOptions = {
  unit: UnitId;
  importId: ImportId;
  today: LocalDate;
  /** Everybody in the council's directory, for addresses and what was meant by a misspelt one. */
  people: readonly DirectoryPerson[];
  mostBytes?: number;
  /** Called with the number of lines read so far. */
  onLines?: (lines: number) => void;
};

type Block = { reference: string; line: number; lines: RegisterLine[]; spoiled: boolean };

/**
 * Reads a register file household by household; docs/registerCsv.md describes it. Nothing is kept of a household once
 * it was given on, so that a register of any size is read in the memory of one.
 */
export async function* readRegister(chunks: Chunks, options: ReadingOptions): AsyncGenerator<RegisterItem> {
  const seen = createSeenInFile();
  const staff = createStaffAddresses(options.people);
  const at: { header: Header | null; block: Block | null; lines: number } = {
    header: null,
    block: null,
    lines: 0,
  };
  const finish = function* (done: Block | null, given: Header['given']): Generator<RegisterItem> {
    if (!done) return;
    const context: ReadingContext = { ...options, staff, given };
    const first = done.lines[0]?.line ?? done.line;
    const built = buildHousehold(done.reference, done.lines, done.spoiled, context, seen);
    seen.closeHousehold(done.reference, first);
    for (const fault of built.faults) yield { kind: 'fault', fault };
    yield built.read
      ? { kind: 'household', read: built.read }
      : { kind: 'leftOut', ref: householdRef(done.reference) };
  };
  for await (const item of parseCsv(decodeText(chunks, options.mostBytes))) {
    if (item.kind === 'fault') {
      yield item;
      continue;
    }
    if (!at.header) {
      at.header = readHeader(item.record.cells);
      for (const fault of at.header.faults) yield { kind: 'fault', fault };
      continue;
    }
    options.onLines?.((at.lines += 1));
    const read = readRecord(item.record, at.header);
    for (const fault of read.faults) yield { kind: 'fault', fault };
    if (!read.line) continue;
    if (at.block?.reference !== read.reference) {
      yield* finish(at.block, at.header.given);
      at.block = null;
      const apart = apartFault(read.line, read.reference, seen.hasHousehold(read.reference));
      if (apart) {
        yield { kind: 'fault', fault: apart };
        continue;
      }
      at.block = { reference: read.reference, line: read.line.line, lines: [], spoiled: false };
    }
    if (read.faults.length === 0) at.block.lines.push(read.line);
    // A faulty cell on a line that the household cannot do without.
    else if (read.line.recordType === 'household' || read.line.recordType === 'carer')
      at.block.spoiled = true;
  }
  if (at.header) yield* finish(at.block, at.header.given);
}

/** A line of a household that was finished: a second household of the reference, or a line that stands apart. */
const apartFault = (line: RegisterLine, reference: string, first: number | undefined): LineFault | null => {
  if (first === undefined) return null;
  const twice = line.recordType === 'household';
  return {
    line: line.line,
    column: 'reference',
    value: reference,
    whatIsWrong: twice
      ? `Line ${first} has the same reference.`
      : `This line stands apart from the household that begins on line ${first}.`,
    howToMend: twice
      ? 'Keep one of the two lines.'
      : 'Put all the lines of one household together, for example by sorting by reference.',
  };
};
