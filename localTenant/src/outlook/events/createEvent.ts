import { randomBytes } from 'node:crypto';
import { outlookId } from '../../store/stableId.js';
import { GraphError } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import type { Person } from '../../directory/people.js';
import { openMailbox } from '../mailboxes/openMailbox.js';
import { applyChange, blankEvent } from './applyChange.js';
import { eventAnswer } from './eventShape.js';
import { newEventSchema } from './eventSchema.js';
import { type Event, findByTransaction, insertEvent } from './eventStore.js';
import { newJoinUrl, withJoinBlock } from './joinBlock.js';
import { tellAttendees } from './tellAttendees.js';

const newICalUId = (): string => `040000008200E00074C5B7101A82E008${randomBytes(32).toString('hex').toUpperCase()}`;

const draftOf = (person: Person, at: string): Omit<Event, 'pk' | 'changeKey'> => ({
  id: outlookId(),
  mailbox: person.id,
  iCalUId: newICalUId(),
  transactionId: null,
  start: at,
  end: at,
  created: at,
  modified: at,
  data: blankEvent(person),
});

const bad = (message: string): GraphError => new GraphError(400, 'ErrorPropertyValidationFailure', message);

/**
 * `POST /users/{user}/events`. Invitations go out as part of the call. Nothing here stops a double booking: Exchange
 * does not either (graph-contract 5.1).
 */
export const createEvent = (call: Call): Answer => {
  const { tenant } = call;
  const person = openMailbox(call);
  const asked = newEventSchema.safeParse(call.body);
  if (!asked.success) {
    const where = asked.error.issues[0]?.path.join('.') ?? '';
    if (where.startsWith('recurrence')) throw new GraphError(501, 'notImplemented', 'The local tenant does not offer recurring events.');
    throw bad(`The event has a value that is not valid: ${where}.`);
  }
  const { transactionId = null, ...change } = asked.data;
  if (!change.start || !change.end) throw bad('An event needs a start and an end.');
  const existing = transactionId === null ? undefined : findByTransaction(tenant.store, person.id, transactionId);
  if (existing) {
    throw new GraphError(409, 'ErrorDuplicateTransactionId', `Your request can't be completed. The TransactionId you provided has already been used for the event with Id ${existing.id}.`);
  }
  const draft = { ...applyChange({ ...draftOf(person, tenant.clock.instant()), pk: 0, changeKey: 0 }, change), transactionId };
  const joinUrl = change.isOnlineMeeting ? newJoinUrl(tenant.tenantId, person.id) : null;
  const data = joinUrl === null ? draft.data : { ...draft.data, joinUrl, body: withJoinBlock(draft.data.body, joinUrl) };
  const event = insertEvent(tenant.store, { ...draft, data });
  tellAttendees(tenant, event, undefined);
  // Extended properties are not echoed on create.
  return eventAnswer(call, 201, event);
};
