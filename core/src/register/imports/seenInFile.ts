import type { LocalDate } from '../../time/index.js';
import type { Cells } from './readCells.js';
import type { ReadPlacement } from './readPeople.js';

/** What earlier lines of the file said, as little of it as tells a second one: references and line numbers. */
export type SeenInFile = {
  /** Faults a second household or person of one reference, naming the line of the first. */
  once(cells: Cells, column: 'reference' | 'person_ref', ref: string): void;
  hasHousehold(ref: string): number | undefined;
  closeHousehold(ref: string, line: number): void;
  /** Faults a child who would live in two places at once, or have two birthdays. */
  placement(cells: Cells, household: string, read: ReadPlacement): void;
};

type SeenChild = {
  line: number;
  household: string;
  openAt: string | null;
  openLine: number;
  bornOn: LocalDate | null;
};

export const createSeenInFile = (): SeenInFile => {
  const first = { reference: new Map<string, number>(), person_ref: new Map<string, number>() };
  const closed = new Map<string, number>();
  const children = new Map<string, SeenChild>();
  return {
    once: (cells, column, ref) => {
      const line = first[column].get(ref);
      if (line === undefined) first[column].set(ref, cells.line);
      else cells.fault(column, `Line ${line} has the same reference.`, 'Keep one of the two lines.');
    },
    hasHousehold: (ref) => closed.get(ref),
    closeHousehold: (ref, line) => closed.set(ref, line),
    placement: (cells, household, { placement, bornOn }) => {
      const isOpen = placement.end === null;
      const seen = children.get(placement.child);
      if (seen && seen.bornOn !== null && bornOn !== null && seen.bornOn !== bornOn)
        cells.fault(
          'date_of_birth',
          `Line ${seen.line} gives the same child another birthday.`,
          'Two children have two references, even with one name. Give each their own.',
        );
      if (seen && isOpen && seen.openAt !== null)
        cells.fault(
          'child_ref',
          `Line ${seen.openLine} says that this child lives ${seen.openAt === household ? 'here already' : `in ${seen.openAt}`}.`,
          'Give the end of the placement that is over, or keep one of the two lines.',
        );
      children.set(placement.child, {
        line: seen?.line ?? cells.line,
        household,
        openAt: seen?.openAt ?? (isOpen ? household : null),
        openLine: seen?.openAt ? seen.openLine : cells.line,
        bornOn: seen?.bornOn ?? bornOn,
      });
    },
  };
};
