import type { AnswerOf, DeadlineView } from '@review-desk/core/api';
import { countInWords, dateWithoutDay, shortDate, weekdayName } from './dates.js';

export type Explained = AnswerOf<'booking'>['limits'][number];
type Day = Explained['due'];

export const clockText = {
  forWhom: (name: string) => `For ${name}`,
  /** Where no one person owes it, the post does: `Business support`. */
  post: (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`,
  why: (date: Day) => `Why ${dateWithoutDay(date).replace(/ \d{4}$/, '')}?`,
  show: (title: string, date: Day) => `${title}, ${shortDate(date)}: show how it was worked out`,
  close: 'Close the explanation',
  rule: 'The rule',
  sum: 'The sum',
  changes: 'Changes',
  noChanges: 'None.',
  fixed: 'None. No one can move or pause this limit, not for illness, an allegation or an enquiry.',
  ifNobody: 'If nobody acts',
  version: (version: number) => `Counted under version ${version} of the council’s settings.`,
  bookBy: 'The book-by date',
  was: 'was',
  now: 'now',
  press: 'Press a date to see how it was worked out.',
  held: 'Held: nothing is sent out about this household for now',
  owner: (name: string) => name,
};

const standings: Record<Explained['standing'], string> = {
  statutory: 'The law.',
  standard: 'A national standard.',
  guidance: 'Statutory guidance.',
  local: 'This council’s own rule.',
};

/** `Thu 26 Mar 2026` */
export const dayAndShortDate = (date: Day): string => `${weekdayName(date).slice(0, 3)} ${shortDate(date)}`;

export const sourceInWords = ({ source, standing }: Explained): string => `${standings[standing]} ${source}.`;

/** One line of the sum: what was done, and the day it gives or passes over. */
export type SumLine = { words: string; date: Day | null; result?: boolean };

const amountLine = ({ unit, amount, direction, due }: Explained): SumLine[] => {
  if (amount === null || unit === 'agreed_date' || unit === 'earliest_of') return [];
  const names = { working_days: 'working day', calendar_days: 'day', months: 'month', elapsed_hours: 'hour' };
  return [{ words: `${direction === 'before' ? 'take away' : 'add'} ${countInWords(amount, names[unit])}`, date: due }];
};

const passedOver = ({ weekendDaysSkipped, bankHolidaysSkipped }: Explained): SumLine[] => [
  ...(weekendDaysSkipped > 0 ? [{ words: `${countInWords(weekendDaysSkipped, 'Saturday or Sunday', 'Saturdays and Sundays')} not counted`, date: null }] : []),
  ...bankHolidaysSkipped.map(({ date, title }) => ({ words: `${title.replace('(substitute day)', '(substitute)')} not counted`, date })),
];

const fallsOnLine = ({ fallsOn, due, standing }: Explained): SumLine[] => {
  if (fallsOn === null) return [];
  const day = fallsOn.charAt(0).toUpperCase() + fallsOn.slice(1);
  return [{ words: `${day}: ${standing === 'statutory' ? 'the legal limit stays' : 'the date stays'}`, date: due }];
};

const resultLine = ({ due, bookBy, bookByUnknown }: Explained): SumLine[] => {
  if (bookByUnknown) return [{ words: 'Limit; its book-by date is not known yet, because the bank holidays of that year are not', date: due, result: true }];
  if (bookBy !== null && bookBy !== due) return [{ words: 'Last working day before it', date: bookBy, result: true }];
  return [{ words: 'The date', date: due, result: true }];
};

/** The whole sum, line by line, as the clock shows it. */
export const sumLines = (explained: Explained): SumLine[] => [
  ...explained.triggers.map(({ what, date }) => ({ words: what.charAt(0).toUpperCase() + what.slice(1), date })),
  ...explained.legs.map((leg) => ({ words: leg.chosen ? `${leg.text} (the earlier)` : leg.text, date: leg.date })),
  ...amountLine(explained),
  ...passedOver(explained),
  ...(explained.clampedFrom === null ? [] : [{ words: 'That month has no such day, so its last day counts', date: null }]),
  ...fallsOnLine(explained),
  ...resultLine(explained),
];

export const changeInWords = (change: DeadlineView['changes'][number]): string => `${change.why}, ${shortDate(change.on)}${change.by ? `, ${change.by}` : ''}`;
