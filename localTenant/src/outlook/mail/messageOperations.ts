import { z } from 'zod';
import { refusal } from '../../wire/graphError.js';
import { matchesFilter } from '../../wire/matchesFilter.js';
import { parseFilter } from '../../wire/odataFilter.js';
import { selectOf, topOf } from '../../wire/odataQuery.js';
import type { Answer, Call } from '../../wire/operation.js';
import { continuation, nextLink } from '../../wire/pageToken.js';
import { pick } from '../../wire/pick.js';
import { openMailbox } from '../mailboxes/openMailbox.js';
import { findMessage, listMessages, type Message, removeMessage, saveMessage } from './messageStore.js';
import { toMessage } from './toMessage.js';

const folders = [
  ['inbox', 'Inbox'],
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

/** `GET messages`, or those of one folder: the newest first, ten to a page. */
export const listMailboxMessages = (call: Call): Answer => {
  const person = openMailbox(call);
  const folder = folderOf(call);
  const text = call.query.get('filter');
  const filter = text === undefined ? undefined : parseFilter(text);
  const skip = continuation(call, z.object({ skip: z.number() }))?.skip ?? 0;
  const top = topOf(call.query, 10, 1_000);
  const { store } = call.tenant;
  const rows = filter
    ? listMessages(store, person.id, folder, 0, mostKept).map(toMessage).filter((each) => matchesFilter(each, filter, 'outlook')).slice(skip, skip + top + 1)
    : listMessages(store, person.id, folder, skip, top + 1).map(toMessage);
  const select = selectOf(call.query.get('select'));
  return {
    status: 200,
    body: {
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#users('${person.id}')/messages`,
      value: rows.slice(0, top).map((message) => pick(message, select)),
      ...(rows.length > top ? { '@odata.nextLink': nextLink(call, { skip: skip + top }) } : {}),
    },
  };
};

const openMessage = (call: Call): Message => {
  const message = findMessage(call.tenant.store, openMailbox(call).id, call.params['message'] ?? '');
  if (!message) throw refusal('outlook', 'notFound');
  return message;
};

export const getMessage = (call: Call): Answer => ({
  status: 200,
  body: pick(toMessage(openMessage(call)), selectOf(call.query.get('select'))),
});

/** `PATCH messages/{message}`: read or unread. */
export const updateMessage = (call: Call): Answer => {
  const message = openMessage(call);
  const asked = z.strictObject({ isRead: z.boolean() }).safeParse(call.body);
  if (!asked.success) throw refusal('outlook', 'badRequest', 'Only isRead can be changed here.');
  return { status: 200, body: toMessage(saveMessage(call.tenant.store, { ...message, data: { ...message.data, ...asked.data } })) };
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
