import type { Instant, LocalDate } from '../../time/index.js';
import { instantOfLondon } from '../../time/index.js';
import type { BusyTime } from '../ports.js';

export type Interval = { start: Instant; end: Instant };

/** Another meeting of the officer on the day, with the town it is in. */
export type OtherVisit = Interval & { town: string };

/** Minutes on the road between two visits; the council's own figures where it has them. */
export type TravelTimes = { sameTown: number; otherTown: number };
export const defaultTravel: TravelTimes = { sameTown: 15, otherTown: 45 };

const STARTS = ['10:00', '10:30', '09:30', '13:00', '13:30', '14:00', '11:00', '14:30', '15:00', '11:30', '12:00', '09:00', '15:30', '16:00'];

const milliseconds = (instant: Instant): number => Date.parse(instant);
const instantAt = (ms: number): Instant => new Date(ms).toISOString().replace('.000Z', 'Z') as Instant;

export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

/** Start times worth offering on a day, best first, that end inside working hours. */
export const startsOn = (day: LocalDate, minutes: number, hours: { start: string; end: string }): Interval[] =>
  STARTS.filter((time) => time >= hours.start)
    .map((time) => intervalAt(instantOfLondon(day, time), minutes))
    .filter((interval) => interval.end <= instantOfLondon(day, hours.end));

export const intervalAt = (start: Instant, minutes: number): Interval => ({
  start,
  end: instantAt(milliseconds(start) + minutes * 60_000),
});

/** Whether the busy times leave the interval free; tentative time counts as taken for a meeting of this weight. */
export const isFree = (interval: Interval, busy: readonly BusyTime[]): boolean =>
  !busy.some((each) => each.status !== 'elsewhere' && overlaps(interval, each));

/** Whether the officer can drive between their visits around this one; towns are compared without case. */
export const canTravel = (
  interval: Interval,
  town: string,
  visits: readonly OtherVisit[],
  travel: TravelTimes = defaultTravel,
): boolean =>
  visits.every((visit) => {
    const same = visit.town.toLowerCase() === town.toLowerCase();
    const gap = (same ? travel.sameTown : travel.otherTown) * 60_000;
    return (
      milliseconds(visit.end) + gap <= milliseconds(interval.start) ||
      milliseconds(interval.end) + gap <= milliseconds(visit.start)
    );
  });
