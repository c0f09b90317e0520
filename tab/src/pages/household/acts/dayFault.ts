import { isLocalDate, type LocalDate } from '@review-desk/core/time';
import { householdActsText } from '../../../text/householdActsText.js';

/** What is wrong with the day of something that has happened; undefined when nothing is. */
export const dayFault = (value: string, today: LocalDate | undefined): string | undefined => {
  if (!isLocalDate(value)) return householdActsText.errors.day;
  return today !== undefined && value > today ? householdActsText.errors.later : undefined;
};
