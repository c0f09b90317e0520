import { refusal } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { removeEvent } from './eventStore.js';
import { openEvent } from './openEvent.js';
import { cancelEverywhere } from './tellAttendees.js';

/** `POST events/{event}/cancel`: the organiser only. */
export const cancelEvent = (call: Call): Answer => {
  const event = openEvent(call);
  if (!event.data.isOrganizer) {
    throw refusal('outlook', 'badRequest', "Your request can't be completed. You need to be an organizer to cancel a meeting.");
  }
  cancelEverywhere(call.tenant, event);
  removeEvent(call.tenant.store, event);
  return { status: 202 };
};
