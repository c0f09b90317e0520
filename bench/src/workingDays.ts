import { addBusinessDays, formatISO, parseISO } from 'date-fns';
import dayjs from 'dayjs';
import businessDays from 'dayjs-business-days2';
import luxonBusinessDays from 'luxon-business-days';
import { createWorkingCalendar, englandAndWales, toLocalDate, type LocalDate } from '@review-desk/core/time';
import { perSecond } from './perSecond.js';
import type { Row } from './row.js';

/** The Nth working day after a date, as text in and text out: what a caller of each library really does. */
type Count = (from: LocalDate, n: number) => string;

const holidays = englandAndWales.days.map(({ date }) => date);
const calendar = createWorkingCalendar(englandAndWales);
const weekendsOnly = createWorkingCalendar({ ...englandAndWales, days: [] });

const ours: Count = (from, n) => calendar.addWorkingDays(from, n);
const oursWeekends: Count = (from, n) => weekendsOnly.addWorkingDays(from, n);

const dateFns: Count = (from, n) => formatISO(addBusinessDays(parseISO(from), n), { representation: 'date' });

dayjs.extend(businessDays, { holidays, holidayFormat: 'YYYY-MM-DD' });
const dayjsDays: Count = (from, n) => dayjs(from).businessDaysAdd(n).format('YYYY-MM-DD');

const { DateTime } = luxonBusinessDays;
const known = new Set<string>(holidays);
DateTime.prototype.setupBusiness({ holidayMatchers: [(date) => known.has(date.toISODate())] });
const luxonDays: Count = (from, n) => DateTime.fromISO(from, { zone: 'utc' }).plusBusiness({ days: n }).toISODate();

/** 20 working days from every day of 2026: the count that most time limits are. */
const questions: LocalDate[] = Array.from({ length: 365 }, (_, index) =>
  toLocalDate(new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)),
);
const DAYS = 20;

// Speed is told only of libraries that give the right day; where one differs, the row says so and how often.
const differences = (theirs: Count, mine: Count): number =>
  questions.filter((from) => theirs(from, DAYS) !== mine(from, DAYS)).length;

type Rival = { name: string; theirs: Count; mine: Count; what: string };

const rivals: Rival[] = [
  { name: 'date-fns', theirs: dateFns, mine: oursWeekends, what: 'weekends only: it knows no holidays' },
  { name: 'dayjs-business-days2', theirs: dayjsDays, mine: ours, what: 'the same holidays given to both' },
  { name: 'luxon-business-days', theirs: luxonDays, mine: ours, what: 'the same holidays given to both' },
];

const compare = ({ name, theirs, mine, what }: Rival): Row => {
  const differ = differences(theirs, mine);
  const [fast, slow] = [perSecond(() => askAll(mine), questions.length), perSecond(() => askAll(theirs), questions.length)];
  return {
    name: `working days: ${name}`,
    ours: Math.round(fast),
    theirs: Math.round(slow),
    ratio: fast / slow,
    unit: 'counts a second',
    note: `${what}; ${differ === 0 ? `all ${questions.length} dates agree` : `${differ} of ${questions.length} dates DIFFER`}`,
  };
};

const askAll = (count: Count): number => questions.reduce((sum, from) => sum + count(from, DAYS).length, 0);

/** On how many of the dates asked each library gives another day than ours. */
export const workingDayDifferences = (): Record<string, number> =>
  Object.fromEntries(rivals.map(({ name, theirs, mine }) => [name, differences(theirs, mine)]));

/** Our counting beside the libraries, in one run. */
export const benchWorkingDays = (): Promise<Row[]> => Promise.resolve(rivals.map(compare));
