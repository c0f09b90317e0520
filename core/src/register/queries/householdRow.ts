import type { HouseholdRow } from '../../api/shapes/households.js';
import type { NameBook } from '../../people/queries/nameBook.js';
import { isOpenReview } from '../../reviews/order.js';
import { limitReading } from '../../reviews/rules/limitReading.js';
import type { Review } from '../../reviews/types.js';
import { dateWithoutDay, listInWords, type LocalDate, type WorkingCalendar } from '../../time/index.js';
import type { Household } from '../types.js';

export type HouseholdReader = { today: LocalDate; calendar: WorkingCalendar; book: NameBook };

/** `Wendy and Carl Stubbs`, or `Aisha Ahmed and Tom Lowe` where family names differ. */
export const namesOf = ({ carers }: Household): string => {
  const families = new Set(carers.map((each) => each.familyName));
  const [only] = families;
  const names = carers.map((each) =>
    families.size === 1 ? each.givenName : `${each.givenName} ${each.familyName}`,
  );
  return families.size === 1 ? `${listInWords(names)} ${only ?? ''}` : listInWords(names);
};

/** A fact beside name and town that tells two namesakes apart (0.14). */
const thirdFact = (household: Household, book: NameBook): string => {
  const approved = household.carers.flatMap((each) => each.approval.fullApprovalFrom ?? []).toSorted()[0];
  if (approved) return `Approved ${dateWithoutDay(approved)}`;
  const ssw = book.named(household.ssw);
  return ssw ? `Worker ${ssw.name}` : household.carerType;
};

export const householdRow = (
  household: Household,
  reviews: readonly Review[],
  { today, calendar, book }: HouseholdReader,
): HouseholdRow => {
  const open = reviews.find(
    (each) => each.household === household.ref && isOpenReview(each) && each.heldOn === null,
  );
  return {
    ref: household.ref,
    names: namesOf(household),
    town: household.town,
    carerType: household.carerType,
    status: household.status,
    third: thirdFact(household, book),
    officer: book.named(household.firo),
    ssw: book.named(household.ssw),
    nextReview: open
      ? { id: open.id, limit: open.legalLimit, reading: limitReading(open, today, calendar) }
      : null,
    restricted: household.restricted !== null,
  };
};
