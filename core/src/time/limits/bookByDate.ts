import { toLocalDate } from '../dates/localDate.js';
import type { LocalDate, RuleId, TimeLimit, WorkingCalendar } from '../types.js';
import { timeLimits } from './timeLimits.js';

/** Rules that have a book-by date: those a book-by rule (FR-13, CR-26) lists as served, and the book-by rules themselves. */
const served = new Set<RuleId>(timeLimits.flatMap((limit) => (limit.appliesTo ? [limit.id, ...limit.appliesTo] : [])));

export const hasBookBy = (rule: Pick<TimeLimit, 'id'>): boolean => served.has(rule.id);

/**
 * The last working day on or before a limit, so that nobody books a Sunday or a bank holiday (timescales 1.7, FR-13,
 * CR-26). Null while that year's bank holidays are not known; the limit itself stands (1.22).
 */
export const bookByDate = (limit: LocalDate, calendar: WorkingCalendar): LocalDate | null => {
  if (!calendar.knows(limit)) return null;
  if (calendar.isWorkingDay(limit)) return limit;
  const firstKnown = toLocalDate(`${calendar.firstYear}-01-01`);
  const workedBefore = calendar.workingDaysBetween(limit, firstKnown) < 0;
  return workedBefore ? calendar.previousWorkingDayOnOrBefore(limit) : null;
};
