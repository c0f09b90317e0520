import { NotFound } from '../errors.js';
import type { PersonId } from '../ids.js';
import type { AgendaEntry, BusyTime, EventWanted, ReviewCalendar } from '../reviews/ports.js';

export type FakeEvent = AgendaEntry & { person: PersonId; wanted: EventWanted | null; status: BusyTime['status'] };
export type InMemoryCalendar = ReviewCalendar & {
  /** Every event, oldest first, cancelled ones too. */
  events(): FakeEvent[];
  /** Puts somebody else's event into a calendar. */
  addOther(person: PersonId, event: BusyTime): void;
  /** From now on this person's mailbox refuses, until it is opened again. */
  close(person: PersonId): void;
  open(person: PersonId): void;
};

/** `unknown` are people whose calendars do not answer. */
export const createInMemoryCalendar = (unknown: readonly PersonId[] = []): InMemoryCalendar => {
  const events: FakeEvent[] = [];
  const closed = new Set<PersonId>();
  const enter = (person: PersonId): void => {
    if (closed.has(person)) throw new NotFound('calendar.closed', 'This calendar is not one of those that the service may use.');
  };
  const live = (person: PersonId) => events.filter((event) => event.person === person && !event.cancelled);
  const answer = (event: FakeEvent) => ({ eventId: event.eventId, joinUrl: event.wanted?.online ? `https://teams.example/join/${event.eventId}` : null });
  const details = (wanted: EventWanted) => ({ wanted, start: wanted.start, end: wanted.end, subject: wanted.stageOf ? `Meeting ${wanted.stageOf}` : `${wanted.household} foster home review` });
  const book: ReviewCalendar['book'] = async (wanted) => {
    enter(wanted.organiser);
    const there = live(wanted.organiser).find((event) => event.review === wanted.review);
    if (there) return answer(there);
    const event: FakeEvent = {
      ...details(wanted), eventId: `event-${events.length + 1}`, review: wanted.review, person: wanted.organiser, cancelled: false, status: 'busy',
    };
    events.push(event);
    return answer(event);
  };
  return {
    events: () => structuredClone(events),
    addOther: (person, { start, end, status }) => {
      events.push({ eventId: `event-${events.length + 1}`, review: null, start, end, subject: null, cancelled: false, person, wanted: null, status });
    },
    book,
    move: async (eventId, wanted) => {
      const there = live(wanted.organiser).find((event) => event.eventId === eventId || event.review === wanted.review);
      if (!there) return book(wanted);
      Object.assign(there, details(wanted));
      return answer(there);
    },
    cancel: async (organiser, given) => {
      const there = live(organiser).find(({ eventId, review }) => (typeof given === 'string' ? eventId === given : review === given.review));
      if (there) there.cancelled = true;
    },
    close: (person) => void closed.add(person),
    open: (person) => void closed.delete(person),
    agenda: async (person, from, to) => {
      enter(person);
      return live(person)
        .filter((event) => event.start < to && event.end > from)
        .map(({ eventId, review, start, end, subject, cancelled, wanted }) => ({ eventId, review: wanted?.stageOf ? null : review, start, end, subject: wanted?.stageOf ? null : subject, cancelled }));
    },
    freeBusy: async (_asking, people, from, to) =>
      people.map(({ id }) => ({
        person: id,
        known: !unknown.includes(id),
        busy: unknown.includes(id) ? [] : live(id).filter((event) => event.start < to && event.end > from).map(({ start, end, status }) => ({ start, end, status })),
      })),
  };
};
