import type { Explanation } from '../types.js';
import { longDate, longDateAndTime, monthAndYear } from './dateInWords.js';
import { countInWords, listInWords } from './listInWords.js';

/**
 * How a date was found, in one line of plain words: "20 working days after Monday 7 December 2026; Christmas Day, Boxing
 * Day (substitute) and New Year's Day not counted". The date itself stands beside it on the screen and is not repeated.
 */
export const explainInWords = (explanation: Explanation): string =>
  [
    theSum(explanation),
    notCounted(explanation),
    noSuchDay(explanation),
    staysPut(explanation),
    bookBy(explanation),
  ]
    .filter((part) => part !== null)
    .join('; ');

const amountInWords = ({ unit, amount }: Explanation): string => {
  const count = amount ?? 0;
  switch (unit) {
    case 'working_days':
      return countInWords(count, 'working day');
    case 'calendar_days':
      return count > 0 && count % 7 === 0 ? countInWords(count / 7, 'week') : countInWords(count, 'day');
    case 'months':
      return count > 0 && count % 12 === 0 && count > 12 ? countInWords(count / 12, 'year') : countInWords(count, 'month');
    case 'elapsed_hours':
      return countInWords(count, 'hour');
    case 'agreed_date':
    case 'earliest_of':
      return '';
  }
};

const theSum = (explanation: Explanation): string => {
  const { unit, amount, direction, triggers, legs, dueAt } = explanation;
  const from = triggers[0] === undefined ? '' : longDate(triggers[0].date);
  if (unit === 'agreed_date') return `the date that was agreed, ${from}`;
  if (unit === 'earliest_of') {
    const chosen = legs.find((leg) => leg.chosen) ?? legs[0];
    const others = legs.filter((leg) => leg !== chosen).map((leg) => `${leg.text} gives ${longDate(leg.date)}`);
    return [`the earlier of what applies: ${chosen?.text ?? ''}`, ...others].join('; ');
  }
  if (unit === 'elapsed_hours') return `${amountInWords(explanation)} of real time, up to ${dueAt ? longDateAndTime(dueAt) : from}`;
  if (amount === 0) return `the same day, ${from}`;
  return `${amountInWords(explanation)} ${direction} ${from}`;
};

const shortTitle = (title: string): string => title.replace('(substitute day)', '(substitute)');

const notCounted = ({ bankHolidaysSkipped }: Explanation): string | null =>
  bankHolidaysSkipped.length === 0
    ? null
    : `${listInWords(bankHolidaysSkipped.map(({ title }) => shortTitle(title)))} not counted`;

const noSuchDay = ({ clampedFrom, due }: Explanation): string | null => {
  if (clampedFrom === null) return null;
  const taken = due.slice(0, 7) === clampedFrom.slice(0, 7) ? 'the last day of that month' : 'the next day that exists';
  return `${monthAndYear(clampedFrom)} has no day ${Number(clampedFrom.slice(8, 10))}, so ${taken} counts`;
};

const staysPut = ({ fallsOn, standing }: Explanation): string | null => {
  if (fallsOn === null) return null;
  const day = fallsOn === 'saturday' ? 'a Saturday' : fallsOn === 'sunday' ? 'a Sunday' : shortTitle(fallsOn);
  return `it falls on ${day} and ${standing === 'statutory' ? 'the law does not move it' : 'is not moved'}`;
};

const bookBy = ({ due, bookBy: day, bookByUnknown }: Explanation): string | null => {
  if (bookByUnknown) return `the book-by date is not yet known, because the bank holidays of ${due.slice(0, 4)} are not`;
  return day === null || day === due ? null : `book by ${longDate(day)}`;
};
