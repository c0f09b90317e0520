import { clockTime, countInWords, londonTimeOf } from '../../time/index.js';
import { minutesBetween, type Interval, type OtherVisit } from './freeSlots.js';
import type { RankingFacts } from './rankingFacts.js';

/**
 * The officer's other reviews that day (A2): at what time, in which town, and the time that lies between. How long the
 * road takes is not known here, so nothing says it: the officer knows her towns.
 */
export const visitReasons = (slot: Interval, visits: readonly OtherVisit[], { staff, town }: RankingFacts): { code: 'visits'; text: string }[] => {
  const officer = staff.find((person) => person.officer);
  const whose = officer === undefined ? 'The officer’s' : officer.you ? 'Your' : `${officer.name}’s`;
  return visits
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
    .map((visit) => ({ code: 'visits', text: `${whose} ${clockTime(londonTimeOf(visit.start))} review ${where(visit, town)}: ${duration(minutesBetween(visit, slot))} ${between(visit, slot, town)}` }));
};

const sameTown = (visit: OtherVisit, town: string): boolean => visit.town.toLowerCase() === town.toLowerCase();

const where = (visit: OtherVisit, town: string): string => {
  if (visit.method === 'online') return 'is online';
  if (visit.method === 'office') return 'is at the office';
  return sameTown(visit, town) ? `is in the same town, ${town}` : `is in ${visit.town}`;
};

/** Which way the road goes, where it leads to another town. */
const between = (visit: OtherVisit, slot: Interval, town: string): string => {
  const isRoad = (visit.method === 'home' || visit.method === 'hybrid') && !sameTown(visit, town);
  if (!isRoad) return 'between them';
  return visit.end <= slot.start ? `to get to ${town}` : `to get there from ${town}`;
};

const duration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? countInWords(hours, 'hour') : '', rest > 0 ? countInWords(rest, 'minute') : ''].filter((part) => part !== '').join(' ') || 'no time';
};
