import { addCalendarDays, toLocalDate } from '../../../time/index.js';
import type { LocalDate, WorkingCalendar } from '../../../time/types.js';

export type StartDays = { beforeChristmas: LocalDate | null; beforeEaster: LocalDate | null; earliest: LocalDate; latest: LocalDate };

/** The longest of a council's own limits is counted from the last day of a run, and still within the known years. */
const RUNS_AT_MOST_DAYS = 180;

/**
 * The days on which a trial may start. The two that are offered are the Monday of the week whose limit then has Christmas,
 * or Good Friday and Easter Monday, to pass over: the coming ones, and none where the list of bank holidays ends before.
 */
export const startDays = (today: LocalDate, calendar: WorkingCalendar): StartDays => {
  const earliest = toLocalDate(`${calendar.firstYear}-01-01`);
  const latest = addCalendarDays(toLocalDate(`${calendar.lastYear}-12-31`), -RUNS_AT_MOST_DAYS);
  const offered = (holidays: readonly LocalDate[]): LocalDate | null =>
    holidays.map((day) => mondayOf(addCalendarDays(day, -2))).find((day) => day >= today && day <= latest) ?? null;
  const christmases = Array.from({ length: calendar.lastYear - calendar.firstYear + 1 }, (_each, at) => toLocalDate(`${calendar.firstYear + at}-12-25`));
  const goodFridays = calendar.holidays.days.filter(({ title }) => title === 'Good Friday').map(({ date }) => date);
  return { beforeChristmas: offered(christmases), beforeEaster: offered(goodFridays), earliest, latest };
};

/** Monday of the week that holds this day. */
const mondayOf = (day: LocalDate): LocalDate => addCalendarDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
