import { matchesFilter } from '../../wire/matchesFilter.js';
import { type Filter, parseFilter } from '../../wire/odataFilter.js';
import type { Answer, Call } from '../../wire/operation.js';
import { openMailbox } from '../mailboxes/openMailbox.js';
import { eventPage } from './eventPage.js';
import { allEvents, type Event, eventsWithProperty } from './eventStore.js';
import { toEvent } from './toEvent.js';

const utc = { zone: { name: 'UTC', iana: 'UTC' } };

/** `Any(ep: ep/id eq '...' and ep/value eq '...')` is one search of an index. */
const propertyAsked = (filter: Filter): { readonly id: string; readonly value: string } | undefined => {
  if (filter.kind !== 'any' || filter.path !== 'singleValueExtendedProperties' || filter.where.kind !== 'and') return undefined;
  const named = (name: string): string | undefined => {
    const found = filter.where.kind === 'and' ? filter.where.parts.find((part) => part.kind === 'compare' && part.op === 'eq' && part.path.endsWith(`/${name}`)) : undefined;
    return found?.kind === 'compare' ? String(found.value) : undefined;
  };
  const [id, value] = [named('id'), named('value')];
  return id !== undefined && value !== undefined ? { id, value } : undefined;
};

const filtered = (call: Call, mailbox: string, text: string): Event[] => {
  const filter = parseFilter(text);
  const property = propertyAsked(filter);
  if (property) return eventsWithProperty(call.tenant.store, mailbox, property.id, property.value);
  return allEvents(call.tenant.store, mailbox).filter((event) =>
    matchesFilter({ ...toEvent(event, utc), singleValueExtendedProperties: event.data.extended }, filter, 'outlook'),
  );
};

export const listEvents = (call: Call): Answer => {
  const person = openMailbox(call);
  const filter = call.query.get('filter');
  const events = filter === undefined ? allEvents(call.tenant.store, person.id) : filtered(call, person.id, filter);
  return eventPage(call, person, events);
};
