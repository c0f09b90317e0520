import type { CouncilPolicy } from '../../../council/policy.js';
import { addCalendarDays, instantOfLondon, londonDateOf, londonTimeOf } from '../../../time/index.js';
import type { Instant, WorkingCalendar } from '../../../time/types.js';

/**
 * When something may go out that is decided at `now`: at once within working hours, otherwise at the start of the next
 * working day. What is marked for a child's safety goes at any hour.
 * Source: timescales 1.20 and 1.21; the hours are a council's setting.
 */
export const sendingMoment = (now: Instant, hours: CouncilPolicy['workingHours'], calendar: WorkingCalendar, atOnce = false): Instant => {
  const [today, time] = [londonDateOf(now), londonTimeOf(now)];
  const works = calendar.isWorkingDay(today);
  if (atOnce || (works && time >= hours.start && time < hours.end)) return now;
  if (works && time < hours.start) return instantOfLondon(today, hours.start);
  return instantOfLondon(calendar.nextWorkingDayOnOrAfter(addCalendarDays(today, 1)), hours.start);
};
