import { InvalidInput } from '../../errors.js';
import type { Instant, LocalDate } from '../types.js';
import { isLocalDate, toLocalDate } from './dateParts.js';

// The council's people live in London time whatever zone a server or a browser stands in (timescales 1.10).
export const LONDON = 'Europe/London';
const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/;

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
