import { GraphError } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { applyChange } from './applyChange.js';
import { eventAnswer } from './eventShape.js';
import { type EventChange, eventChangeSchema } from './eventSchema.js';
import { type Event, saveEvent } from './eventStore.js';
import { holdsJoinBlock, newJoinUrl, withJoinBlock } from './joinBlock.js';
import { openEvent } from './openEvent.js';
import { tellAttendees } from './tellAttendees.js';
import { etagOfEvent } from './toEvent.js';

/** A new body without Teams' block turns the online meeting off (graph-contract 5.1). */
const joinUrlAfter = (tenantId: string, before: Event, change: EventChange): string | null => {
  const { joinUrl } = before.data;
  if (joinUrl === null) return change.isOnlineMeeting ? newJoinUrl(tenantId, before.mailbox) : null;
  return change.body && !holdsJoinBlock(change.body.content, joinUrl) ? null : joinUrl;
};

/** `PATCH events/{event}`: only what is named changes; the organiser's attendees are told. */
export const updateEvent = (call: Call): Answer => {
  const { tenant } = call;
  const before = openEvent(call);
  const match = call.header('if-match');
  if (match !== undefined && match !== '*' && match !== etagOfEvent(before)) {
    throw new GraphError(412, 'ErrorIrresolvableConflict', 'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.');
  }
  const asked = eventChangeSchema.safeParse(call.body);
  if (!asked.success) {
    throw new GraphError(400, 'ErrorPropertyValidationFailure', `The event has a value that is not valid: ${asked.error.issues[0]?.path.join('.') ?? ''}.`);
  }
  const changed = applyChange(before, asked.data);
  const joinUrl = joinUrlAfter(tenant.tenantId, before, asked.data);
  const isNew = joinUrl !== null && before.data.joinUrl === null;
  const body = isNew ? withJoinBlock(changed.data.body, joinUrl) : changed.data.body;
  const after = saveEvent(tenant.store, { ...changed, modified: tenant.clock.instant(), data: { ...changed.data, joinUrl, body } });
  if (after.data.isOrganizer) tellAttendees(tenant, after, before);
  return eventAnswer(call, 200, after);
};
