import { calendarDaysBetween, type DeadlineReading, type LocalDate, type WorkingCalendar } from '../../time/index.js';

/** How a legal limit of a review reads on a day, where only its date is at hand. Late is counted in days: the law counts months. */
export const readLimit = (due: LocalDate, today: LocalDate, calendar: WorkingCalendar): DeadlineReading => {
  if (due < today) return { state: 'overdue', daysLate: calendarDaysBetween(due, today), unit: 'calendarDays' };
  if (due === today) return { state: 'dueToday' };
  const known = calendar.knows(due) ? due : (`${calendar.lastYear}-12-31` as LocalDate);
  return { state: 'open', workingDaysLeft: calendar.workingDaysBetween(today, known), ...(known === due ? {} : { atLeast: true as const }) };
};
