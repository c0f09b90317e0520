import type { Answer, Call } from '../../wire/operation.js';
import { removeEvent } from './eventStore.js';
import { openEvent } from './openEvent.js';
import { cancelEverywhere } from './tellAttendees.js';

/** `DELETE events/{event}`: on the organiser's copy this sends cancellations too. */
export const deleteEvent = (call: Call): Answer => {
  const event = openEvent(call);
  if (event.data.isOrganizer) cancelEverywhere(call.tenant, event);
  removeEvent(call.tenant.store, event);
  return { status: 204 };
};
