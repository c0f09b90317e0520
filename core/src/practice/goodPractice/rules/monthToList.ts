import { addMonths, toLocalDate } from '../../../time/index.js';
import type { LocalDate, WorkingCalendar } from '../../../time/types.js';

/**
 * The month (`2027-01`) whose good practice the service manager is told of on this day: on the first working day of a
 * month the one before it; on every other day none.
 * Source: workflows D3 (the monthly list); timescales 1.18 (people are told on working days, in the morning).
 */
export const monthToList = (day: LocalDate, calendar: Pick<WorkingCalendar, 'nextWorkingDayOnOrAfter'>): string | null => {
  const first = toLocalDate(`${day.slice(0, 7)}-01`);
  return calendar.nextWorkingDayOnOrAfter(first) === day ? addMonths(first, -1).slice(0, 7) : null;
};
