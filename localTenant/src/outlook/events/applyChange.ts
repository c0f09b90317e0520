import type { Person } from '../../directory/people.js';
import type { Attendee, EventChange } from './eventSchema.js';
import type { Event, EventData } from './eventStore.js';
import { checkTimes, toUtc } from './eventTimes.js';

const never = '0001-01-01T00:00:00Z';

/** An event before anything is said about it, as Outlook fills it. */
export const blankEvent = (organiser: Person): EventData => ({
  subject: '',
  body: { contentType: 'html', content: '' },
  startZone: 'UTC',
  endZone: 'UTC',
  location: { displayName: '' },
  locations: [],
  attendees: [],
  organizer: { name: organiser.displayName, address: organiser.mail },
  isOrganizer: true,
  response: { response: 'organizer', time: never },
  joinUrl: null,
  isCancelled: false,
  isAllDay: false,
  hideAttendees: false,
  allowNewTimeProposals: true,
  responseRequested: true,
  sensitivity: 'normal',
  importance: 'normal',
  showAs: 'busy',
  reminderMinutesBeforeStart: 15,
  isReminderOn: true,
  categories: [],
  extended: [],
});

/** The whole list is replaced; people who stay keep their answer (graph-contract 5.1). */
const attendeesOf = (before: readonly Attendee[], given: NonNullable<EventChange['attendees']>): Attendee[] =>
  given.map((attendee) => {
    const address = attendee.emailAddress.address;
    const known = before.find((each) => each.emailAddress.address.toLowerCase() === address.toLowerCase());
    return {
      ...attendee,
      emailAddress: { ...attendee.emailAddress, name: attendee.emailAddress.name ?? address },
      status: known?.status ?? { response: 'none', time: never },
    };
  });

const placesOf = (before: EventData, change: EventChange): Pick<EventData, 'location' | 'locations'> => {
  const locations = change.locations ?? (change.location ? [change.location] : before.locations);
  return { locations, location: change.location ?? (change.locations ? (change.locations[0] ?? { displayName: '' }) : before.location) };
};

const defined = (change: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

const plainNames = [
  'subject', 'isAllDay', 'hideAttendees', 'allowNewTimeProposals', 'responseRequested', 'sensitivity', 'importance', 'showAs',
  'reminderMinutesBeforeStart', 'isReminderOn', 'categories',
] as const;

/** The event with a client's words applied: times to UTC, lists replaced, the rest kept. */
export const applyChange = (before: Event, change: EventChange): Event => {
  const start = change.start ? toUtc(change.start) : before.start;
  const end = change.end ? toUtc(change.end) : before.end;
  checkTimes(start, end);
  const plain = defined(Object.fromEntries(plainNames.map((name) => [name, change[name]])));
  const data: EventData = {
    ...before.data,
    ...plain,
    ...placesOf(before.data, change),
    body: change.body ? { ...change.body, contentType: change.body.contentType.toLowerCase() } : before.data.body,
    startZone: change.start?.timeZone ?? before.data.startZone,
    endZone: change.end?.timeZone ?? before.data.endZone,
    attendees: change.attendees ? attendeesOf(before.data.attendees, change.attendees) : before.data.attendees,
    extended: mergeProperties(before.data.extended, change.singleValueExtendedProperties ?? []),
  };
  return { ...before, start, end, data };
};

const mergeProperties = (before: EventData['extended'], given: EventData['extended']): EventData['extended'] => [
  ...before.filter((each) => !given.some((one) => one.id.toLowerCase() === each.id.toLowerCase())),
  ...given,
];
