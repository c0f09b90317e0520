import { isTask, isToLookAt, isToSend, type Conversations, type Message, type MessageId, type Messages } from '@review-desk/core/delivery';
import type { Stored } from '@review-desk/core/records';
import { readData, writeData } from '../lists/data/basics.js';
import { conversationData, messageData } from '../lists/data/practice.js';
import { conversationsList, messagesList } from '../lists/declarations.js';
import { between, equals, startsWith } from '../lists/filters.js';
import { digest, momentPart, personPart, referenceKey, SHARD, unitPart } from '../lists/keys.js';
import { createListItems } from '../lists/listItems.js';
import type { Desk } from './desk.js';
import { createRecords } from './records.js';

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
      ToSend: isToSend(message) || isToLookAt(message) ? SHARD + momentPart(message.notBefore) : null,
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

/** Where each person's chat is: one item a person, the last word wins. */
export const createConversations = (desk: Desk): Conversations => {
  const items = createListItems(desk.graph, desk.site, conversationsList);
  const keyOf = (person: string): string => digest(person.toLowerCase(), 32);
  const itemOf = async (person: string) => (await items.find(equals('Key', keyOf(person))))[0] ?? null;
  return {
    find: async (person) => {
      const item = await itemOf(person);
      return item && readData(conversationData, item.fields.Data);
    },
    keep: async (conversation) => {
      const fields = { Key: keyOf(conversation.person), Data: writeData(conversation) };
      for (;;) {
        const item = await itemOf(conversation.person);
        const written = item ? await items.update(item.id, fields, item.eTag) : await items.create(fields);
        if (written !== null && written !== 'changed' && written !== 'gone') return;
      }
    },
  };
};
