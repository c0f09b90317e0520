import { z } from 'zod';
import { GraphError, refusal } from '../../wire/graphError.js';
import { matchesFilter } from '../../wire/matchesFilter.js';
import { type Filter, parseFilter } from '../../wire/odataFilter.js';
import { selectOf, topOf } from '../../wire/odataQuery.js';
import type { Answer, Call } from '../../wire/operation.js';
import { continuation, nextLink } from '../../wire/pageToken.js';
import { pick } from '../../wire/pick.js';
import { openMailbox } from '../mailboxes/openMailbox.js';
import { readId, wantsImmutableId } from './messageId.js';
import { writtenParts } from './messageSchema.js';
import { findMessage, listMessages, type Message, removeMessage, saveMessage } from './messageStore.js';
import { internetMessageHeaders, toMessage } from './toMessage.js';

const folders = [
  ['inbox', 'Inbox'],
  ['drafts', 'Drafts'],
  ['sentitems', 'Sent Items'],
  ['deleteditems', 'Deleted Items'],
] as const;

const folderOf = (call: Call): string | undefined => {
  const asked = call.params['folder']?.toLowerCase();
  if (asked === undefined) return undefined;
  const folder = folders.find(([id]) => id === asked)?.[0];
  if (!folder) throw refusal('outlook', 'notFound', 'The specified folder was not found in the store.');
  return folder;
};

const mostKept = 100_000;

/** A message with what was selected of it; the headers come only when they are asked for by name. */
export const shownMessage = (call: Call, message: Message): Record<string, unknown> => {
  const select = selectOf(call.query.get('select'));
  const headers = select?.includes('internetMessageHeaders') ? { internetMessageHeaders: internetMessageHeaders(message) } : {};
  return pick({ ...toMessage(message, wantsImmutableId(call)), ...headers }, select);
};

const firstPath = (filter: Filter): string | undefined => {
  if (filter.kind === 'compare' || filter.kind === 'any') return filter.path;
  return filter.parts[0] && firstPath(filter.parts[0]);
};

/** The order is by date, and a property that orders must come first in the filter too, or Exchange refuses (list messages). */
const isOldestFirst = (call: Call, filter: Filter | undefined): boolean => {
  const [property, direction = 'asc'] = (call.query.get('orderby') ?? 'receivedDateTime desc').trim().split(/\s+/);
  if (call.query.get('orderby') !== undefined && filter && firstPath(filter)?.toLowerCase() !== property?.toLowerCase()) {
    throw new GraphError(400, 'InefficientFilter', 'The restriction or sort order is too complex for this operation.');
  }
  if (!/^(received|sent|created)DateTime$/i.test(property ?? '')) throw refusal('outlook', 'badRequest', 'Messages can be ordered by their date here.');
  return direction.toLowerCase() === 'asc';
};

/** `GET messages`, or those of one folder: the newest first, ten to a page. */
export const listMailboxMessages = (call: Call): Answer => {
  const person = openMailbox(call);
  const folder = folderOf(call);
  const text = call.query.get('filter');
  const filter = text === undefined ? undefined : parseFilter(text);
  const skip = continuation(call, z.object({ skip: z.number() }))?.skip ?? 0;
  const top = topOf(call.query, 10, 1_000);
  const { store } = call.tenant;
  const oldestFirst = isOldestFirst(call, filter);
  const all = filter || oldestFirst ? listMessages(store, person.id, folder, 0, mostKept).filter((message) => !filter || matchesFilter(toMessage(message, false), filter, 'outlook')) : undefined;
  const rows = all ? (oldestFirst ? all.reverse() : all).slice(skip, skip + top + 1) : listMessages(store, person.id, folder, skip, top + 1);
  return {
    status: 200,
    body: {
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#users('${person.id}')/messages`,
      value: rows.slice(0, top).map((message) => shownMessage(call, message)),
      ...(rows.length > top ? { '@odata.nextLink': nextLink(call, { skip: skip + top }) } : {}),
    },
  };
};

/** A message by either kind of id; one that moved has left its changing id behind. */
export const openMessage = (call: Call): Message => {
  const person = openMailbox(call);
  const asked = readId(call.params['message'] ?? '');
  const message = asked && findMessage(call.tenant.store, person.id, asked.storedId);
  if (!message || !asked?.isIn(message.folder)) throw refusal('outlook', 'notFound');
  return message;
};

export const getMessage = (call: Call): Answer => ({ status: 200, body: shownMessage(call, openMessage(call)) });

/** `PATCH messages/{message}`: read or unread; of a draft everything that was written. */
export const updateMessage = (call: Call): Answer => {
  const { tenant } = call;
  const message = openMessage(call);
  const asked = z.looseObject({ isRead: z.boolean().optional() }).safeParse(call.body);
  const others = Object.keys(asked.data ?? {}).filter((name) => name !== 'isRead');
  if (!asked.success || (others.length > 0 && !message.data.isDraft)) throw refusal('outlook', 'badRequest', 'Only isRead can be changed here, but for drafts.');
  const written = message.data.isDraft ? writtenParts(tenant, openMailbox(call), call.body) : {};
  const data = { ...message.data, ...written, isRead: asked.data.isRead ?? message.data.isRead };
  return { status: 200, body: shownMessage(call, saveMessage(tenant.store, { ...message, data })) };
};

/** The first delete moves a message to Deleted Items, the second removes it. */
export const deleteMessage = (call: Call): Answer => {
  const message = openMessage(call);
  if (message.folder === 'deleteditems') removeMessage(call.tenant.store, message);
  else saveMessage(call.tenant.store, { ...message, folder: 'deleteditems' });
  return { status: 204 };
};

export const listFolders = (call: Call): Answer => {
  const person = openMailbox(call);
  const value = folders.map(([id, displayName]) => {
    const messages = listMessages(call.tenant.store, person.id, id, 0, mostKept);
    return { id, displayName, totalItemCount: messages.length, unreadItemCount: messages.filter(({ data }) => !data.isRead).length };
  });
  return { status: 200, body: { value } };
};
