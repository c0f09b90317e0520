import type { Ports } from '../../ports.js';
import { addCalendarDays, instantOfLondon, type LocalDate } from '../../time/index.js';
import type { BusyTime } from '../ports.js';
import { orIfClosed } from '../rules/orIfClosed.js';
import type { Interval } from '../rules/freeSlots.js';
import type { StaffAsked } from './staffAsked.js';

export type StaffShown = Omit<StaffAsked, 'mail'> & { freeBusyKnown: boolean; busy: BusyTime[] };
export type Busy = { known: boolean; busy: BusyTime[] };

/** When the staff are busy, both days included, by person; asked on behalf of whoever looks, in one question. */
export const busyOf = async (
  ports: Pick<Ports, 'calendar'>,
  bearer: string,
  people: readonly StaffAsked[],
  days: { from: LocalDate; to: LocalDate },
  moving: Interval | null,
): Promise<(person: StaffAsked) => Busy> => {
  const asked = people.filter((person) => person.mail !== '').map(({ id, mail }) => ({ id, mail }));
  if (asked.length === 0) return () => unknown;
  const question = ports.calendar.freeBusy(bearer, asked, instantOfLondon(days.from, '00:00'), instantOfLondon(addCalendarDays(days.to, 1), '00:00'));
  // Nobody who asks without a mailbox of their own learns who is free: the page says so of each, and offers dates all the same.
  const found = new Map((await orIfClosed(question, [])).map(({ person, known, busy }) => [person, { known, busy: withoutOwn(busy, moving) }]));
  return ({ id }) => found.get(id) ?? unknown;
};

/** Those asked, as a page shows them: with their busy times, or that nobody could see them. */
export const staffView = (people: readonly StaffAsked[], busy: (person: StaffAsked) => Busy): StaffShown[] =>
  people.map((person) => ({ id: person.id, name: person.name, post: person.post, needed: person.needed, freeBusyKnown: busy(person).known, busy: busy(person).busy }));

const unknown: Busy = { known: false, busy: [] };

/** A meeting that is being moved does not stand in its own way. */
const withoutOwn = (busy: readonly BusyTime[], moving: Interval | null): BusyTime[] => {
  const own = moving === null ? -1 : busy.findIndex(({ start, end }) => start === moving.start && end === moving.end);
  return busy.filter((_, index) => index !== own);
};
