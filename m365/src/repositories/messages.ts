import { isTask, isToLookAt, isToSend, type Conversation, type Conversations, type Message, type MessageId, type Messages } from '@review-desk/core/delivery';
import type { Stored } from '@review-desk/core/records';
import { readData, writeData } from '../lists/data/basics.js';
import { conversationData, messageData } from '../lists/data/practice.js';
import { conversationsList, messagesList } from '../lists/declarations.js';
import { between, equals, startsWith } from '../lists/filters.js';
import { digest, momentPart, PART, personPart, referenceKey, SHARD, unitPart } from '../lists/keys.js';
import { createListItems } from '../lists/listItems.js';
import type { Desk } from './desk.js';
import { createRecords } from './records.js';
import { warm } from './warm.js';

const PAGE = 200;
const place = ({ value }: Stored<Message>): string => `${value.notBefore} ${value.id}`;
const inOrder = (rows: Stored<Message>[]): Stored<Message>[] => rows.sort((a, b) => (place(a) < place(b) ? -1 : 1));

/** The ledger of what is to be sent. Its open keys are blank once a channel or business support has the message. */
export const createMessages = (desk: Desk): Messages => {
  const { records, items, toStored, findAll } = createRecords<Message, MessageId, typeof messagesList.columns>(desk, {
    declaration: messagesList,
    schema: messageData,
    idOf: (message) => message.id,
    keyOf: (id) => digest(id, 40),
    columnsOf: (message) => ({
      About: message.about === null ? null : referenceKey(message.about),
      ToSend: isToSend(message) || isToLookAt(message) ? SHARD + momentPart(message.notBefore) + digest(message.id, PART) : null,
      UnitTask: isTask(message) ? unitPart(message.unit) + momentPart(message.madeAt) : null,
      Person: message.to === null ? null : personPart(message.to) + momentPart(message.madeAt),
    }),
  });
  return {
    ...records,
    findAbout: async (record) => inOrder(await findAll(equals('About', referenceKey(record)))),
    findToSend: async (now, next) => {
      const end = momentPart(new Date(Date.parse(now) + 1000).toISOString());
      const page = await items.page(between('ToSend', SHARD, SHARD + end), next, PAGE);
      return { messages: inOrder(page.items.map(toStored)), next: page.next };
    },
    findTasks: async (unit) => inOrder(await findAll(startsWith('UnitTask', unitPart(unit)))),
    findForPerson: async (person) => inOrder(await findAll(startsWith('Person', personPart(person)))),
  };
};

/** How long a chat is known without asking: one that was closed meanwhile refuses the next card by itself. */
const CHATS_KEPT_SECONDS = 30;

/** Where each person's chat is: one item a person, the last word wins. */
export const createConversations = (desk: Desk): Conversations => {
  const items = createListItems(desk.graph, desk.site, conversationsList);
  const keyOf = (person: string): string => digest(person.toLowerCase(), 32);
  const itemOf = async (person: string) => (await items.find(equals('Key', keyOf(person))))[0] ?? null;
  const read = async (person: string): Promise<Conversation | null> => {
    const item = await itemOf(person);
    return item && readData(conversationData, item.fields.Data);
  };
  const write = async (conversation: Conversation): Promise<void> => {
    const fields = { Key: keyOf(conversation.person), Data: writeData(conversation) };
    for (;;) {
      const item = await itemOf(conversation.person);
      // A refusal by an older chat says nothing of the one that has taken its place.
      if (item && conversation.blocked && readData(conversationData, item.fields.Data).id !== conversation.id) return;
      const written = item ? await items.update(item.id, fields, item.eTag) : await items.create(fields);
      if (written !== null && written !== 'changed' && written !== 'gone') return;
    }
  };
  const kept = warm<string, Conversation | null>(CHATS_KEPT_SECONDS, read);
  return {
    find: async (person) => {
      const known = await kept.get(person);
      // That nobody can be reached is asked anew: they may have put the app back a moment ago.
      if (known === null || known.blocked) kept.forget(person);
      return known && { ...known };
    },
    keep: async (conversation) => {
      try {
        await write(conversation);
      } finally {
        kept.forget(conversation.person);
      }
    },
  };
};
