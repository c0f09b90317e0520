import { z } from 'zod';
import { outlookId } from '../../store/stableId.js';
import { refusal } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { openMailbox } from '../mailboxes/openMailbox.js';
import { blankMessage, deliver } from './deliver.js';
import { checkRecipients, messageSchema, writtenParts } from './messageSchema.js';
import { insertMessage } from './messageStore.js';

const schema = z.object({ message: messageSchema, saveToSentItems: z.union([z.boolean(), z.stringbool()]).default(true) });

/** `POST sendMail`: 202 and nothing else; accepted is not delivered. */
export const sendMail = (call: Call): Answer => {
  const { tenant } = call;
  const person = openMailbox(call);
  const asked = schema.safeParse(call.body);
  if (!asked.success) throw refusal('outlook', 'badRequest', `The message is not valid: ${asked.error.issues[0]?.path.join('.') ?? 'body'}.`);
  const mail = { ...blankMessage(tenant, person), ...writtenParts(tenant, person, asked.data.message), isDraft: false };
  checkRecipients(mail);
  deliver(tenant, mail);
  if (asked.data.saveToSentItems) {
    insertMessage(tenant.store, { id: outlookId(), mailbox: person.id, folder: 'sentitems', received: tenant.clock.instant(), data: { ...mail, isRead: true } });
  }
  return { status: 202 };
};
