import { householdRef, personId, reviewId, type PersonId } from '@review-desk/core/ids';
import { aDeadlineRow } from '@review-desk/core/testing';
import { addCalendarDays, toLocalDate, type DeadlineKey, type DeadlineRow, type LocalDate } from '@review-desk/core/time';
import { columnsOfRow } from '@review-desk/m365';

/** Officers of the whole country, and what one of them has open: a caseload, which does not grow with the country. */
const OFFICERS = 600;
export const CASELOAD = 40;
/** England has 0.9 million open deadlines of 3.75 million (architecture.md, growth). */
const OPEN_OF_HUNDRED = 24;
const YEARS_OF_HISTORY = 10;

const template = aDeadlineRow('H-001', '2026-02-16').plain();
const today = toLocalDate('2027-01-04');
const days = (from: number, to: number): LocalDate[] => Array.from({ length: to - from }, (_, index) => addCalendarDays(today, from + index));
const past = days(-365 * YEARS_OF_HISTORY, -30);
const around = days(-20, 380);
const dayOf = (among: readonly LocalDate[], index: number): LocalDate => among[(index * 7919) % among.length] ?? today;

const officer = (number: number): PersonId => personId(`0ff1ce00-0000-4000-8000-${String(number).padStart(12, '0')}`);
const officers = Array.from({ length: OFFICERS }, (_, number) => officer(number));

const rowOf = (index: number, ownerPerson: PersonId, isOpen: boolean): DeadlineRow => {
  // Some five deadlines a household and year stand under one reference.
  const household = householdRef(`H-${String(Math.floor(index / 5)).padStart(6, '0')}`);
  const due = dayOf(isOpen ? around : past, index);
  const review = reviewId(`${household}-r1`);
  const { deadline } = template;
  return {
    ...template, household, review, ownerPerson, sweepOn: isOpen ? due : null,
    deadline: {
      ...deadline, key: `national${index}` as DeadlineKey, subject: household, review, due,
      met: isOpen ? null : { on: due, by: ownerPerson },
    },
  };
};

/**
 * Rows `from` to `to` of a ledger, as the list stores them, made one by one. The first forty are the officer's open
 * ones; after them every officer has history, hers closed, the others' open as the country's are.
 */
export function* nationalLedger(her: PersonId, from: number, to: number): Generator<ReturnType<typeof columnsOfRow>> {
  for (let index = from; index < to; index += 1) {
    const owner = index % OFFICERS;
    if (index < CASELOAD) yield columnsOfRow(rowOf(index, her, true));
    else if (owner === 0) yield columnsOfRow(rowOf(index, her, false));
    else yield columnsOfRow(rowOf(index, officers[owner] ?? her, (index * 31) % 100 < OPEN_OF_HUNDRED));
  }
}
