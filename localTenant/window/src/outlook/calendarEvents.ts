import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { graph, readAll } from '../tenant/graph.js';
import { addDays, fromLondon, inLondon, instantOf } from '../text/london.js';

const moment = z.object({ dateTime: z.string() });
const address = z.object({ name: z.string().nullish(), address: z.string().nullish() });

const eventSchema = z.object({
  id: z.string(),
  subject: z.string().nullish(),
  start: moment,
  end: moment,
  isAllDay: z.boolean().default(false),
  isCancelled: z.boolean().default(false),
  isOrganizer: z.boolean(),
  hideAttendees: z.boolean().default(false),
  responseRequested: z.boolean().default(true),
  sensitivity: z.string().default('normal'),
  showAs: z.string().default('busy'),
  organizer: z.object({ emailAddress: address }).nullish(),
  location: z.object({ displayName: z.string().nullish() }).nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
  responseStatus: z.object({ response: z.string() }).nullish(),
  attendees: z.array(z.object({ emailAddress: address, type: z.string(), status: z.object({ response: z.string() }).nullish() })).default([]),
  body: z.object({ contentType: z.string(), content: z.string() }).nullish(),
});
export type CalendarEvent = z.output<typeof eventSchema>;
export type Attendee = CalendarEvent['attendees'][number];

export type Week = { readonly monday: string; readonly days: readonly string[] };
export const weekOf = (monday: string): Week => ({ monday, days: [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day)) });

const midnight = (date: string): string => fromLondon({ date, time: '00:00' }).toISOString();

export const useWeek = (personId: string, { monday }: Week, enabled: boolean) =>
  useQuery({
    queryKey: ['outlook', personId, 'calendar', monday],
    enabled,
    queryFn: () =>
      readAll(personId, eventSchema, `/me/calendarView?startDateTime=${midnight(monday)}&endDateTime=${midnight(addDays(monday, 7))}&$top=100`),
  });

/** The events that touch a day in London, earliest first. */
export const eventsOn = (events: readonly CalendarEvent[], date: string): CalendarEvent[] =>
  events.filter(({ start, end }) => {
    const last = new Date(Math.max(instantOf(end.dateTime).getTime() - 1, instantOf(start.dateTime).getTime()));
    return inLondon(instantOf(start.dateTime)).date <= date && inLondon(last).date >= date;
  });

export type Answer = 'accept' | 'tentativelyAccept' | 'decline';
export type Times = { readonly date: string; readonly from: string; readonly until: string };

const zone = 'GMT Standard Time';
const event = (id: string): string => `/me/events/${encodeURIComponent(id)}`;

/** What Outlook's own buttons do. */
export const calendarActs = {
  answer: (personId: string, { id, responseRequested }: CalendarEvent, answer: Answer) =>
    graph.write(personId, `${event(id)}/${answer}`, { method: 'POST', body: { sendResponse: responseRequested } }),
  cancel: (personId: string, { id }: CalendarEvent) => graph.write(personId, `${event(id)}/cancel`, { method: 'POST', body: { comment: '' } }),
  move: (personId: string, { id }: CalendarEvent, { date, from, until }: Times) =>
    graph.write(personId, event(id), {
      method: 'PATCH',
      body: { start: { dateTime: `${date}T${from}:00`, timeZone: zone }, end: { dateTime: `${date}T${until}:00`, timeZone: zone } },
    }),
  remove: (personId: string, { id }: CalendarEvent) => graph.write(personId, event(id), { method: 'DELETE' }),
};
