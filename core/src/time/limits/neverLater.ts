import { Refusal } from '../../errors.js';
import { addCalendarDays, toLocalDate } from '../dates/localDate.js';
import { toInstant } from '../dates/londonDate.js';
import type { LimitTrigger, LocalDate, TimeLimit, WorkingCalendar } from '../types.js';
import { limitDate } from './computeTimeLimit.js';
import { calendarFor, countLeg } from './countLeg.js';

/** A day from which one rule gives a later date than the other, with both dates. */
export type LaterExample = { from: LocalDate; setting: LocalDate; bound: LocalDate };

// Months, leap days and the leap year that is left out (2100) come round in these years; calendar sums need no others.
const CALENDAR_YEARS: readonly [string, string][] = [['2024-01-01', '2027-12-31'], ['2096-01-01', '2100-12-31']];

// The answer for a pair of calendar sums never changes, and a page asks for it at every key that is pressed.
const answers = new Map<string, LaterExample | null>();

/**
 * The first day from which `setting` gives a later date than `bound`; null when there is none. A council's own value is
 * held to its bound from every possible day, not on average: 335 days may pass 11 months, 20 working days may pass 28
 * days over Christmas (timescales 1.15). Working days are tried from every day of the known years.
 */
export const firstDayLater = (setting: TimeLimit, bound: TimeLimit, calendar: WorkingCalendar): LaterExample | null => {
  if (legsThatAlwaysCount(setting).some((leg) => (compareAmounts(leg, bound, calendar) ?? 1) <= 0)) return null;
  if (countsWorkingDays(setting) || countsWorkingDays(bound)) return tryEveryDay(setting, bound, calendar);
  const key = JSON.stringify([setting.compute, bound.compute]);
  const known = answers.get(key);
  if (known !== undefined) return known;
  const found = tryEveryDay(setting, bound, calendar);
  answers.set(key, found);
  return found;
};

const tryEveryDay = (setting: TimeLimit, bound: TimeLimit, calendar: WorkingCalendar): LaterExample | null => {
  for (const from of daysToTry(setting, bound, calendar)) {
    const [ours, theirs] = [dateFrom(setting, from, calendar), dateFrom(bound, from, calendar)];
    if (ours !== null && theirs !== null && ours > theirs) return { from, setting: ours, bound: theirs };
  }
  return null;
};

// An earliest-of rule is never later than any leg that always counts; FR-03's placement leg waits for a placement.
const legsThatAlwaysCount = (rule: TimeLimit): TimeLimit[] => {
  const { parts, ...compute } = rule.compute;
  if (parts === undefined) return [rule];
  return parts
    .filter(({ field }) => field !== 'firstPlacement')
    .map(({ unit, amount }) => ({ ...rule, compute: { ...compute, unit, amount } }));
};

// One unit on one calendar: the amounts themselves decide, with no need to walk the years.
const compareAmounts = (a: TimeLimit, b: TimeLimit, calendar: WorkingCalendar): number | null => {
  const [one, other] = [a.compute, b.compute];
  if (one.unit !== other.unit || one.direction !== other.direction || one.ifNotWorkingDay !== other.ifNotWorkingDay || one.amount === undefined || other.amount === undefined) return null;
  if (one.unit === 'working_days' && calendarFor(a, calendar) !== calendarFor(b, calendar)) return null;
  return one.direction === 'before' ? other.amount - one.amount : one.amount - other.amount;
};

const countsWorkingDays = ({ compute }: TimeLimit): boolean =>
  compute.unit === 'working_days' ||
  compute.ifNotWorkingDay !== 'keep' || (compute.parts?.some(({ unit }) => unit === 'working_days') ?? false);

function* daysToTry(a: TimeLimit, b: TimeLimit, calendar: WorkingCalendar): Generator<LocalDate> {
  const years: readonly [string, string][] =
    countsWorkingDays(a) || countsWorkingDays(b) ? [[`${calendar.firstYear}-01-01`, `${calendar.lastYear}-12-31`]] : CALENDAR_YEARS;
  for (const [first, last] of years) {
    for (let day = toLocalDate(first); day <= last; day = addCalendarDays(day, 1)) yield day;
  }
}

const dateFrom = (rule: TimeLimit, from: LocalDate, calendar: WorkingCalendar): LocalDate | null => {
  const { unit, amount, direction, ifDayMissing, ifNotWorkingDay } = rule.compute;
  const plain = unit === 'months' || unit === 'calendar_days' || unit === 'working_days';
  try {
    return plain && amount !== undefined && ifNotWorkingDay === 'keep'
      ? countLeg({ unit, amount }, from, direction, calendarFor(rule, calendar), ifDayMissing)
      : toLocalDate(limitDate(rule, triggerOf(rule, from), calendar).slice(0, 10));
  } catch (error) {
    // The end of the known years cuts the trial short; it is not a fault of the setting.
    if (error instanceof Refusal) return null;
    throw error;
  }
};

// FR-03: without a placement only the leg from approval counts, and that is its latest.
const triggerOf = ({ compute }: TimeLimit, from: LocalDate): LimitTrigger =>
  compute.unit === 'elapsed_hours' ? toInstant(`${from}T00:00:00Z`)
  : compute.parts?.some(({ field }) => field !== undefined)
    ? Object.fromEntries(compute.parts.map(({ field = '' }) => [field, field === 'firstPlacement' ? null : from]))
    : from;
