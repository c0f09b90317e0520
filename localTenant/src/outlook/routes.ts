import type { Handler, Method, Route } from '../wire/operation.js';
import { calendarView } from './events/calendarView.js';
import { createEvent } from './events/createEvent.js';
import { getEvent } from './events/getEvent.js';

const user = '/users/{user}';

const route = (method: Method, path: string, scope: string, handle: Handler): Route => ({
  method, path, workload: 'outlook', delegated: [scope], application: [scope], units: 0, handle,
});

/** Outlook's calls with the least permission each needs (graph-contract 1.2). */
export const outlookRoutes: readonly Route[] = [
  route('POST', `${user}/events`, 'Calendars.ReadWrite', createEvent),
  route('GET', `${user}/events/{event}`, 'Calendars.ReadBasic', getEvent),
  route('GET', `${user}/calendarView`, 'Calendars.ReadBasic', calendarView),
];
