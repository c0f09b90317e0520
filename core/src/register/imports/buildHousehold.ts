import { householdRef, type ImportId, type UnitId } from '../../ids.js';
import type { LocalDate } from '../../time/index.js';
import { nameInReference } from '../households/rules/nameInReference.js';
import type { Carer, Check, Household, HouseholdMember, Placement } from '../types.js';
import type { ColumnName } from './columns.js';
import { readCells, type Cells } from './readCells.js';
import { readCheck, type PeopleAtHome } from './readCheck.js';
import { readHouseholdLine } from './readHouseholdLine.js';
import { readCarer, readMember, readPlacement } from './readPeople.js';
import type { SeenInFile } from './seenInFile.js';
import type { StaffAddresses } from './staffAddresses.js';
import type { LineFault, ReadHousehold, RegisterLine } from './types.js';

export type ReadingContext = {
  unit: UnitId;
  importId: ImportId;
  today: LocalDate;
  staff: StaffAddresses;
  given: ReadonlySet<ColumnName>;
};

export type Built = { read: ReadHousehold | null; faults: LineFault[] };

/**
 * The lines of one household made into one record. A fault on its own line or on a carer's leaves the household out
 * until it is mended; a fault on any other line leaves out that line alone.
 */
export const buildHousehold = (
  reference: string,
  lines: readonly RegisterLine[],
  spoiled: boolean,
  context: ReadingContext,
  seen: SeenInFile,
): Built => {
  const faults: LineFault[] = [];
  /** Reads every line of one kind; a faulty one is noted and left out. */
  const readAll = <T>(
    type: RegisterLine['recordType'],
    read: (cells: Cells) => T | null,
  ): { good: T[]; faulty: number } => {
    const good: T[] = [];
    let faulty = 0;
    for (const line of lines.filter((each) => each.recordType === type)) {
      const cells = readCells(line);
      const made = read(cells);
      faults.push(...cells.faults);
      if (cells.faults.length > 0) faulty += 1;
      else if (made !== null) good.push(made);
    }
    return { good, faulty };
  };

  const homes = readAll('household', (cells) => {
    seen.once(cells, 'reference', reference);
    return { cells, line: readHouseholdLine(cells, context.staff, context.today) };
  });
  const carers = readAll<Carer>('carer', (cells) =>
    named(cells, seen, readCarer(cells, context.staff, context.today)),
  );
  const members = readAll<HouseholdMember>('member', (cells) =>
    named(cells, seen, readMember(cells, context.today)),
  );
  const placements = readAll<Placement>('placement', (cells) => {
    const read = readPlacement(cells, context.today);
    if (read && cells.faults.length === 0) seen.placement(cells, reference, read);
    return read?.placement ?? null;
  });
  const people = peopleAtHome(lines);
  const checks = readAll<Check>('check', (cells) => readCheck(cells, people, context.today));

  const home = homes.good[0];
  // Where a line was set aside for a cell, that fault is told already.
  if (!spoiled && lines.length > 0) faults.push(...absentLines(reference, lines));
  const namesSomebody = nameInReference(reference, [...carers.good, ...members.good]);
  if (namesSomebody) faults.push(nameFault(reference, lines));
  if (spoiled || namesSomebody || !home || homes.faulty > 0 || carers.faulty > 0 || carers.good.length === 0)
    return { read: null, faults };
  const household: Household = {
    ...home.line,
    ref: householdRef(reference),
    unit: context.unit,
    carers: carers.good,
    members: members.good,
    placements: placements.good,
    checks: latestOfEach(checks.good),
    hold: null,
    recordedOn: context.today,
    importedBy: context.importId,
    ownedHere: [],
    reviewNumber: 1,
  };
  return { read: { ref: household.ref, line: home.cells.line, household, given: context.given }, faults };
};

const named = <T extends { id: string }>(cells: Cells, seen: SeenInFile, person: T): T => {
  if (person.id !== '') seen.once(cells, 'person_ref', person.id);
  return person;
};

/** References as they stand on the lines, faulty ones too: a check about a faulty line is no second fault. */
const peopleAtHome = (lines: readonly RegisterLine[]): PeopleAtHome => {
  const refs = (type: RegisterLine['recordType'], column: 'person_ref' | 'child_ref'): string[] =>
    lines.flatMap((line) => (line.recordType === type ? (line.cells[column] ?? []) : []));
  return {
    carers: new Set(refs('carer', 'person_ref')),
    members: new Set(refs('member', 'person_ref')),
    children: new Set(refs('placement', 'child_ref').map((ref) => ref.toUpperCase())),
  };
};

const nameFault = (reference: string, lines: readonly RegisterLine[]): LineFault => ({
  line: lines[0]?.line ?? 0,
  column: 'reference',
  value: reference,
  whatIsWrong: 'This reference holds the name of somebody who lives there.',
  howToMend: 'Give a reference without a name: it stands on cards, in mails and in addresses.',
});

const absentLines = (reference: string, lines: readonly RegisterLine[]): LineFault[] => {
  const line = lines[0]?.line ?? 0;
  const absent = (type: 'household' | 'carer', howToMend: string): LineFault[] =>
    lines.some((each) => each.recordType === type)
      ? []
      : [
          {
            line,
            column: 'record_type',
            value: reference,
            whatIsWrong: `This household has no ${type} line.`,
            howToMend,
          },
        ];
  return [
    ...absent('household', 'Add the household line above this one.'),
    ...absent('carer', 'Add a carer line: approval belongs to each carer.'),
  ];
};

/** A case system may export every check ever done: the last of each kind for each person counts. */
const latestOfEach = (checks: readonly Check[]): Check[] => {
  const latest = new Map<string, Check>();
  for (const check of checks) {
    const key = `${check.kind} ${check.about ?? ''}`;
    const known = latest.get(key);
    if (!known || (check.doneOn ?? '') > (known.doneOn ?? '')) latest.set(key, check);
  }
  return [...latest.values()];
};
