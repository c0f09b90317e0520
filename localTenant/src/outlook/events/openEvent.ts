import { refusal } from '../../wire/graphError.js';
import type { Call } from '../../wire/operation.js';
import { openMailbox } from '../mailboxes/openMailbox.js';
import { type Event, findEvent } from './eventStore.js';

/** The event of a call in the mailbox of the call. Ids are case sensitive. */
export const openEvent = (call: Call): Event => {
  const person = openMailbox(call);
  const event = findEvent(call.tenant.store, person.id, call.params['event'] ?? '');
  if (!event) throw refusal('outlook', 'notFound');
  return event;
};
