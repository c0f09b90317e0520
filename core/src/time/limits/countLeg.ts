import { addCalendarDays, addMonths, dayOfMonth } from '../dates/localDate.js';
import type { CountDirection, CountLeg, LocalDate, TimeLimit, WorkingCalendar } from '../types.js';

/** The calendar a rule counts on: closure days lengthen local rules, never the others (timescales 1.14). */
export const calendarFor = (rule: TimeLimit, calendar: WorkingCalendar): WorkingCalendar =>
  rule.standing === 'local' ? calendar.forLocalRules : calendar;

/** Counts one leg from day zero, which is never counted itself (timescales 1.1 to 1.6). */
export const countLeg = (
  leg: Pick<CountLeg, 'unit' | 'amount'>,
  from: LocalDate,
  direction: CountDirection,
  calendar: WorkingCalendar,
  ifDayMissing: TimeLimit['compute']['ifDayMissing'],
): LocalDate => {
  const amount = direction === 'before' ? -leg.amount : leg.amount;
  switch (leg.unit) {
    case 'working_days':
      return calendar.addWorkingDays(from, amount);
    case 'calendar_days':
      return addCalendarDays(from, amount);
    case 'months':
      return addMonths(from, amount, ifDayMissing);
  }
};

/** The day that was asked for but does not exist (`2027-02-31`), when the sum had to take another. */
export const missingDay = (from: LocalDate, months: number): string | null => {
  const landed = addMonths(from, months);
  return dayOfMonth(landed) === dayOfMonth(from) ? null : `${landed.slice(0, 8)}${from.slice(8, 10)}`;
};
