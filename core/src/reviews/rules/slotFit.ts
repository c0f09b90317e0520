import type { LocalDate } from '../../time/index.js';
import { dueBefore, type BeforeLimit } from './bookingWindow.js';
import { reviewPace } from './pace.js';
import type { RankingFacts } from './rankingFacts.js';

export type Fit = 'comfortable' | 'tight at the start' | 'tight at the end' | 'short notice' | 'past the limit';

/** How a day lies between today and the limit, in working days. */
export type DayFit = {
  fit: Fit;
  /** Higher is better; only for ordering. */
  score: number;
  /** Working days from the day to the last good day; negative once it is past. */
  toSpare: number;
  /** What must go out and come back before the meeting, with its day, the earliest first. */
  before: readonly BeforeDue[];
};

/** `workingDaysToIt` is null when that day is already over. */
export type BeforeDue = BeforeLimit & { by: LocalDate; workingDaysToIt: number | null };

/** What a day with no room to rebook at all is put back by, in days. */
const NO_ROOM = 3;

export const fitOf = (day: LocalDate, facts: RankingFacts): DayFit => {
  const { window, calendar, pace: { roomToRebook, roomToAsk } = reviewPace } = facts;
  const end = window.lastGoodDay ?? window.bookBy ?? window.legalLimit;
  const toSpare = calendar.workingDaysBetween(day, end);
  const before = duesBefore(day, facts);
  const base = { toSpare, before };
  const [first] = before;
  if (day > (window.bookBy ?? window.legalLimit)) return { ...base, fit: 'past the limit', score: -1000 + toSpare };
  // The less too late, the better: of days at short notice the later ones leave people more time, but the very last no room.
  if (first?.workingDaysToIt === null)
    return { ...base, fit: 'short notice', score: 100 - calendar.workingDaysBetween(first.by, facts.today) - (toSpare === 0 ? NO_ROOM : Math.max(0, -toSpare)) };
  if (day > end || toSpare < roomToRebook) return { ...base, fit: 'tight at the end', score: 300 + toSpare };
  const toAsk = first?.workingDaysToIt ?? calendar.workingDaysBetween(facts.today, day);
  if (toAsk < roomToAsk) return { ...base, fit: 'tight at the start', score: 400 + toAsk };
  return { ...base, fit: 'comfortable', score: 600 - Math.abs(toSpare - COMFORTABLE_ROOM) };
};

/** Two weeks of room before the limit is where most officers like a review to fall. */
const COMFORTABLE_ROOM = 10;

const duesBefore = (day: LocalDate, { before, today, calendar }: RankingFacts): BeforeDue[] =>
  before
    .map((each) => ({ ...each, by: dueBefore(each.limit, day, calendar) }))
    .map((each) => ({ ...each, workingDaysToIt: each.by < today ? null : calendar.workingDaysBetween(today, each.by) }))
    .toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
