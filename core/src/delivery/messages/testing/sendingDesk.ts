import { commandKey, practiceId } from '../../../ids.js';
import type { Practice } from '../../../practice/types.js';
import { aDirectoryPerson, aMessage, anAlert, aPerson, cast, createInMemoryDirectory, createInMemoryPorts, marlbeck, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { toInstant } from '../../../time/index.js';
import { sendMessage } from '../commands/sendMessage.js';
import type { Message, MessageId } from '../types.js';

export const decision = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
export const sentAlert = anAlert().with({ sentAt: toInstant('2027-01-11T10:05:00Z') }).plain();
const everybody = Object.keys(cast) as CastKey[];

/** The service on Monday 11 January 2027 at five past ten, told from the start, and what a test asks and changes of it. */
export const sendingDesk = async () => {
  const ports: InMemoryPorts = createInMemoryPorts({ now: '2027-01-11T10:05:00Z' });
  for (const key of everybody) await ports.people.create(cast[key].id, decision(aPerson(key).plain()));
  await ports.services.create(marlbeck, decision({ unit: marlbeck, council: 'Marlbeck', startedFor: [{ team: 'all', at: ports.clock.now(), by: cast.sunita.id }], currentPolicy: 1 }));
  const theMessage = async (id: string = aMessage().id): Promise<Message> => {
    const stored = await ports.messages.findById(id as MessageId);
    if (!stored) throw new TypeError('no message');
    return stored.value;
  };
  return {
    ports,
    theMessage,
    keep: async (practice: Practice, ...messages: Message[]): Promise<void> => {
      await ports.practice.create(practice.id, decision(practice));
      for (const message of messages) await ports.messages.create(message.id, decision(message));
    },
    send: (id: string = aMessage().id) => sendMessage(ports)(id as MessageId),
    receipt: async () => {
      const stored = await ports.practice.findById(practiceId('H-001-a1'));
      return stored?.value.kind === 'alert' ? stored.value.receipt : null;
    },
    change: async (key: CastKey, how: (person: ReturnType<typeof aPerson>) => ReturnType<typeof aPerson>): Promise<void> => {
      const stored = await ports.people.findById(cast[key].id);
      if (stored) await ports.people.save(stored, { ...decision(how(aPerson(key)).plain()), commandKey: commandKey(`change-${key}-00`) });
    },
    away: (key: CastKey, until: string): void => {
      ports.directory = createInMemoryDirectory({ people: everybody.map((each) => aDirectoryPerson(each)), away: { [cast[key].id]: until } });
    },
    /** Gone from the directory, and refused by the chat. */
    leave: (...keys: CastKey[]): void => {
      const ids = keys.map((key): string => cast[key].id);
      ports.directory = createInMemoryDirectory({ people: everybody.filter((each) => !keys.includes(each)).map((each) => aDirectoryPerson(each)) });
      ports.channels.fault = (_point, person) => (person !== null && ids.includes(person) ? 'ConversationNotFound' : null);
    },
    told: () => ports.messages.all().filter(({ value }) => value.id !== aMessage().id).map(({ value }) => `${value.purpose} to ${Object.entries(cast).find(([, one]) => one.id === value.to)?.[0]}`),
    inChat: (key: CastKey) => ports.channels.chatOf(cast[key].id).map(({ card }) => card.headline),
    cardsOf: (key: CastKey) => ports.channels.chatOf(cast[key].id).map(({ card }) => card),
  };
};
