import type { AnswerOf } from '@review-desk/core/api';
import { countInWords, shortDate } from './dates.js';
import { timeOf } from './times.js';

type Today = AnswerOf<'today'>;
type Due = Today['overdue'][number];

export const todayText = {
  title: 'Today',
  overdue: 'Overdue',
  dueToday: 'Due today',
  next: 'Next ten working days',
  nextUntil: (date: Due['due']) => `to ${shortDate(date)}`,
  later: 'Later',
  laterSum: (count: number, nearest: Due['due'] | null) =>
    `${countInWords(count, 'date')}${nearest === null ? '' : `, the nearest on ${shortDate(nearest)}`}`,
  showAll: (count: number) => `Show all ${count}`,
  due: 'What is due',
  toBook: 'Reviews to book',
  nothingToBook: 'Every open review has a date.',
  importsWaiting: (count: number) => `${countInWords(count, 'import')} waiting for you`,
  undelivered: (count: number) => `${countInWords(count, 'message')} could not be delivered.`,
  seeUndelivered: 'See what to do',
  alsoOpen: (count: number) => `and ${countInWords(count, 'more date')}`,
  /** Short, since the group's line above says when that was. */
  lateAtStart: (days: number, unit: 'workingDays' | 'calendarDays') => `Was ${countInWords(days, unit === 'workingDays' ? 'working day' : 'day')} late`,
  beforeWeStarted: 'Already late when Review Desk began',
  meetingOn: (date: Due['due']) => `meeting on ${shortDate(date)}`,
  with: (name: string) => `With ${name}`,
  actionFor: (label: string, household: string) => `${label}, ${household}`,
  feedback: 'Feedback about reviewing officers',
  visits: 'Today’s visits',
  noVisits: 'No visits today.',
  calendarClosed: 'Your Outlook calendar cannot be read, so your visits are not shown. Your Microsoft 365 administrator can mend this.',
  ready: 'Ready',
  missing: (count: number) => `${count} missing`,
  nextVisits: (count: number, from: Today['asOf'], missing: number) =>
    `${countInWords(count, 'visit')}, from ${timeOf(from)}. ${missing === 0 ? 'All ready.' : `${countInWords(missing, 'thing')} missing.`}`,
  cover: (name: string, until: Due['due'] | null) => `You cover ${name}${until === null ? '' : ` until ${shortDate(until)}`}.`,
  coverDue: (count: number) => (count === 0 ? 'Nothing of theirs is due this week.' : `${countInWords(count, 'date')} of theirs ${count === 1 ? 'is' : 'are'} in your list.`),
  health: 'Health of the connections',
  whoCanMend: (who: string) => `Can be mended by: ${who}`,
  asOf: (moment: Today['asOf']) => `as of ${timeOf(moment)}`,
};

/** "1 thing overdue, 1 due today.", or plainly that nothing is. */
export const dueSummary = ({ overdue, dueToday }: Pick<Today, 'overdue' | 'dueToday'>): string => {
  const late = overdue.length > 0 ? `${countInWords(overdue.length, 'thing')} overdue` : 'Nothing overdue';
  return `${late}, ${dueToday.length === 0 ? 'nothing' : dueToday.length} due today.`;
};

/** "42 reviews to book, 6 of them past the limit." for business support, after what it owes itself. */
export const supportSummary = (today: Pick<Today, 'overdue' | 'dueToday'>, { toBook }: NonNullable<Today['support']>): string => {
  const past = toBook.filter(({ reading }) => reading.state === 'overdue' || reading.state === 'lateBeforeWeStarted').length;
  const books = toBook.length === 0 ? todayText.nothingToBook : `${countInWords(toBook.length, 'review')} to book${past === 0 ? '' : `, ${past} of them past the limit`}.`;
  return today.overdue.length + today.dueToday.length === 0 ? books : `${dueSummary(today)} ${books}`;
};

export const visitSummary = (visits: NonNullable<Today['visits']>['today'], now: Today['asOf']): string | null => {
  if (visits.length === 0) return null;
  const coming = visits.find((visit) => visit.start > now);
  return `${countInWords(visits.length, 'visit')} today${coming ? `, next at ${timeOf(coming.start)}` : ''}`;
};

/** What stands in place of the next ten working days when they are empty. */
export const nothingNext = (first: Due | undefined): string =>
  first === undefined
    ? 'Nothing is due, and nothing is waiting for you.'
    : `Nothing is due in the next ten working days. Your next date is ${shortDate(first.due)}, ${first.household}.`;
