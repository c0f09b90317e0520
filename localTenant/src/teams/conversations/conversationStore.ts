import { randomBytes } from 'node:crypto';
import type { Store } from '../../store/store.js';

/** The personal chat of one person with one bot. */
export type Conversation = {
  readonly id: string;
  /** The same chat by the name that Graph gives it; the Connector takes either. */
  readonly chatId: string;
  readonly botId: string;
  readonly personId: string;
  readonly created: string;
  /** The last activity that the person has seen. */
  readonly readTo: number;
};

type Row = { id: string; chat_id: string; bot_id: string; person_id: string; created: string; read_to: number };

const toConversation = (row: Row): Conversation => ({
  id: row.id,
  chatId: row.chat_id,
  botId: row.bot_id,
  personId: row.person_id,
  created: row.created,
  readTo: row.read_to,
});

export const findConversation = (store: Store, id: string): Conversation | undefined => {
  const row = store.first<Row>('select * from conversations where id = ? or chat_id = ?', id, id);
  return row && toConversation(row);
};

export const conversationBetween = (store: Store, botId: string, personId: string): Conversation | undefined => {
  const row = store.first<Row>('select * from conversations where bot_id = ? and person_id = ?', botId, personId);
  return row && toConversation(row);
};

/** Opening a chat that exists gives the same one again. */
export const openConversation = (store: Store, botId: string, personId: string, created: string): Conversation => {
  const known = conversationBetween(store, botId, personId);
  if (known) return known;
  const made: Conversation = {
    id: `a:1${randomBytes(60).toString('base64url')}`,
    chatId: `19:${personId}_${botId}@unq.gbl.spaces`,
    botId, personId, created,
    readTo: 0,
  };
  store.run('insert into conversations values (?, ?, ?, ?, ?, 0)', made.id, made.chatId, botId, personId, created);
  return made;
};

export const markRead = (store: Store, id: string, readTo: number): void => {
  store.run('update conversations set read_to = max(read_to, ?) where id = ?', readTo, id);
};
