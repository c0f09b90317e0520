import type { PersonId } from '../../ids.js';
import type { DirectoryPerson } from '../../people/index.js';
import type { ColumnName } from './columns.js';
import { nearest } from './nearest.js';
import type { Cells } from './readCells.js';

/** The council's own people by address, as the directory gave them before the file is read. */
export type StaffAddresses = {
  /** The person of the address in this column; null for a blank cell or a fault. */
  read(cells: Cells, column: ColumnName): PersonId | null;
  /** As `read`, for a cell that holds several addresses. */
  readAll(cells: Cells, column: ColumnName): PersonId[];
};

type Answer = { id: PersonId } | { whatIsWrong: string; howToMend: string; near: DirectoryPerson | null };

export const createStaffAddresses = (people: readonly DirectoryPerson[]): StaffAddresses => {
  const byMail = new Map(people.map((person) => [person.mail.toLowerCase(), person]));
  // A misspelt worker stands on every one of their households: looked for once.
  const answers = new Map<string, Answer>();
  const lookUp = (mail: string): Answer => {
    const person = byMail.get(mail);
    if (person?.active) return { id: person.id };
    if (person)
      return {
        whatIsWrong: 'The account of this person is closed.',
        howToMend: 'Give whoever has the household now, or leave the cell blank.',
        near: null,
      };
    const found = nearest(mail, byMail.keys());
    const near = found === null ? null : (byMail.get(found) ?? null);
    return {
      whatIsWrong: 'Nobody here has this address.',
      howToMend:
        near === null
          ? "Give the address of one of the council's own people, or leave the cell blank."
          : `Did you mean ${near.name}?`,
      near,
    };
  };
  const answerFor = (mail: string): Answer => {
    const known = answers.get(mail) ?? lookUp(mail);
    answers.set(mail, known);
    return known;
  };
  const one = (cells: Cells, column: ColumnName, mail: string): PersonId | null => {
    const answer = answerFor(mail.toLowerCase());
    if ('id' in answer) return answer.id;
    cells.fault(
      column,
      answer.whatIsWrong,
      answer.howToMend,
      answer.near === null ? undefined : { value: answer.near.mail, label: answer.near.name },
    );
    return null;
  };
  return {
    read: (cells, column) => {
      const mail = cells.text(column);
      return mail === null ? null : one(cells, column, mail);
    },
    readAll: (cells, column) => cells.list(column).flatMap((mail) => one(cells, column, mail) ?? []),
  };
};
