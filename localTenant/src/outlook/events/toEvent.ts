import { instantToZoned } from '../../clock/timeZones.js';
import type { Expansion } from '../../wire/odataExpand.js';
import { parseFilter, type Filter } from '../../wire/odataFilter.js';
import { pick } from '../../wire/pick.js';
import type { Zone } from '../answerZone.js';
import type { Event } from './eventStore.js';

export type EventShape = {
  readonly zone: Zone;
  readonly select?: readonly string[] | undefined;
  readonly expand?: ReadonlyMap<string, Expansion> | undefined;
};

const previewOf = (content: string): string =>
  content.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/<[^>]+>/g, ' ').replace(/&nbsp;/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 255);

const changeKeyOf = (event: Event): string => Buffer.from(`${event.iCalUId.slice(-16)} ${event.changeKey}`).toString('base64');

export const etagOfEvent = (event: Event): string => `W/"${changeKeyOf(event)}"`;

const namedIds = (filter: Filter): string[] => {
  if (filter.kind === 'compare') return filter.path.endsWith('id') && filter.op === 'eq' ? [String(filter.value).toLowerCase()] : [];
  return filter.kind === 'any' ? [] : filter.parts.flatMap(namedIds);
};

/** Extended properties come only when they are asked for by id (graph-contract 5.1). */
const extendedOf = (event: Event, expansion: Expansion | undefined): Record<string, unknown> => {
  if (!expansion?.filter) return {};
  const wanted = namedIds(parseFilter(expansion.filter));
  const found = event.data.extended.filter((property) => wanted.includes(property.id.toLowerCase()));
  return found.length > 0 ? { singleValueExtendedProperties: found } : {};
};

const timesOf = (event: Event, zone: Zone): Record<string, unknown> => ({
  start: { dateTime: instantToZoned(Date.parse(event.start), zone.iana), timeZone: zone.name },
  end: { dateTime: instantToZoned(Date.parse(event.end), zone.iana), timeZone: zone.name },
});

const meetingOf = (event: Event): Record<string, unknown> => {
  const { joinUrl } = event.data;
  return {
    onlineMeetingUrl: null,
    isOnlineMeeting: joinUrl !== null,
    onlineMeetingProvider: joinUrl === null ? 'unknown' : 'teamsForBusiness',
    onlineMeeting: joinUrl === null ? null : { joinUrl },
  };
};

/** One mailbox's copy of an event as Graph shows it. */
export const toEvent = (event: Event, shape: EventShape): Record<string, unknown> => {
  const { data } = event;
  const whole = {
    '@odata.etag': etagOfEvent(event),
    id: event.id,
    createdDateTime: event.created,
    lastModifiedDateTime: event.modified,
    changeKey: changeKeyOf(event),
    categories: data.categories,
    transactionId: event.transactionId,
    originalStartTimeZone: data.startZone,
    originalEndTimeZone: data.endZone,
    iCalUId: event.iCalUId,
    uid: event.iCalUId,
    reminderMinutesBeforeStart: data.reminderMinutesBeforeStart,
    isReminderOn: data.isReminderOn,
    hasAttachments: false,
    hideAttendees: data.hideAttendees,
    subject: data.subject,
    bodyPreview: previewOf(data.body.content),
    importance: data.importance,
    sensitivity: data.sensitivity,
    isAllDay: data.isAllDay,
    isCancelled: data.isCancelled,
    isDraft: false,
    isOrganizer: data.isOrganizer,
    responseRequested: data.responseRequested,
    seriesMasterId: null,
    showAs: data.showAs,
    type: 'singleInstance',
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(event.id)}&exvsurl=1&path=/calendar/item`,
    ...meetingOf(event),
    allowNewTimeProposals: data.allowNewTimeProposals,
    recurrence: null,
    responseStatus: data.response,
    body: data.body,
    ...timesOf(event, shape.zone),
    location: data.location,
    locations: data.locations,
    attendees: data.attendees,
    organizer: { emailAddress: data.organizer },
  };
  const shown = pick(whole, shape.select);
  // A client key is echoed only when the client set one.
  if (event.transactionId === null) delete shown['transactionId'];
  return { ...shown, ...extendedOf(event, shape.expand?.get('singleValueExtendedProperties')) };
};
