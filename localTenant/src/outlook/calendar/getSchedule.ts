import { z } from 'zod';
import { instantToZoned } from '../../clock/timeZones.js';
import { findPerson, type Person } from '../../directory/people.js';
import { GraphError, refusal } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { answerZone, preferenceHeaders, type Zone } from '../answerZone.js';
import { type Event, eventsBetween } from '../events/eventStore.js';
import { checkTimes, toUtc } from '../events/eventTimes.js';
import { openMailbox } from '../mailboxes/openMailbox.js';
import { workingHoursOf } from '../mailboxes/mailboxSettings.js';

const moment = z.object({ dateTime: z.string(), timeZone: z.string() });
const schema = z.object({
  schedules: z.array(z.string()).min(1),
  startTime: moment,
  endTime: moment,
  availabilityViewInterval: z.number().int().min(5).max(1_440).default(30),
});

const mostSchedules = 20;
const mostDays = 62;
const mostEntries = 1_000;
const day = 86_400_000;

type Window = { readonly from: number; readonly to: number; readonly interval: number };

/** The digits of the availability view, the weightiest of what meets in an interval. */
const digits: Readonly<Record<string, string>> = { free: '0', tentative: '1', busy: '2', oof: '3', workingElsewhere: '4' };
const weight = ['0', '4', '1', '2', '3'];

const viewOf = (events: readonly Event[], { from, to, interval }: Window): string => {
  let view = '';
  for (let at = from; at < to; at += interval) {
    const until = Math.min(at + interval, to);
    const met = events
      .filter((event) => Date.parse(event.start) < until && Date.parse(event.end) > at)
      .map((event) => digits[event.data.showAs] ?? '2');
    view += met.reduce((most, digit) => (weight.indexOf(digit) > weight.indexOf(most) ? digit : most), '0');
  }
  return view;
};

const itemOf = (event: Event, zone: Zone, withDetails: boolean): Record<string, unknown> => ({
  isPrivate: event.data.sensitivity === 'private',
  status: event.data.showAs,
  ...(withDetails && event.data.sensitivity !== 'private' ? { subject: event.data.subject, location: event.data.location.displayName } : {}),
  isMeeting: event.data.attendees.length > 0,
  isRecurring: false,
  isException: false,
  isReminderSet: event.data.isReminderOn,
  start: { dateTime: instantToZoned(Date.parse(event.start), zone.iana), timeZone: zone.name },
  end: { dateTime: instantToZoned(Date.parse(event.end), zone.iana), timeZone: zone.name },
});

const failed = (scheduleId: string, responseCode: string, message: string): Record<string, unknown> => ({
  scheduleId,
  availabilityView: '',
  error: { message, responseCode },
});

const scheduleOf = (call: Call, asker: Person, address: string, window: Window, zone: Zone): Record<string, unknown> => {
  const person = findPerson(call.tenant.store, address);
  if (!person?.mailbox || person.mail.toLowerCase() !== address.toLowerCase()) {
    return failed(address, 'ErrorMailRecipientNotFound', 'Unable to resolve e-mail address to an Active Directory object.');
  }
  const days = (window.to - window.from) / day;
  if (days > mostDays) {
    return failed(address, 'ErrorTimeIntervalTooBig', `The requested time duration specified for FreeBusyViewOptions.TimeWindow is too long. The allowed limit = ${mostDays} days; the actual limit = ${Math.ceil(days)} days.`);
  }
  const iso = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
  const events = eventsBetween(call.tenant.store, person.id, iso(window.from), iso(window.to)).filter((event) => !event.data.isCancelled);
  if (events.length > mostEntries) return failed(address, '5006', 'The result set contains too many calendar entries.');
  // Others see when somebody is busy and not with what, unless they own the calendar.
  const withDetails = call.caller.kind === 'delegated' && asker.id === person.id;
  return {
    scheduleId: address,
    availabilityView: viewOf(events, window),
    scheduleItems: events.filter((event) => event.data.showAs !== 'free').map((event) => itemOf(event, zone, withDetails)),
    workingHours: workingHoursOf(person),
  };
};

/** `POST calendar/getSchedule`: what goes wrong with one address is told beside it, inside a 200 (graph-contract 5.2). */
export const getSchedule = (call: Call): Answer => {
  const person = openMailbox(call);
  const asked = schema.safeParse(call.body);
  if (!asked.success) throw refusal('outlook', 'badRequest', `The schedule request is not valid: ${asked.error.issues[0]?.path.join('.') ?? 'body'}.`);
  const { schedules, startTime, endTime, availabilityViewInterval } = asked.data;
  if (schedules.length > mostSchedules) {
    throw new GraphError(400, 'ErrorInvalidParameter', `At most ${mostSchedules} schedules may be asked for at once.`);
  }
  const [start, end] = [toUtc(startTime), toUtc(endTime)];
  checkTimes(start, end);
  const window: Window = { from: Date.parse(start), to: Date.parse(end), interval: availabilityViewInterval * 60_000 };
  const zone = answerZone(call);
  return {
    status: 200,
    headers: preferenceHeaders(call),
    body: {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)',
      value: schedules.map((address) => scheduleOf(call, person, address, window, zone)),
    },
  };
};
