import { calendarDaysBetween } from '../dates/localDate.js';
import type { Explanation, LocalDate, TimeLimit, WorkingCalendar } from '../types.js';

/** What a working-day count stepped over between day zero and its answer: weekend days, and each bank holiday by name. */
export const daysPassedOver = (
  rule: TimeLimit,
  triggers: Explanation['triggers'],
  due: LocalDate,
  calendar: WorkingCalendar,
): Pick<Explanation, 'weekendDaysSkipped' | 'bankHolidaysSkipped'> => {
  const from = triggers[0]?.date;
  const countsWorkingDays =
    rule.compute.unit === 'working_days' || rule.compute.parts?.some(({ unit }) => unit === 'working_days');
  if (!countsWorkingDays || from === undefined) return { weekendDaysSkipped: 0, bankHolidaysSkipped: [] };
  const bankHolidaysSkipped = calendar.bankHolidaysBetween(from, due);
  const span = Math.abs(calendarDaysBetween(from, due));
  const worked = Math.abs(calendar.workingDaysBetween(from, due));
  return { weekendDaysSkipped: span - worked - bankHolidaysSkipped.length, bankHolidaysSkipped };
};
