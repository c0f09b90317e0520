import { randomUUID } from 'node:crypto';
import { findPerson } from '../../directory/people.js';
import { outlookId } from '../../store/stableId.js';
import type { TenantState } from '../../tenantState.js';
import { type Address, insertMessage, type MessageData } from './messageStore.js';

export type Outgoing = Pick<MessageData, 'from' | 'to' | 'subject' | 'body' | 'meeting'> &
  Partial<Pick<MessageData, 'cc' | 'bcc' | 'replyTo' | 'importance' | 'headers' | 'attachments'>>;

const dataOf = (tenant: TenantState, mail: Outgoing): MessageData => ({
  cc: [],
  bcc: [],
  replyTo: [],
  importance: 'normal',
  headers: [],
  attachments: [],
  ...mail,
  isRead: false,
  isDraft: false,
  internetMessageId: `<${randomUUID()}@${tenant.domain}>`,
});

const bounce = (tenant: TenantState, sender: string, address: string, subject: string): void => {
  const data = dataOf(tenant, {
    from: { name: 'Microsoft Outlook', address: `postmaster@${tenant.domain}` },
    to: [{ name: sender, address: sender }],
    subject: `Undeliverable: ${subject}`,
    body: { contentType: 'html', content: `<p>Your message to ${escapeHtml(address)} couldn't be delivered. The address was not found at ${tenant.domain}.</p>` },
    meeting: undefined,
  });
  const person = findPerson(tenant.store, sender);
  if (person) insertMessage(tenant.store, { id: outlookId(), mailbox: person.id, folder: 'inbox', received: tenant.clock.instant(), data });
};

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Puts a message into the inbox of each recipient in the tenant; an unknown address at our own domain comes back. */
export const deliver = (tenant: TenantState, mail: Outgoing): MessageData => {
  const data = dataOf(tenant, mail);
  const seen = new Set<string>();
  for (const { address } of [...data.to, ...data.cc, ...data.bcc] satisfies Address[]) {
    const key = address.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    const person = findPerson(tenant.store, key);
    if (person?.mailbox) {
      insertMessage(tenant.store, { id: outlookId(), mailbox: person.id, folder: 'inbox', received: tenant.clock.instant(), data: { ...data, bcc: [] } });
    } else if (key.endsWith(`@${tenant.domain}`)) {
      bounce(tenant, data.from.address, address, data.subject);
    }
  }
  return data;
};
