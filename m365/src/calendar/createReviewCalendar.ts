import { Unavailable } from '@review-desk/core/errors';
import type { AgendaEntry, BookedEvent, EventWanted, ReviewCalendar } from '@review-desk/core/reviews';
import type { Instant } from '@review-desk/core/time';
import { z } from 'zod';
import type { GraphClient } from '../graph/createGraphClient.js';
import { readAllPages, readPage } from '../graph/paging.js';
import { isDuplicateValue, readFault, toDeskError } from '../graph/toDeskError.js';
import type { TokenSource } from '../graph/graphCall.js';
import { digest } from '../lists/keys.js';
import { bodyKeepingTeams, carefulEvent, newEvent, subjectOf } from './carefulEvent.js';
import { graphTime, readTime } from './eventTimes.js';
import { orClosed } from './closedMailbox.js';
import { createFreeBusy } from './freeBusy.js';
import { expandReview, filterReview, reviewOf } from './reviewProperty.js';

const eventShape = z.looseObject({
  id: z.string(), start: graphTime, end: graphTime, isCancelled: z.boolean().default(false),
  isOnlineMeeting: z.boolean().default(false), onlineMeeting: z.looseObject({ joinUrl: z.string().nullish() }).nullish(),
  body: z.looseObject({ contentType: z.string(), content: z.string() }).optional(),
});
type GraphEvent = z.infer<typeof eventShape>;
const agendaShape = z.looseObject({ id: z.string(), start: graphTime, end: graphTime, isCancelled: z.boolean().default(false) });

const MOST_BOOKINGS_OF_ONE_HOUR = 9;
const SELECT = '$select=id,start,end,isCancelled,isOnlineMeeting,onlineMeeting,body';
const JSON_TYPE = { 'Content-Type': 'application/json' };
const booked = (event: GraphEvent): BookedEvent => ({ eventId: event.id, joinUrl: event.onlineMeeting?.joinUrl ?? null });

