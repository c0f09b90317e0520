import { randomUUID } from 'node:crypto';
import { findPerson, type Person } from '../../directory/people.js';
import { outlookId } from '../../store/stableId.js';
import type { TenantState } from '../../tenantState.js';
import { isRefusing } from '../mailboxes/refusingMailboxes.js';
import { insertMessage, type MessageData } from './messageStore.js';

export type Outgoing = Pick<MessageData, 'from' | 'to' | 'subject' | 'body' | 'meeting'> &
  Partial<Pick<MessageData, 'cc' | 'bcc' | 'replyTo' | 'importance' | 'headers' | 'attachments' | 'internetMessageId' | 'conversationId'>>;

const dataOf = (tenant: TenantState, mail: Outgoing): MessageData => ({
  cc: [],
  bcc: [],
  replyTo: [],
  importance: 'normal',
  headers: [],
  attachments: [],
  internetMessageId: `<${randomUUID()}@${tenant.domain}>`,
  ...mail,
  isRead: false,
  isDraft: false,
});

/** An empty message of a person, with the ids that it keeps from its draft on. */
export const blankMessage = (tenant: TenantState, person: Person): MessageData => ({
  ...dataOf(tenant, {
    from: { name: person.displayName, address: person.mail },
    to: [],
    subject: '',
    body: { contentType: 'text', content: '' },
    meeting: undefined,
  }),
  isRead: true,
  isDraft: true,
});

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The report that Exchange puts into the sender's inbox: in the conversation of what could not be delivered, and naming it. */
const bounce = (tenant: TenantState, mail: MessageData, address: string, reason: string): void => {
  const sender = findPerson(tenant.store, mail.from.address);
  if (!sender?.mailbox) return;
  const { internetMessageId } = mail;
  const data = dataOf(tenant, {
    from: { name: 'Microsoft Outlook', address: `postmaster@${tenant.domain}` },
    to: [mail.from],
    subject: `Undeliverable: ${mail.subject}`,
    body: { contentType: 'html', content: `<p>Your message to ${escapeHtml(address)} couldn't be delivered. ${escapeHtml(reason)}</p>` },
    meeting: undefined,
    conversationId: mail.conversationId ?? internetMessageId,
    headers: [
      { name: 'Auto-Submitted', value: 'auto-replied' },
      { name: 'In-Reply-To', value: internetMessageId },
      { name: 'References', value: internetMessageId },
      { name: 'X-Failed-Recipients', value: address },
    ],
  });
  insertMessage(tenant.store, { id: outlookId(), mailbox: sender.id, folder: 'inbox', received: tenant.clock.instant(), data });
};

/** Why an address takes no mail, if it takes none. Addresses elsewhere are believed unless they were set to refuse. */
const refusalOf = (tenant: TenantState, address: string): string | undefined => {
  if (isRefusing(tenant.store, address)) return '550 5.7.1 The recipient does not accept this message.';
  const isOurs = address.endsWith(`@${tenant.domain}`);
  return isOurs && !findPerson(tenant.store, address)?.mailbox ? `550 5.1.10 The address was not found at ${tenant.domain}.` : undefined;
};

/** Puts a message into the inbox of each recipient in the tenant; what cannot be delivered comes back to the sender. */
export const deliver = (tenant: TenantState, mail: Outgoing): void => {
  const data = dataOf(tenant, mail);
  const addresses = new Set([...data.to, ...data.cc, ...data.bcc].map(({ address }) => address.toLowerCase()));
  for (const address of addresses) {
    const reason = refusalOf(tenant, address);
    const person = reason === undefined ? findPerson(tenant.store, address) : undefined;
    if (reason !== undefined) bounce(tenant, data, address, reason);
    if (person) insertMessage(tenant.store, { id: outlookId(), mailbox: person.id, folder: 'inbox', received: tenant.clock.instant(), data: { ...data, bcc: [] } });
  }
};
