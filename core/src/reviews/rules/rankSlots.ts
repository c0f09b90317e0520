import type { LocalDate } from '../../time/index.js';
import { canTravel, isFree, isNear, startsOn, type Interval } from './freeSlots.js';
import type { RankingFacts } from './rankingFacts.js';
import { fitOf, type Fit } from './slotFit.js';
import { slotReasons, type SlotReason } from './slotReasons.js';

export type RankedSlot = Interval & { rank: number; day: LocalDate; fit: Fit; reasons: SlotReason[] };

export const MOST_SLOTS = 8;

/**
 * The dates to offer, best first, one a day: inside every limit before short notice, days to spare at both ends before
 * tight ones, a day with few visits and short roads before a full one. Nothing is said of the carers: they have no
 * calendar here (A2). Past the limit is offered only when nothing before it is free.
 */
export const rankSlots = (facts: RankingFacts): RankedSlot[] => {
  const days = candidateDays(facts);
  const slots = days.flatMap((day) => bestOn(day, facts));
  const sorted = slots.sort((a, b) => b.score - a.score || (a.start < b.start ? -1 : 1));
  const inTime = sorted.filter((slot) => slot.fit !== 'past the limit');
  return (inTime.length > 0 ? inTime : sorted)
    .slice(0, MOST_SLOTS)
    .map(({ score: _score, ...slot }, index) => ({ ...slot, rank: index + 1 }));
};

const candidateDays = ({ window, today, calendar }: RankingFacts): LocalDate[] => {
  const days: LocalDate[] = [];
  let day = calendar.addWorkingDays(today, SOONEST);
  while (day <= window.to && days.length < MOST_DAYS) {
    days.push(day);
    day = calendar.addWorkingDays(day, 1);
  }
  return days;
};

/** Nobody is asked to a review with less than two working days' notice by a list of suggestions. */
const SOONEST = 2;
const MOST_DAYS = 300;

type Scored = Omit<RankedSlot, 'rank'> & { score: number };

const bestOn = (day: LocalDate, facts: RankingFacts): Scored[] => {
  const visits = facts.visits.filter((visit) => visit.day === day);
  if (visits.length >= MOST_VISITS_A_DAY) return [];
  const free = startsOn(day, facts.minutes, facts.workingHours).find(
    (interval) =>
      facts.staff.every((person) => !person.known || isFree(interval, person.busy)) &&
      canTravel(interval, facts.town, visits),
  );
  if (!free) return [];
  const fit = fitOf(day, facts);
  const near = visits.filter((visit) => isNear(visit, facts.town)).length;
  return [{ ...free, day, fit: fit.fit, score: fit.score - visits.length * 2 + near * 3, reasons: slotReasons({ ...free, day }, fit, visits, facts) }];
};

/** Three reviews a day is what an experienced officer does (people.md, P1). */
const MOST_VISITS_A_DAY = 3;
