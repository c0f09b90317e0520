import type { Instant, LocalDate } from '../../time/index.js';
import { instantOfLondon } from '../../time/index.js';
import type { BusyTime } from '../ports.js';
import type { MeetingMethod } from '../types.js';

export type Interval = { start: Instant; end: Instant };

/** Another review of the officer on the day: the town of the carers' home, and whether it is held there at all. */
export type OtherVisit = Interval & { town: string; method: MeetingMethod };

/**
 * Minutes that are kept free between two reviews of one officer. The register knows towns and no roads, so this is room
 * that the product keeps, never said to be the time that the journey takes.
 */
export type TravelTimes = { sameTown: number; otherTown: number };
export const defaultTravel: TravelTimes = { sameTown: 15, otherTown: 45 };

const STARTS = ['10:00', '10:30', '09:30', '13:00', '13:30', '14:00', '11:00', '14:30', '15:00', '11:30', '12:00', '09:00', '15:30', '16:00'];

const milliseconds = (instant: Instant): number => Date.parse(instant);
const instantAt = (ms: number): Instant => new Date(ms).toISOString().replace('.000Z', 'Z') as Instant;

export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

/** Start times worth offering on a day, best first, that end inside working hours. */
export const startsOn = (day: LocalDate, minutes: number, hours: { start: string; end: string }): Interval[] => {
  const endOfDay = instantOfLondon(day, hours.end);
  return STARTS.filter((time) => time >= hours.start)
    .map((time) => intervalAt(instantOfLondon(day, time), minutes))
    .filter((interval) => interval.end <= endOfDay);
};

export const intervalAt = (start: Instant, minutes: number): Interval => ({
  start,
  end: instantAt(milliseconds(start) + minutes * 60_000),
});

/** Whether the busy times leave the interval free; tentative time counts as taken for a meeting of this weight. */
export const isFree = (interval: Interval, busy: readonly BusyTime[]): boolean =>
  !busy.some((each) => each.status !== 'elsewhere' && overlaps(interval, each));

const inHome = ({ method }: OtherVisit): boolean => method === 'home' || method === 'hybrid';
/** In the same town; after an online review there is no road at all, and where an office lies is not known. */
export const isNear = (visit: OtherVisit, town: string): boolean =>
  visit.method === 'online' || (inHome(visit) && visit.town.toLowerCase() === town.toLowerCase());

/** Minutes between a visit and the interval, whichever comes first. */
export const minutesBetween = (visit: Interval, interval: Interval): number =>
  (visit.end <= interval.start ? milliseconds(interval.start) - milliseconds(visit.end) : milliseconds(visit.start) - milliseconds(interval.end)) / 60_000;

/** Whether the officer can drive between their visits around this one; towns are compared without case. */
export const canTravel = (
  interval: Interval,
  town: string,
  visits: readonly OtherVisit[],
  travel: TravelTimes = defaultTravel,
): boolean =>
  visits.every((visit) => {
    const gap = (isNear(visit, town) ? travel.sameTown : travel.otherTown) * 60_000;
    return (
      milliseconds(visit.end) + gap <= milliseconds(interval.start) ||
      milliseconds(interval.end) + gap <= milliseconds(visit.start)
    );
  });
