import { outlookId } from '../../store/stableId.js';
import { GraphError } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { openMailbox } from '../mailboxes/openMailbox.js';
import { blankMessage, deliver } from './deliver.js';
import { openMessage, shownMessage } from './messageOperations.js';
import { checkRecipients, writtenParts } from './messageSchema.js';
import { findMessage, insertMessage, saveMessage } from './messageStore.js';

const notOffered = ['extensions', 'singleValueExtendedProperties', 'multiValueExtendedProperties'];

/** `POST messages`: a draft. With an immutable id it can be followed after it was sent. */
export const createDraft = (call: Call): Answer => {
  const { tenant } = call;
  const person = openMailbox(call);
  const asked = typeof call.body === 'object' && call.body !== null ? Object.keys(call.body) : [];
  const extra = notOffered.find((name) => asked.includes(name));
  if (extra !== undefined) throw new GraphError(501, 'notImplemented', `The local tenant does not offer '${extra}' of a message.`);
  const id = outlookId();
  const data = { ...blankMessage(tenant, person), ...writtenParts(tenant, person, call.body) };
  insertMessage(tenant.store, { id, mailbox: person.id, folder: 'drafts', received: tenant.clock.instant(), data });
  const draft = findMessage(tenant.store, person.id, id);
  const context = `https://graph.microsoft.com/v1.0/$metadata#users('${person.id}')/messages/$entity`;
  return { status: 201, body: { '@odata.context': context, ...(draft ? shownMessage(call, draft) : {}) } };
};

/** `POST messages/{message}/send`: 202; the draft is in Sent Items from then on, under the same immutable id. */
export const sendDraft = (call: Call): Answer => {
  const { tenant } = call;
  const message = openMessage(call);
  if (!message.data.isDraft) throw new GraphError(400, 'ErrorInvalidOperation', 'The message is not a draft and cannot be sent again.');
  checkRecipients(message.data);
  deliver(tenant, message.data);
  saveMessage(tenant.store, { ...message, folder: 'sentitems', received: tenant.clock.instant(), data: { ...message.data, isDraft: false } });
  return { status: 202 };
};
