import { londonTimeOf, type LocalDate } from '../../time/index.js';
import { canTravel, isFree, isNear, startsOn, type Interval } from './freeSlots.js';
import { reviewPace } from './pace.js';
import type { RankingFacts } from './rankingFacts.js';
import { fitOf, type Fit } from './slotFit.js';
import { slotReasons, type SlotReason } from './slotReasons.js';

export type RankedSlot = Interval & { rank: number; day: LocalDate; fit: Fit; reasons: SlotReason[] };

export const MOST_SLOTS = 8;

/**
 * The dates to offer, best first: inside every limit before short notice, days to spare at both ends before tight ones, a
 * day with few visits and short roads before a full one. A review has one time a day, and days past the limit only when
 * nothing before it is free; other meetings have a pace of their own. Nothing is said of the carers: they have no
 * calendar here (A2).
 */
export const rankSlots = (facts: RankingFacts): RankedSlot[] => {
  const days = candidateDays(facts);
  const slots = days.flatMap((day) => bestOn(day, facts));
  const sorted = slots.sort((a, b) => b.score - a.score || (a.start < b.start ? -1 : 1));
  const inTime = sorted.filter((slot) => slot.fit !== 'past the limit');
  const late = sorted.filter((slot) => slot.fit === 'past the limit');
  const { pastLimit } = facts.pace ?? reviewPace;
  return (inTime.length > 0 ? [...inTime.slice(0, MOST_SLOTS), ...late.slice(0, pastLimit)] : late.slice(0, MOST_SLOTS))
    .map(({ score: _score, ...slot }, index) => ({ ...slot, rank: index + 1 }));
};

const candidateDays = ({ window, today, calendar, pace: { notice } = reviewPace }: RankingFacts): LocalDate[] => {
  const days: LocalDate[] = [];
  let day = notice === 0 ? calendar.nextWorkingDayOnOrAfter(today) : calendar.addWorkingDays(today, notice);
  while (day <= window.to && days.length < MOST_DAYS) {
    days.push(day);
    day = calendar.addWorkingDays(day, 1);
  }
  return days;
};

const MOST_DAYS = 300;

type Scored = Omit<RankedSlot, 'rank'> & { score: number };

const bestOn = (day: LocalDate, facts: RankingFacts): Scored[] => {
  const visits = facts.visits.filter((visit) => visit.day === day);
  if (visits.length >= MOST_VISITS_A_DAY) return [];
  const { aDay, notBefore } = facts.pace ?? reviewPace;
  const free = startsOn(day, facts.minutes, facts.workingHours).filter(
    (interval) =>
      (notBefore === undefined || interval.start >= notBefore) &&
      facts.staff.every((person) => !person.known || isFree(interval, person.busy)) &&
      canTravel(interval, facts.town, visits),
  );
  const fit = fitOf(day, facts);
  const near = visits.filter((visit) => isNear(visit, facts.town)).length;
  return timesOf(free, aDay).map((time) => ({ ...time, day, fit: fit.fit, score: fit.score - visits.length * 2 + near * 3, reasons: slotReasons({ ...time, day }, fit, visits, facts) }));
};

/** The best time of a day, and the best of its other half. */
const timesOf = ([best, ...rest]: readonly Interval[], aDay: 1 | 2): Interval[] => {
  if (!best) return [];
  const other = aDay === 2 ? rest.find((each) => isMorning(each) !== isMorning(best)) : undefined;
  return other ? [best, other] : [best];
};

const isMorning = ({ start }: Interval): boolean => londonTimeOf(start) < '12:00';

/** Three reviews a day is what an experienced officer does (people.md, P1). */
const MOST_VISITS_A_DAY = 3;
