import { Temporal } from 'temporal-polyfill';
import { InvalidInput } from '../../errors.js';
import type { Instant, LocalDate } from '../types.js';
import { LONDON, toInstant } from './londonClock.js';

export { isInstant, londonDateOf, londonTimeOf, toInstant } from './londonClock.js';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

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
