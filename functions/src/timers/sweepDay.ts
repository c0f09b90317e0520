import { londonDateOf, londonTimeOf, type Instant, type LocalDate, type WorkingCalendar } from '@review-desk/core/time';

/** People are told in the morning of a working day (timescales 1.18). */
const morning = '08:30';

/** The day to sweep at this moment: a working day on which London's morning has come; null before it and on other days. */
export const sweepDay = (now: Instant, calendar: WorkingCalendar): LocalDate | null => {
  const today = londonDateOf(now);
  return londonTimeOf(now) >= morning && calendar.knows(today) && calendar.isWorkingDay(today) ? today : null;
};
