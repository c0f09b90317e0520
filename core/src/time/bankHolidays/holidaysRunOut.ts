import { addMonths } from '../dates/localDate.js';
import type { LocalDate, WorkingCalendar } from '../types.js';

const WARNED_MONTHS_AHEAD = 18;

/** Whether fewer than 18 months of bank holidays are known ahead, so that the administrator is warned (timescales 1.22). */
export const holidaysRunOut = (today: LocalDate, calendar: Pick<WorkingCalendar, 'lastYear'>): boolean =>
  addMonths(today, WARNED_MONTHS_AHEAD) > `${calendar.lastYear}-12-31`;