/** The officer's calendar, written app-only within the mailbox scope; free/busy is asked on behalf of the officer. */
export const createReviewCalendar = (
  graph: GraphClient,
  settings: { insideDomains: readonly string[]; onBehalfOf(apiToken: string): TokenSource },
): ReviewCalendar => {
  const eventsOf = (organiser: string): string => `/users/${encodeURIComponent(organiser)}/events`;
  const findOurs = async ({ organiser, review }: Pick<EventWanted, 'organiser' | 'review'>): Promise<GraphEvent | null> => {
    const path = `${eventsOf(organiser)}?${filterReview(review)}&${SELECT}`;
    const events = await readAllPages(graph, { operation: 'events.read', method: 'GET', path }, eventShape);
    return events.find((event) => !event.isCancelled) ?? null;
  };
  const patch = async (event: GraphEvent, wanted: EventWanted): Promise<BookedEvent> => {
    const content = event.body && bodyKeepingTeams(event.body.content, wanted);
    const change = {
      ...carefulEvent(wanted, settings.insideDomains),
      ...(content ? { body: { contentType: event.body?.contentType, content } } : {}),
      ...(wanted.online && !event.isOnlineMeeting ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' } : {}),
    };
    const { body } = await graph.send({
      operation: 'events.update', method: 'PATCH', path: `${eventsOf(wanted.organiser)}/${encodeURIComponent(event.id)}`, headers: JSON_TYPE, body: change,
    });
    return booked(eventShape.parse(body));
  };
  const isAsWanted = (event: GraphEvent, wanted: EventWanted): boolean =>
    Date.parse(readTime(event.start)) === Date.parse(wanted.start) && Date.parse(readTime(event.end)) === Date.parse(wanted.end);
  const adopt = (event: GraphEvent, wanted: EventWanted): Promise<BookedEvent> | BookedEvent =>
    isAsWanted(event, wanted) ? booked(event) : patch(event, wanted);

  const book = async (wanted: EventWanted): Promise<BookedEvent> => {
    const there = await findOurs(wanted);
    if (there) return adopt(there, wanted);
    // Exchange refuses the second of two creates of one transactionId, so this one may be sent again. It remembers the
    // id of an event that was cancelled since: the hour is then booked under the next number.
    for (let number = 1; number <= MOST_BOOKINGS_OF_ONE_HOUR; number += 1) {
      const transactionId = `review-desk-${digest(`${wanted.review} ${wanted.start} ${number}`, 32)}`;
      const { status, body } = await graph.send({
        operation: 'events.create', method: 'POST', path: eventsOf(wanted.organiser), headers: JSON_TYPE,
        body: newEvent(wanted, settings.insideDomains, transactionId), repeat: 'always', expects: [400, 409],
      });
      if (status < 300) return booked(eventShape.parse(body));
      const fault = readFault(status, body);
      if (!isDuplicateValue(fault)) throw toDeskError('events.create', fault);
      const ours = await findOurs(wanted);
      if (ours) return adopt(ours, wanted);
    }
    throw new Unavailable('calendar.notBooked', 'Outlook would not take this meeting. The booking stands here, and is tried again by itself.');
  };

  const move = async (eventId: string | null, wanted: EventWanted): Promise<BookedEvent> => {
    if (eventId === null) return book(wanted);
    const path = `${eventsOf(wanted.organiser)}/${encodeURIComponent(eventId)}?${SELECT}`;
    const { status, body } = await graph.send({ operation: 'events.read', method: 'GET', path, expects: [404] });
    if (status === 404) return book(wanted);
    const event = eventShape.parse(body);
    return event.isCancelled ? book(wanted) : patch(event, wanted);
  };
  const cancel: ReviewCalendar['cancel'] = async (organiser, given, comment) => {
    const eventId = typeof given === 'string' ? given : (await findOurs({ organiser, review: given.review }))?.id;
    if (eventId === undefined) return;
    await graph.send({
      operation: 'events.cancel', method: 'POST', path: `${eventsOf(organiser)}/${encodeURIComponent(eventId)}/cancel`, headers: JSON_TYPE,
      body: { comment }, repeat: 'always', expects: [404],
    });
  };
  const agenda = async (person: string, from: Instant, to: Instant): Promise<AgendaEntry[]> => {
    const path = `/users/${encodeURIComponent(person)}/calendarView?startDateTime=${from}&endDateTime=${to}` +
      `&$select=id,start,end,isCancelled&${expandReview}&$top=250`;
    const entries: AgendaEntry[] = [];
    for (let next: string | null = path; next !== null;) {
      const page: { rows: AgendaEntry[]; nextLink: string | null } = await readPage(
        graph, { operation: 'calendarView.list', method: 'GET', path: next }, z.unknown().transform(toEntry));
      entries.push(...page.rows);
      next = page.nextLink;
    }
    return entries.sort((a, b) => (a.start < b.start ? -1 : 1));
  };
  const freeBusy = createFreeBusy(graph, settings.onBehalfOf);

  return {
    book: (wanted) => orClosed(book(wanted)),
    move: (eventId, wanted) => orClosed(move(eventId, wanted)),
    cancel: (organiser, event, comment) => orClosed(cancel(organiser, event, comment)),
    agenda: (person, from, to) => orClosed(agenda(person, from, to)),
    freeBusy: (asking, people, from, to) => orClosed(freeBusy(asking, people, from, to)),
  };
};

/** Subjects are not asked for: ours follows from the review's reference, and nobody else's is our business. */
const toEntry = (raw: unknown): AgendaEntry => {
  const { id, start, end, isCancelled } = agendaShape.parse(raw);
  const review = reviewOf(raw);
  return {
    eventId: id, review, start: readTime(start), end: readTime(end), cancelled: isCancelled,
    subject: review === null ? null : subjectOf(review.replace(/-r\d+$/, '')),
  };
};
