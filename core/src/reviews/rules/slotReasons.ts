import { shortDate } from '../../time/index.js';
import type { RankingFacts } from './rankingFacts.js';
import type { DayFit } from './slotFit.js';
import type { OtherVisit } from './freeSlots.js';

/** One plain reason for a date; `code` is stable, `text` is what the officer reads. */
export type SlotReason = { code: 'limit' | 'notice' | 'staff' | 'unknown' | 'visits'; text: string };

const workingDays = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`);
const names = (list: readonly string[]): string =>
  list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}`;

/** Why a date is where it is in the list: the limits first, then notice, people, and the officer's day. */
export const slotReasons = (
  fit: DayFit,
  visits: readonly OtherVisit[],
  facts: RankingFacts,
): SlotReason[] => [
  { code: 'limit', text: limitReason(fit, facts) },
  { code: 'notice', text: noticeReason(fit) },
  ...staffReasons(facts),
  ...visitReason(visits, facts.town),
];

const limitReason = (fit: DayFit, { window }: RankingFacts): string => {
  if (fit.fit === 'past the limit')
    return `After the legal limit, ${shortDate(window.legalLimit)}: it can be booked, and the service manager then gives the reason`;
  if (fit.toSpare < 0) return `Inside the legal limit, past the council's own target`;
  if (fit.toSpare === 0) return 'The last working day inside every limit: no room to rebook';
  return `${workingDays(fit.toSpare)} to spare inside every limit`;
};

const noticeReason = (fit: DayFit): string => {
  if (fit.firstOut === null) return 'Short notice: feedback requests go out the day you book, with less time to answer';
  if (fit.firstOut.workingDaysToIt === 0) return `${fit.firstOut.what} must go out today`;
  return `${fit.firstOut.what} by ${shortDate(fit.firstOut.by)}, in ${workingDays(fit.firstOut.workingDaysToIt)}`;
};

const staffReasons = ({ staff }: RankingFacts): SlotReason[] => {
  const known = staff.filter((person) => person.known);
  const unknown = staff.filter((person) => !person.known);
  const who = known.map((person) => (person.officer ? 'You' : person.name));
  const free: SlotReason[] =
    known.length === 0 ? [] : [{ code: 'staff', text: `${names(who)} ${known.length === 1 && !known[0]?.officer ? 'is' : 'are'} free` }];
  const said: SlotReason[] =
    unknown.length === 0
      ? []
      : [{ code: 'unknown', text: `We could not see the calendar of ${names(unknown.map((person) => (person.officer ? 'you' : person.name)))}` }];
  return [...free, ...said];
};

const visitReason = (visits: readonly OtherVisit[], town: string): SlotReason[] => {
  if (visits.length === 0) return [];
  const same = visits.every((visit) => visit.town.toLowerCase() === town.toLowerCase());
  const count = visits.length === 1 ? 'one other review' : `${visits.length} other reviews`;
  return [{ code: 'visits', text: same ? `You have ${count} that day in the same town` : `You have ${count} that day, with time to travel` }];
};
