import type { BookingPage } from '@review-desk/core/api';
import { londonDateOf, longDate, shortDate } from './dates.js';
import { timeOf } from './times.js';

type Window = BookingPage['window'];

export const stripText = {
  title: 'When it can be',
  goodDays: ({ firstGoodDay, lastGoodDay }: Window) =>
    firstGoodDay === null || lastGoodDay === null
      ? 'No day is left inside every limit'
      : `First good day ${shortDate(firstGoodDay)}, last good day ${shortDate(lastGoodDay)}`,
  zones: { short: 'Short notice', good: 'Inside every limit', tight: 'Inside the law', late: 'Late' },
  legend: {
    good: 'Inside every limit',
    short: 'Short notice: less time for feedback and papers',
    tight: 'Inside the law, past the last good day',
    late: 'Past the limit: you may book, and the service manager then gives the reason',
    holiday: 'Bank holiday',
    weekend: 'Weekend',
  },
  limit: (window: Window) => `${shortDate(window.legalLimit)}, legal limit`,
  chosen: 'your choice',
  today: 'Today',
  daysBefore: (days: number, what: string) => `${days} days: ${what}`,
  passed: (what: string, day: string) => `${what}: ${day}, passed`,
};

/** The strip in one breath, for people who do not see it; the list of dates is its keyboard form. */
export const stripSentence = (window: Window, slots: BookingPage['slots']): string => {
  const good =
    window.firstGoodDay === null || window.lastGoodDay === null
      ? 'No day is left inside every limit.'
      : `Days inside every limit: ${longDate(window.firstGoodDay)} to ${longDate(window.lastGoodDay)}; earlier days are short notice.`;
  const offered = slots.map(({ rank, start }) => `${rank}, ${longDate(londonDateOf(start))} at ${timeOf(start)}`).join('; ');
  const holidays = window.bankHolidays.map(({ date, title }) => `${title}, ${shortDate(date)}`).join('; ');
  return [
    `From ${longDate(window.from)} to ${longDate(window.to)}.`,
    good,
    `The legal limit is ${longDate(window.legalLimit)}; later days are late.`,
    holidays === '' ? '' : `Bank holidays: ${holidays}.`,
    offered === '' ? '' : `Dates offered: ${offered}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
};
