import { z } from 'zod';
import type { Person } from '../../directory/people.js';
import { refusal } from '../../wire/graphError.js';
import { topOf } from '../../wire/odataQuery.js';
import type { Answer, Call } from '../../wire/operation.js';
import { continuation, nextLink } from '../../wire/pageToken.js';
import { preferenceHeaders } from '../answerZone.js';
import { shapeOfEvents } from './eventShape.js';
import type { Event } from './eventStore.js';
import { toEvent } from './toEvent.js';

const usualPage = 10;
const mostPerPage = 1_000;

const sorted = (call: Call, events: readonly Event[]): readonly Event[] => {
  const order = call.query.get('orderby');
  if (!order) return events;
  const [path = '', direction = 'asc'] = order.trim().split(/\s+/);
  const key = new Map<string, (event: Event) => string>([
    ['start/datetime', (event) => event.start],
    ['end/datetime', (event) => event.end],
    ['createddatetime', (event) => event.created],
    ['subject', (event) => event.data.subject],
  ]).get(path.toLowerCase());
  if (!key) throw refusal('outlook', 'badRequest', 'This property cannot be used in orderby here.');
  const sign = direction.toLowerCase() === 'desc' ? -1 : 1;
  return [...events].sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
};

/** One page of a person's events, small by default as Outlook's are. */
export const eventPage = (call: Call, person: Person, events: readonly Event[]): Answer => {
  const shape = shapeOfEvents(call);
  const skip = continuation(call, z.object({ skip: z.number() }))?.skip ?? 0;
  const top = topOf(call.query, usualPage, mostPerPage);
  const page = sorted(call, events).slice(skip, skip + top);
  const more = skip + top < events.length;
  return {
    status: 200,
    headers: preferenceHeaders(call),
    body: {
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#users('${person.id}')/events`,
      value: page.map((event) => toEvent(event, shape)),
      ...(more ? { '@odata.nextLink': nextLink(call, { skip: skip + top }) } : {}),
    },
  };
};
