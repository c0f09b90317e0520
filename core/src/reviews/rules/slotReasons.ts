import { countInWords, listInWords, shortDate, type LocalDate } from '../../time/index.js';
import type { Interval, OtherVisit } from './freeSlots.js';
import type { NamedLimit } from './namedLimits.js';
import type { RankingFacts } from './rankingFacts.js';
import { readLimit } from './readLimit.js';
import type { BeforeDue, DayFit } from './slotFit.js';
import { visitReasons } from './visitReasons.js';

/** One plain reason for a date; `code` is stable, `text` is what the officer reads. */
export type SlotReason = { code: 'limit' | 'notice' | 'staff' | 'unknown' | 'visits'; text: string };

/** Why a date is where it is in the list: each limit by name, then what must go out first, people, and the officer's day. */
export const slotReasons = (slot: Interval & { day: LocalDate }, fit: DayFit, visits: readonly OtherVisit[], facts: RankingFacts): SlotReason[] => [
  ...facts.limits.map((limit) => ({ code: 'limit' as const, text: limitReason(limit, slot.day, facts) })),
  ...noticeReasons(fit.before),
  ...staffReasons(facts),
  ...visitReasons(slot, visits, facts),
];

const LAWFUL_PAST = 'it can be booked, and the service manager then gives the reason';

const limitReason = ({ name, due, statutory, past = statutory ? LAWFUL_PAST : undefined }: NamedLimit, day: LocalDate, { calendar }: RankingFacts): string => {
  const limit = `${name} (${shortDate(due)})`;
  const reading = readLimit(due, day, calendar);
  if (reading.state === 'overdue')
    return past
      ? `Past ${limit}: ${past}`
      : `${workingDays(calendar.workingDaysBetween(due, day))} past ${limit}`;
  if (reading.state !== 'open' || reading.workingDaysLeft === 0) return `The last working day inside ${limit}: no room to rebook`;
  return `${reading.atLeast ? 'More than ' : ''}${workingDays(reading.workingDaysLeft)} inside ${limit}`;
};

const PAPERS = 'FR-08';

/** What goes out first (feedback requests, at 42 days by default) and the carers' papers: still in time, or since when not. */
const noticeReasons = (before: readonly BeforeDue[]): SlotReason[] =>
  before.filter((each, index) => index === 0 || each.limit.id === PAPERS).map((each, index) => ({ code: 'notice', text: noticeReason(each, index === 0) }));

const noticeReason = ({ what, by, limit, workingDaysToIt }: BeforeDue, first: boolean): string => {
  const ahead = `${daysOf(limit.compute.amount ?? 0, limit.compute.unit)} before`;
  if (workingDaysToIt === null) return `${first ? 'Short notice' : 'Too late'}: ${lower(what)} ${ahead}, which was ${shortDate(by)}`;
  if (workingDaysToIt === 0) return `${what} today, ${ahead}`;
  return `${what} by ${shortDate(by)}, ${ahead}${first ? `: in ${workingDays(workingDaysToIt)}` : ''}`;
};

const workingDays = (count: number): string => countInWords(count, 'working day');
const daysOf = (amount: number, unit: string): string => (unit === 'working_days' ? workingDays(amount) : countInWords(amount, unit === 'months' ? 'month' : 'day'));
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const staffReasons = ({ staff }: RankingFacts): SlotReason[] => {
  const known = staff.filter((person) => person.known);
  const unknown = staff.filter((person) => !person.known);
  const are = known.length === 1 && !known[0]?.you ? 'is' : 'are';
  const free: SlotReason[] = known.length === 0 ? [] : [{ code: 'staff', text: `${sentence(listInWords(known.map(nameOf)))} ${are} free` }];
  const said: SlotReason[] = unknown.length === 0 ? [] : [{ code: 'unknown', text: `We could not see the calendar of ${listInWords(unknown.map(nameOf))}` }];
  return [...free, ...said];
};

const nameOf = ({ you, name }: { you: boolean; name: string }): string => (you ? 'you' : name);
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
