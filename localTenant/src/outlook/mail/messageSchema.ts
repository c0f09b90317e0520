import { z } from 'zod';
import { findPerson, type Person } from '../../directory/people.js';
import type { TenantState } from '../../tenantState.js';
import { GraphError, refusal } from '../../wire/graphError.js';
import type { Outgoing } from './deliver.js';
import type { Address } from './messageStore.js';

const recipient = z.looseObject({ emailAddress: z.looseObject({ address: z.string(), name: z.string().optional() }) });
const recipients = z.array(recipient);

/** A message as a client writes it; what is not named is left as it is in a draft, and empty in a new message. */
export const messageSchema = z.looseObject({
  subject: z.string().optional(),
  body: z.object({ contentType: z.string().default('text'), content: z.string().default('') }).optional(),
  toRecipients: recipients.optional(),
  ccRecipients: recipients.optional(),
  bccRecipients: recipients.optional(),
  replyTo: recipients.optional(),
  from: recipient.optional(),
  importance: z.enum(['low', 'normal', 'high']).optional(),
  isRead: z.boolean().optional(),
  /** A draft may be given its own, so that whoever lost an answer finds it again (Graph: update message). */
  internetMessageId: z.string().regex(/^<[^\s<>@]+@[^\s<>@]+>$/).optional(),
  internetMessageHeaders: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
  attachments: z.array(z.looseObject({ name: z.string(), contentType: z.string().default('application/octet-stream'), contentBytes: z.string() })).optional(),
});
export type WrittenMessage = z.infer<typeof messageSchema>;

const mostAttachment = 3 * 1024 * 1024;
const invalid = (): GraphError => new GraphError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');

const check = (person: Person, message: WrittenMessage): void => {
  if (message.from && message.from.emailAddress.address.toLowerCase() !== person.mail.toLowerCase()) {
    throw new GraphError(403, 'ErrorSendAsDenied', 'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.');
  }
  if (message.attachments?.some((file) => Buffer.byteLength(file.contentBytes, 'base64') > mostAttachment)) {
    throw new GraphError(413, 'ErrorMessageSizeExceeded', 'An attachment is larger than 3 MB; use an upload session.');
  }
  if (message.internetMessageHeaders?.some(({ name }) => !name.toLowerCase().startsWith('x-'))) {
    throw new GraphError(400, 'InvalidInternetMessageHeader', "The internet message header should start with 'x-' or 'X-'.");
  }
};

const addressesOf = (tenant: TenantState, list: z.infer<typeof recipients>): Address[] =>
  list.map(({ emailAddress: { address, name } }) => ({ address, name: name ?? findPerson(tenant.store, address)?.displayName ?? address }));

/** The parts of a message that a body names, in the form in which messages are kept. */
export const writtenParts = (tenant: TenantState, person: Person, body: unknown): Partial<Outgoing> => {
  const asked = messageSchema.safeParse(body);
  if (!asked.success) throw refusal('outlook', 'badRequest', `The message is not valid: ${asked.error.issues[0]?.path.join('.') ?? 'body'}.`);
  const message = asked.data;
  check(person, message);
  const addresses = (list: z.infer<typeof recipients> | undefined): Address[] | undefined => list && addressesOf(tenant, list);
  const parts = {
    subject: message.subject,
    body: message.body && { ...message.body, contentType: message.body.contentType.toLowerCase() },
    to: addresses(message.toRecipients),
    cc: addresses(message.ccRecipients),
    bcc: addresses(message.bccRecipients),
    replyTo: addresses(message.replyTo),
    importance: message.importance,
    headers: message.internetMessageHeaders,
    internetMessageId: message.internetMessageId,
    attachments: message.attachments?.map(({ name, contentType, contentBytes }) => ({ name, contentType, contentBytes })),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
};

/** Nothing is sent to nobody, nor to what is no address. */
export const checkRecipients = ({ to, cc = [], bcc = [] }: Pick<Outgoing, 'to' | 'cc' | 'bcc'>): void => {
  const all = [...to, ...cc, ...bcc];
  if (all.length === 0 || all.some(({ address }) => !/^[^\s@]+@[^\s@]+$/.test(address))) throw invalid();
};
