import type { Answer, Call } from '../../wire/operation.js';
import { openMailbox } from '../mailboxes/openMailbox.js';
import { eventPage } from './eventPage.js';
import { eventsBetween } from './eventStore.js';
import { queryUtc } from './eventTimes.js';

/** `GET calendarView?startDateTime=&endDateTime=`: what touches the window, earliest first. */
export const calendarView = (call: Call): Answer => {
  const person = openMailbox(call);
  const from = queryUtc(call.query.plain.get('startdatetime'), 'startDateTime');
  const to = queryUtc(call.query.plain.get('enddatetime'), 'endDateTime');
  return eventPage(call, person, eventsBetween(call.tenant.store, person.id, from, to));
};
