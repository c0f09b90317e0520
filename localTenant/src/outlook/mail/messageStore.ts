import type { Store } from '../../store/store.js';

export type Address = { readonly name: string; readonly address: string };
export type Folder = 'inbox' | 'sentitems' | 'drafts' | 'deleteditems';

export type MessageData = {
  readonly subject: string;
  readonly body: { readonly contentType: string; readonly content: string };
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly replyTo: readonly Address[];
  readonly importance: string;
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly internetMessageId: string;
  /** The conversation that an answer or a report belongs to; a message that starts one is named by itself. */
  readonly conversationId?: string | undefined;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly { readonly name: string; readonly contentType: string; readonly contentBytes: string }[];
  readonly meeting?: { readonly kind: string; readonly iCalUId: string; readonly start: string; readonly end: string } | undefined;
};

export type Message = {
  readonly pk: number;
  readonly id: string;
  readonly mailbox: string;
  readonly folder: Folder;
  readonly received: string;
  readonly changeKey: number;
  readonly data: MessageData;
};

type Row = { pk: number; id: string; mailbox: string; folder: Folder; received: string; change_key: number; data: string };
const toMessage = (row: Row): Message => ({
  pk: row.pk,
  id: row.id,
  mailbox: row.mailbox,
  folder: row.folder,
  received: row.received,
  changeKey: row.change_key,
  data: JSON.parse(row.data) as MessageData,
});

export const insertMessage = (store: Store, message: Omit<Message, 'pk' | 'changeKey'>): void => {
  store.run(
    'insert into messages values (null, ?, ?, ?, ?, 1, ?)',
    message.id, message.mailbox, message.folder, message.received, JSON.stringify(message.data),
  );
};

export const saveMessage = (store: Store, message: Message): Message => {
  const saved = { ...message, changeKey: message.changeKey + 1 };
  store.run('update messages set folder = ?, received = ?, change_key = ?, data = ? where pk = ?', saved.folder, saved.received, saved.changeKey, JSON.stringify(saved.data), saved.pk);
  return saved;
};

export const removeMessage = (store: Store, message: Message): void => {
  store.run('delete from messages where pk = ?', message.pk);
};

export const findMessage = (store: Store, mailbox: string, id: string): Message | undefined => {
  const row = store.first<Row>('select * from messages where id = ? and mailbox = ?', id, mailbox);
  return row && toMessage(row);
};

/** The newest first. */
export const listMessages = (store: Store, mailbox: string, folder: string | undefined, skip: number, limit: number): Message[] =>
  store
    .all<Row>(
      `select * from messages where mailbox = ? ${folder ? 'and folder = ?' : ''} order by received desc, pk desc limit ? offset ?`,
      ...(folder ? [mailbox, folder] : [mailbox]),
      limit,
      skip,
    )
    .map(toMessage);
