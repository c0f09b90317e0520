import { householdRef, reviewId, type PersonId } from '@review-desk/core/ids';
import { aDeadlineRow } from '@review-desk/core/testing';
import { addCalendarDays, toLocalDate, type DeadlineKey, type DeadlineRow } from '@review-desk/core/time';
import { columnsOfRow } from '@review-desk/m365';

const template = aDeadlineRow('S-00000', '2026-02-16').plain();
const today = toLocalDate('2027-01-04');

/** Days from today on which the officer's open deadlines fall; the last is too far away for Today. */
const herDays = [-40, -3, 0, 1, 4, 9, 30, 90, 200, 390, 450];

const stored = (index: number, ownerPerson: PersonId, daysFromToday: number, isOpen: boolean): DeadlineRow => {
  const household = householdRef(`S-${String(index).padStart(5, '0')}`);
  const review = reviewId(`${household}-r1`);
  const due = addCalendarDays(today, daysFromToday);
  const { deadline } = template;
  return {
    ...template, household, review, ownerPerson, sweepOn: isOpen ? due : null,
    deadline: { ...deadline, key: `stored${index}` as DeadlineKey, subject: household, review, due, bookBy: null, met: isOpen ? null : { on: due, by: ownerPerson } },
  };
};

/**
 * Rows `from` to `to` of a ledger as the list stores them: the officer's eleven open ones first, then by turns closed
 * ones of hers and open and closed ones of a colleague.
 */
export function* storedDeadlines(her: PersonId, colleague: PersonId, from: number, to: number): Generator<ReturnType<typeof columnsOfRow>> {
  for (let index = from; index < to; index += 1) {
    const day = herDays[index];
    if (day !== undefined) yield columnsOfRow(stored(index, her, day, true));
    else if (index % 3 === 0) yield columnsOfRow(stored(index, her, -(index % 3_000), false));
    else yield columnsOfRow(stored(index, colleague, (index % 400) - 20, index % 3 === 1));
  }
}
