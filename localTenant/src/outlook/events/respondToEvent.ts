import { z } from 'zod';
import { refusal } from '../../wire/graphError.js';
import type { Handler } from '../../wire/operation.js';
import { openMailbox } from '../mailboxes/openMailbox.js';
import { deliver } from '../mail/deliver.js';
import { copiesOf, removeEvent, saveEvent } from './eventStore.js';
import { openEvent } from './openEvent.js';

const schema = z.looseObject({
  comment: z.string().default(''),
  sendResponse: z.union([z.boolean(), z.stringbool()]).default(true),
});

const words = {
  accepted: { subject: 'Accepted', showAs: 'busy' },
  tentativelyAccepted: { subject: 'Tentative', showAs: 'tentative' },
  declined: { subject: 'Declined', showAs: 'free' },
} as const;

/** Accept, decline or say perhaps: changes one's own copy and, when the answer is sent, the organiser's event. */
export const respondToEvent = (response: keyof typeof words): Handler => (call) => {
  const { tenant } = call;
  const person = openMailbox(call);
  const copy = openEvent(call);
  const { sendResponse, comment } = schema.parse(call.body ?? {});
  if (copy.data.isOrganizer) {
    throw refusal('outlook', 'badRequest', "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.");
  }
  if (sendResponse && !copy.data.responseRequested) {
    throw refusal('outlook', 'badRequest', "Your request can't be completed. The meeting organizer hasn't requested a response.");
  }
  const at = tenant.clock.instant();
  const status = { response, time: at };
  if (response === 'declined') removeEvent(tenant.store, copy);
  else saveEvent(tenant.store, { ...copy, modified: at, data: { ...copy.data, response: status, showAs: words[response].showAs } });
  const organised = copiesOf(tenant.store, copy.iCalUId).find((each) => each.data.isOrganizer);
  if (sendResponse && organised) {
    const attendees = organised.data.attendees.map((attendee) =>
      attendee.emailAddress.address.toLowerCase() === person.mail.toLowerCase() ? { ...attendee, status } : attendee,
    );
    saveEvent(tenant.store, { ...organised, modified: at, data: { ...organised.data, attendees } });
    deliver(tenant, {
      from: { name: person.displayName, address: person.mail },
      to: [organised.data.organizer],
      subject: `${words[response].subject}: ${organised.data.subject}`,
      body: { contentType: 'text', content: comment },
      meeting: { kind: `meeting${words[response].subject}`, iCalUId: copy.iCalUId, start: copy.start, end: copy.end },
    });
  }
  return { status: 202 };
};
