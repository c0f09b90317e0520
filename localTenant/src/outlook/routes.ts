import type { Handler, Method, Route } from '../wire/operation.js';
import { getCalendar, inCalendar } from './calendar/getCalendar.js';
import { getSchedule } from './calendar/getSchedule.js';
import { calendarView } from './events/calendarView.js';
import { cancelEvent } from './events/cancelEvent.js';
import { createEvent } from './events/createEvent.js';
import { deleteEvent } from './events/deleteEvent.js';
import { getEvent } from './events/getEvent.js';
import { listEvents } from './events/listEvents.js';
import { respondToEvent } from './events/respondToEvent.js';
import { updateEvent } from './events/updateEvent.js';
import { createDraft, sendDraft } from './mail/draftOperations.js';
import * as messages from './mail/messageOperations.js';
import { sendMail } from './mail/sendMail.js';
import { getAutomaticReplies, getMailboxSettings, updateMailboxSettings } from './mailboxes/mailboxSettings.js';

const user = '/users/{user}';
const event = `${user}/events/{event}`;
const calendar = `${user}/calendars/{calendar}`;
const message = `${user}/messages/{message}`;

const route = (method: Method, path: string, scope: string, handle: Handler): Route => ({
  method, path, workload: 'outlook', delegated: [scope], application: [scope], units: 0, handle,
});

const write = 'Calendars.ReadWrite';
const read = 'Calendars.ReadBasic';

/** Outlook's calls with the least permission each needs (graph-contract 1.2). */
export const outlookRoutes: readonly Route[] = [
  route('POST', `${user}/events`, write, createEvent),
  route('POST', `${user}/calendar/events`, write, createEvent),
  route('POST', `${calendar}/events`, write, inCalendar(createEvent)),
  route('GET', `${user}/events`, read, listEvents),
  route('GET', `${user}/calendar/events`, read, listEvents),
  route('GET', `${calendar}/events`, read, inCalendar(listEvents)),
  route('GET', event, read, getEvent),
  route('PATCH', event, write, updateEvent),
  route('DELETE', event, write, deleteEvent),
  route('POST', `${event}/cancel`, write, cancelEvent),
  route('POST', `${event}/accept`, write, respondToEvent('accepted')),
  route('POST', `${event}/tentativelyAccept`, write, respondToEvent('tentativelyAccepted')),
  route('POST', `${event}/decline`, write, respondToEvent('declined')),
  route('GET', `${user}/calendarView`, read, calendarView),
  route('GET', `${user}/calendar/calendarView`, read, calendarView),
  route('GET', `${user}/calendar`, read, getCalendar),
  { ...route('POST', `${user}/calendar/getSchedule`, read, getSchedule), writes: false },
  route('GET', `${user}/mailboxSettings`, 'MailboxSettings.Read', getMailboxSettings),
  route('GET', `${user}/mailboxSettings/automaticRepliesSetting`, 'MailboxSettings.Read', getAutomaticReplies),
  route('PATCH', `${user}/mailboxSettings`, 'MailboxSettings.ReadWrite', updateMailboxSettings),
  route('POST', `${user}/sendMail`, 'Mail.Send', sendMail),
  route('POST', `${user}/messages`, 'Mail.ReadWrite', createDraft),
  route('POST', `${message}/send`, 'Mail.Send', sendDraft),
  route('GET', `${user}/messages`, 'Mail.ReadBasic', messages.listMailboxMessages),
  route('GET', `${user}/mailFolders`, 'Mail.ReadBasic', messages.listFolders),
  route('GET', `${user}/mailFolders/{folder}/messages`, 'Mail.ReadBasic', messages.listMailboxMessages),
  route('GET', message, 'Mail.ReadBasic', messages.getMessage),
  route('PATCH', message, 'Mail.ReadWrite', messages.updateMessage),
  route('DELETE', message, 'Mail.ReadWrite', messages.deleteMessage),
];
