import type { Deadline, Explanation, LocalDate } from '../types.js';
import { bankHolidaysMovedInWords } from '../words/bankHolidaysMovedInWords.js';

type Counted = Pick<Deadline, 'due' | 'bookBy' | 'policyVersion' | 'explanation'>;

/**
 * Why a date moved, where only the list of bank holidays can have moved it: the same sum from the same days under the
 * same version of the policy, with another answer (timescales 1.14: one-off days are announced late). Null where the
 * facts or the policy changed, or a date was agreed in place of the sum's. It names the days that this sum met.
 */
export const bankHolidayMove = (before: Counted, after: Counted): string | null => {
  if (!followsItsSum(before) || !followsItsSum(after) || before.policyVersion !== after.policyVersion || sumOf(before.explanation) !== sumOf(after.explanation)) return null;
  if (before.due === after.due) return bankHolidaysMovedInWords(bookByDays(before.bookBy, after.bookBy));
  const [was, is] = [metBy(before.explanation, after.due), metBy(after.explanation, before.due)];
  return bankHolidaysMovedInWords({ added: is.filter((day) => !was.includes(day)), removed: was.filter((day) => !is.includes(day)) });
};

const followsItsSum = ({ due, bookBy, explanation }: Counted): boolean => due === explanation.due && bookBy === explanation.bookBy;

const sumOf = ({ rule, unit, amount, direction, triggers, legs }: Explanation): string =>
  JSON.stringify([rule, unit, amount, direction, triggers.map(({ what, date }) => [what, date]), legs.map(({ text }) => text)]);

/** Bank holidays that the sum passed over, as far as the other sum went too: beyond it a day says nothing. */
const metBy = ({ triggers, due, bankHolidaysSkipped }: Explanation, other: LocalDate): LocalDate[] => {
  const from = triggers[0]?.date ?? due;
  const [first, last] = due >= from ? [from, due < other ? due : other] : [due > other ? due : other, from];
  return bankHolidaysSkipped.map(({ date }) => date).filter((date) => date >= first && date <= last);
};

/** The book-by date is the last working day on or before the limit: whichever of the two is nearer to it stopped or began to be one. */
const bookByDays = (before: LocalDate | null, after: LocalDate | null): { added: LocalDate[]; removed: LocalDate[] } => {
  if (before === null || after === null || before === after) return { added: [], removed: [] };
  return after < before ? { added: [before], removed: [] } : { added: [], removed: [after] };
};
