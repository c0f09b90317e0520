import type { Store } from '../../store/store.js';

/** A message in a chat, from the bot or from the person. */
export type StoredActivity = {
  readonly pk: number;
  /** Milliseconds, as Teams numbers the messages of a chat. */
  readonly id: number;
  readonly conversationId: string;
  readonly fromBot: boolean;
  readonly sent: string;
  readonly changed: string;
  /** Raised by each update, so that a client knows a card of its own from an older one. */
  readonly revision: number;
  readonly deleted: boolean;
  readonly activity: Readonly<Record<string, unknown>>;
};

type Row = {
  pk: number; id: number; conversation_id: string; from_bot: number; sent: string; changed: string; revision: number; deleted: number; activity: string;
};

const toActivity = (row: Row): StoredActivity => ({
  pk: row.pk,
  id: row.id,
  conversationId: row.conversation_id,
  fromBot: row.from_bot === 1,
  sent: row.sent,
  changed: row.changed,
  revision: row.revision,
  deleted: row.deleted === 1,
  activity: JSON.parse(row.activity) as Record<string, unknown>,
});

type NewActivity = Pick<StoredActivity, 'conversationId' | 'fromBot' | 'sent' | 'activity'>;

/** Gives back the new message's id: the moment it was sent, or the next free number after it. */
export const insertActivity = (store: Store, { conversationId, fromBot, sent, activity }: NewActivity): number => {
  const last = store.first<{ id: number | null }>('select max(id) as id from activities where conversation_id = ?', conversationId);
  const id = Math.max(Date.parse(sent), (last?.id ?? 0) + 1);
  store.run(
    'insert into activities values (null, ?, ?, ?, ?, ?, 1, 0, ?)',
    id, conversationId, fromBot ? 1 : 0, sent, sent, JSON.stringify(activity),
  );
  return id;
};

export const findActivity = (store: Store, conversationId: string, id: string): StoredActivity | undefined => {
  const row = /^\d+$/.test(id)
    ? store.first<Row>('select * from activities where conversation_id = ? and id = ?', conversationId, Number(id))
    : undefined;
  return row && toActivity(row);
};

export const replaceActivity = (store: Store, known: StoredActivity, activity: Readonly<Record<string, unknown>>, changed: string): void => {
  store.run('update activities set activity = ?, changed = ?, revision = revision + 1 where pk = ?', JSON.stringify(activity), changed, known.pk);
};

/** What was deleted leaves a trace in the chat and nothing of its words. */
export const eraseActivity = (store: Store, known: StoredActivity, changed: string): void => {
  store.run("update activities set activity = '{}', deleted = 1, changed = ?, revision = revision + 1 where pk = ?", changed, known.pk);
};

/** The latest messages of a chat, oldest first. */
export const listActivities = (store: Store, conversationId: string, most: number): StoredActivity[] =>
  store.all<Row>('select * from activities where conversation_id = ? order by id desc limit ?', conversationId, most).map(toActivity).reverse();

export const countUnread = (store: Store, conversationId: string, readTo: number): number =>
  store.first<{ unread: number }>(
    'select count(*) as unread from activities where conversation_id = ? and from_bot = 1 and deleted = 0 and id > ?', conversationId, readTo,
  )?.unread ?? 0;
