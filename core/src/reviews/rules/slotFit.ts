import type { LocalDate } from '../../time/index.js';
import { dueBefore } from './bookingWindow.js';
import type { RankingFacts } from './rankingFacts.js';

export type Fit = 'comfortable' | 'tight at the start' | 'tight at the end' | 'short notice' | 'past the limit';

/** How a day lies between today and the limit, in working days. */
export type DayFit = {
  fit: Fit;
  /** Higher is better; only for ordering. */
  score: number;
  /** Working days from the day to the last good day; negative once it is past. */
  toSpare: number;
  /** The first thing that must go out, and by when; null when that day is already over. */
  firstOut: { what: string; by: LocalDate; workingDaysToIt: number } | null;
};

/** Fewer than this to rebook in, should somebody be ill, is tight. */
const ROOM_TO_REBOOK = 5;
/** Fewer than this to get requests out is tight. */
const ROOM_TO_ASK = 5;

export const fitOf = (day: LocalDate, { window, before, today, calendar }: RankingFacts): DayFit => {
  const end = window.lastGoodDay ?? window.bookBy ?? window.legalLimit;
  const toSpare = calendar.workingDaysBetween(day, end);
  const firstOut = firstToGoOut(day, before, today, calendar);
  const base = { toSpare, firstOut };
  if (day > (window.bookBy ?? window.legalLimit)) return { ...base, fit: 'past the limit', score: -1000 + toSpare };
  if (firstOut === null) return { ...base, fit: 'short notice', score: 100 - Math.max(0, -toSpare) };
  if (day > end || toSpare < ROOM_TO_REBOOK) return { ...base, fit: 'tight at the end', score: 300 + toSpare };
  if (firstOut.workingDaysToIt < ROOM_TO_ASK) return { ...base, fit: 'tight at the start', score: 400 + firstOut.workingDaysToIt };
  return { ...base, fit: 'comfortable', score: 600 - Math.abs(toSpare - COMFORTABLE_ROOM) };
};

/** Two weeks of room before the limit is where most officers like a review to fall. */
const COMFORTABLE_ROOM = 10;

const firstToGoOut = (
  day: LocalDate,
  before: RankingFacts['before'],
  today: LocalDate,
  calendar: RankingFacts['calendar'],
): DayFit['firstOut'] => {
  const dues = before.map(({ limit, what }) => ({ what, by: dueBefore(limit, day, calendar) }));
  const [first] = dues.sort((a, b) => (a.by < b.by ? -1 : 1));
  if (!first) return { what: '', by: day, workingDaysToIt: calendar.workingDaysBetween(today, day) };
  if (first.by < today) return null;
  return { ...first, workingDaysToIt: calendar.workingDaysBetween(today, first.by) };
};
