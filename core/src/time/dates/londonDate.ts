import { Temporal } from 'temporal-polyfill';
import { InvalidInput } from '../../errors.js';
import type { Instant, LocalDate } from '../types.js';
import { isLocalDate, toLocalDate } from './localDate.js';

// The council's people live in London time whatever zone a server or a browser stands in (timescales 1.10).
const LONDON = 'Europe/London';
const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/;
const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

export const isInstant = (value: unknown): value is Instant =>
  typeof value === 'string' && SHAPE.test(value) && isLocalDate(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));

/** Refuses anything that is not a UTC moment ending in `Z`. */
export const toInstant = (value: string): Instant => {
  if (isInstant(value)) return value;
  throw new InvalidInput('time.notAMoment', 'That is not a moment. Write it in UTC, like 2026-12-24T16:00:00Z.');
};

// Read with Intl rather than Temporal: the words of dates are on the tab's first page, and Temporal weighs 26 kB there.
const londonClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: LONDON,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const inLondon = (instant: Instant): Record<string, string> =>
  Object.fromEntries(londonClock.formatToParts(new Date(toInstant(instant))).map(({ type, value }) => [type, value]));

/** The day it was in London at that moment. */
export const londonDateOf = (instant: Instant): LocalDate => {
  const { year, month, day } = inLondon(instant);
  return toLocalDate(`${year}-${month}-${day}`);
};

/** The time of day on a London clock, `HH:MM`. */
export const londonTimeOf = (instant: Instant): string => {
  const { hour, minute } = inLondon(instant);
  return `${hour}:${minute}`;
};

const writeInstant = (instant: Temporal.Instant): Instant => toInstant(instant.toString({ fractionalSecondDigits: instant.epochMilliseconds % 1000 === 0 ? 0 : 3 }));

/**
 * The moment at which a London clock shows `time` on that day. In the hour that is skipped in March the clock is read
 * as if it had not been put forward; in the hour that comes twice in October the first is meant.
 */
export const instantOfLondon = (date: LocalDate, time: string): Instant => {
  if (!TIME_OF_DAY.test(time)) {
    throw new InvalidInput('time.notATimeOfDay', 'That is not a time of day. Write it as hours and minutes, like 14:30.');
  }
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(LONDON, { disambiguation: 'compatible' });
  return writeInstant(zoned.toInstant());
};

/** Real hours later, over nights, holidays and clock changes (timescales 1.11). */
export const addElapsedHours = (instant: Instant, hours: number): Instant =>
  writeInstant(Temporal.Instant.from(instant).add({ hours }));
