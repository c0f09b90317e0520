import { londonDateOf, londonTimeOf } from '../dates/londonClock.js';
import type { Instant, LocalDate, WorkingCalendar } from '../types.js';

/** People are told in the morning (timescales 1.18). */
const MORNING = '08:30';

/**
 * The day to sweep at this moment: a working day on which half past eight has come in London, whatever the clock of the
 * machine says; null before it, on other days, and in a year whose bank holidays are not known.
 * Source: timescales 1.18 and 1.21.
 */
export const dayToSweep = (now: Instant, calendar: WorkingCalendar): LocalDate | null => {
  const today = londonDateOf(now);
  return londonTimeOf(now) >= MORNING && calendar.knows(today) && calendar.isWorkingDay(today) ? today : null;
};
