import { z } from 'zod';
import { findPerson } from '../../directory/people.js';
import { outlookId } from '../../store/stableId.js';
import { GraphError, refusal } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { openMailbox } from '../mailboxes/openMailbox.js';
import { deliver } from './deliver.js';
import { type Address, insertMessage } from './messageStore.js';

const recipient = z.looseObject({ emailAddress: z.looseObject({ address: z.string(), name: z.string().optional() }) });
const schema = z.object({
  message: z.looseObject({
    subject: z.string().default(''),
    body: z.object({ contentType: z.string().default('text'), content: z.string().default('') }).default({ contentType: 'text', content: '' }),
    toRecipients: z.array(recipient).default([]),
    ccRecipients: z.array(recipient).default([]),
    bccRecipients: z.array(recipient).default([]),
    replyTo: z.array(recipient).default([]),
    from: recipient.optional(),
    importance: z.enum(['low', 'normal', 'high']).default('normal'),
    internetMessageHeaders: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
    attachments: z.array(z.looseObject({ name: z.string(), contentType: z.string().default('application/octet-stream'), contentBytes: z.string() })).default([]),
  }),
  saveToSentItems: z.union([z.boolean(), z.stringbool()]).default(true),
});

const mostAttachment = 3 * 1024 * 1024;

/** `POST sendMail`: 202 and nothing else; accepted is not delivered. */
export const sendMail = (call: Call): Answer => {
  const { tenant } = call;
  const person = openMailbox(call);
  const asked = schema.safeParse(call.body);
  if (!asked.success) throw refusal('outlook', 'badRequest', `The message is not valid: ${asked.error.issues[0]?.path.join('.') ?? 'body'}.`);
  const { message, saveToSentItems } = asked.data;
  const addresses = (list: readonly z.infer<typeof recipient>[]): Address[] =>
    list.map(({ emailAddress: { address, name } }) => ({ address, name: name ?? findPerson(tenant.store, address)?.displayName ?? address }));
  const [to, cc, bcc] = [addresses(message.toRecipients), addresses(message.ccRecipients), addresses(message.bccRecipients)];
  if (to.length + cc.length + bcc.length === 0) throw new GraphError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  const bad = [...to, ...cc, ...bcc].some(({ address }) => !/^[^\s@]+@[^\s@]+$/.test(address));
  if (bad) throw new GraphError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  if (message.from && message.from.emailAddress.address.toLowerCase() !== person.mail.toLowerCase()) {
    throw new GraphError(403, 'ErrorSendAsDenied', 'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.');
  }
  if (message.attachments.some((file) => Buffer.byteLength(file.contentBytes, 'base64') > mostAttachment)) {
    throw new GraphError(413, 'ErrorMessageSizeExceeded', 'An attachment is larger than 3 MB; use an upload session.');
  }
  if (message.internetMessageHeaders.some(({ name }) => !name.toLowerCase().startsWith('x-'))) {
    throw new GraphError(400, 'InvalidInternetMessageHeader', "The internet message header should start with 'x-' or 'X-'.");
  }
  const sent = deliver(tenant, {
    from: { name: person.displayName, address: person.mail },
    to, cc, bcc,
    replyTo: addresses(message.replyTo),
    subject: message.subject,
    body: { ...message.body, contentType: message.body.contentType.toLowerCase() },
    importance: message.importance,
    headers: message.internetMessageHeaders,
    attachments: message.attachments.map(({ name, contentType, contentBytes }) => ({ name, contentType, contentBytes })),
    meeting: undefined,
  });
  if (saveToSentItems) {
    insertMessage(tenant.store, { id: outlookId(), mailbox: person.id, folder: 'sentitems', received: tenant.clock.instant(), data: { ...sent, isRead: true } });
  }
  return { status: 202 };
};
