import { findPerson, type Person } from '../../directory/people.js';
import { outlookId } from '../../store/stableId.js';
import type { TenantState } from '../../tenantState.js';
import { deliver } from '../mail/deliver.js';
import type { Attendee } from './eventSchema.js';
import { copiesOf, type Event, type EventData, insertEvent, saveEvent } from './eventStore.js';

const never = '0001-01-01T00:00:00Z';

const mailboxOf = (tenant: TenantState, attendee: Attendee): Person | undefined => {
  const person = findPerson(tenant.store, attendee.emailAddress.address);
  return person?.mailbox ? person : undefined;
};

/** What an attendee's own copy shows: nobody else, when the organiser hid the list. */
const copyData = (event: Event, attendee: Attendee, before: Event | undefined, keepsAnswer: boolean): EventData => ({
  ...event.data,
  isOrganizer: false,
  attendees: event.data.hideAttendees ? [attendee] : event.data.attendees,
  response: keepsAnswer && before ? before.data.response : { response: 'notResponded', time: never },
  showAs: keepsAnswer && before ? before.data.showAs : event.data.showAs === 'free' ? 'free' : 'tentative',
  categories: before?.data.categories ?? [],
  extended: before?.data.extended ?? [],
});

const invite = (tenant: TenantState, event: Event, person: Person, attendee: Attendee, before: Event | undefined, moved: boolean): void => {
  const at = tenant.clock.instant();
  const data = copyData(event, attendee, before, !moved);
  if (before) saveEvent(tenant.store, { ...before, start: event.start, end: event.end, modified: at, data });
  else {
    insertEvent(tenant.store, {
      id: outlookId(), mailbox: person.id, iCalUId: event.iCalUId, transactionId: null,
      start: event.start, end: event.end, created: at, modified: at, data,
    });
  }
};

const cancelCopy = (tenant: TenantState, event: Event, copy: Event): void => {
  const subject = copy.data.subject.startsWith('Canceled: ') ? copy.data.subject : `Canceled: ${copy.data.subject}`;
  saveEvent(tenant.store, {
    ...copy,
    modified: tenant.clock.instant(),
    data: { ...copy.data, subject, isCancelled: true, showAs: 'free' },
  });
  const person = findPerson(tenant.store, copy.mailbox);
  if (person) sendNotice(tenant, event, [{ emailAddress: { address: person.mail, name: person.displayName } }], 'meetingCancelled', subject);
};

const sendNotice = (
  tenant: TenantState,
  event: Event,
  to: readonly { emailAddress: { address: string; name?: string | undefined } }[],
  kind: 'meetingRequest' | 'meetingCancelled',
  subject: string,
): void => {
  deliver(tenant, {
    from: event.data.organizer,
    to: to.map(({ emailAddress }) => ({ address: emailAddress.address, name: emailAddress.name ?? emailAddress.address })),
    subject,
    body: event.data.body,
    meeting: { kind, iCalUId: event.iCalUId, start: event.start, end: event.end },
  });
};

/** Brings the attendees' mailboxes in step with the organiser's event, and sends what Outlook would send. */
export const tellAttendees = (tenant: TenantState, event: Event, before: Event | undefined): void => {
  const copies = before ? copiesOf(tenant.store, event.iCalUId).filter((copy) => !copy.data.isOrganizer) : [];
  const moved = !before || before.start !== event.start || before.end !== event.end;
  const told: Attendee[] = [];
  const stay = new Set<string>();
  for (const attendee of event.data.attendees) {
    const person = mailboxOf(tenant, attendee);
    if (!person || person.id === event.mailbox) {
      if (!person) told.push(attendee);
      continue;
    }
    stay.add(person.id);
    const copy = copies.find((each) => each.mailbox === person.id);
    invite(tenant, event, person, attendee, copy, moved);
    if (moved || !copy) told.push(attendee);
  }
  for (const copy of copies) if (!stay.has(copy.mailbox) && !copy.data.isCancelled) cancelCopy(tenant, event, copy);
  if (told.length > 0) sendNotice(tenant, event, told, 'meetingRequest', event.data.subject);
};

/** The organiser called the meeting off: every copy says so. */
export const cancelEverywhere = (tenant: TenantState, event: Event): void => {
  for (const copy of copiesOf(tenant.store, event.iCalUId)) {
    if (!copy.data.isOrganizer && !copy.data.isCancelled) cancelCopy(tenant, event, copy);
  }
};
