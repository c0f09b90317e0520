import type { Store } from '../../store/store.js';
import type { EventChange, Attendee } from './eventSchema.js';

type Address = { readonly name: string; readonly address: string };
export type Place = { readonly displayName: string };

/** What is kept of an event beside its times; one mailbox's copy of it. */
export type EventData = {
  readonly subject: string;
  readonly body: { readonly contentType: string; readonly content: string };
  readonly startZone: string;
  readonly endZone: string;
  readonly location: Place;
  readonly locations: readonly Place[];
  readonly attendees: readonly Attendee[];
  readonly organizer: Address;
  readonly isOrganizer: boolean;
  readonly response: { readonly response: string; readonly time: string };
  readonly joinUrl: string | null;
  readonly isCancelled: boolean;
  readonly isAllDay: boolean;
  readonly hideAttendees: boolean;
  readonly allowNewTimeProposals: boolean;
  readonly responseRequested: boolean;
  readonly sensitivity: string;
  readonly importance: string;
  readonly showAs: string;
  readonly reminderMinutesBeforeStart: number;
  readonly isReminderOn: boolean;
  readonly categories: readonly string[];
  readonly extended: NonNullable<EventChange['singleValueExtendedProperties']>;
};

export type Event = {
  readonly pk: number;
  readonly id: string;
  readonly mailbox: string;
  readonly iCalUId: string;
  readonly transactionId: string | null;
  /** UTC, `2027-01-04T08:00:00Z`. */
  readonly start: string;
  readonly end: string;
  readonly changeKey: number;
  readonly created: string;
  readonly modified: string;
  readonly data: EventData;
};

type Row = {
  pk: number; id: string; mailbox: string; ical_uid: string; transaction_id: string | null; start_utc: string; end_utc: string;
  change_key: number; created: string; modified: string; data: string;
};

const toEvent = (row: Row): Event => ({
  pk: row.pk,
  id: row.id,
  mailbox: row.mailbox,
  iCalUId: row.ical_uid,
  transactionId: row.transaction_id,
  start: row.start_utc,
  end: row.end_utc,
  changeKey: row.change_key,
  created: row.created,
  modified: row.modified,
  data: JSON.parse(row.data) as EventData,
});

const saveProperties = (store: Store, pk: number, data: EventData): void => {
  store.run('delete from event_properties where event_pk = ?', pk);
  for (const { id, value } of data.extended) {
    store.run('insert or replace into event_properties values (?, ?, ?)', pk, id.toLowerCase(), value);
  }
};

export const insertEvent = (store: Store, event: Omit<Event, 'pk' | 'changeKey'>): Event => {
  const { lastId } = store.run(
    'insert into events values (null, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)',
    event.id, event.mailbox, event.iCalUId, event.transactionId, event.start, event.end, event.created, event.modified, JSON.stringify(event.data),
  );
  saveProperties(store, lastId, event.data);
  return { ...event, pk: lastId, changeKey: 1 };
};

export const saveEvent = (store: Store, event: Event): Event => {
  const saved = { ...event, changeKey: event.changeKey + 1 };
  store.run(
    'update events set start_utc = ?, end_utc = ?, change_key = ?, modified = ?, data = ? where pk = ?',
    saved.start, saved.end, saved.changeKey, saved.modified, JSON.stringify(saved.data), saved.pk,
  );
  saveProperties(store, saved.pk, saved.data);
  return saved;
};

export const removeEvent = (store: Store, event: Event): void => {
  store.run('delete from event_properties where event_pk = ?', event.pk);
  store.run('delete from events where pk = ?', event.pk);
};

export const findEvent = (store: Store, mailbox: string, id: string): Event | undefined => {
  const row = store.first<Row>('select * from events where id = ? and mailbox = ?', id, mailbox);
  return row && toEvent(row);
};

export const findByTransaction = (store: Store, mailbox: string, transactionId: string): Event | undefined => {
  const row = store.first<Row>('select * from events where mailbox = ? and transaction_id = ?', mailbox, transactionId);
  return row && toEvent(row);
};

/** Every mailbox's copy of one meeting. */
export const copiesOf = (store: Store, iCalUId: string): Event[] =>
  store.all<Row>('select * from events where ical_uid = ?', iCalUId).map(toEvent);

/** Events that touch the time between two UTC moments, earliest first. */
export const eventsBetween = (store: Store, mailbox: string, from: string, to: string): Event[] =>
  store
    .all<Row>('select * from events where mailbox = ? and start_utc < ? and end_utc > ? order by start_utc, pk', mailbox, to, from)
    .map(toEvent);

export const allEvents = (store: Store, mailbox: string): Event[] =>
  store.all<Row>('select * from events where mailbox = ? order by start_utc, pk', mailbox).map(toEvent);

export const eventsWithProperty = (store: Store, mailbox: string, id: string, value: string): Event[] =>
  store
    .all<Row>(
      `select events.* from event_properties join events on pk = event_pk
       where property_id = ? and value = ? and mailbox = ? order by start_utc, pk`,
      id.toLowerCase(), value, mailbox,
    )
    .map(toEvent);
