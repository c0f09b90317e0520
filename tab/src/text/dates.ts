/** The words of dates come from core, so that the screen, the letters and the cards say the same. */
export {
  clockTime,
  countInWords,
  dateWithoutDay,
  explainInWords,
  listInWords,
  londonDateOf,
  londonTimeOf,
  longDate,
  longDateAndTime,
  shortDate,
  weekdayName,
  workingDaysLeftInWords,
} from '@review-desk/core/time';
export { timeOf, timeSpan } from './times.js';
