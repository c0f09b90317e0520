import { createApiHandlers } from '@review-desk/core/api/handlers';
import { performEffects, type Message, type MessageId } from '@review-desk/core/delivery';
import { commandKey, type PersonId } from '@review-desk/core/ids';
import type { Practice } from '@review-desk/core/practice';
import { aHousehold, aMessage, anActor, anAlert, aPerson, cast, createInMemoryPorts, marlbeck, type CastKey, type InMemoryPorts } from '@review-desk/core/testing';
import type { Chat, Connector, Outgoing } from '../connector/types.js';
import { createTurns } from '../turns/route.js';
import type { TurnAnswer } from '../turns/types.js';
import { recorded, type Blanks } from './recorded.js';

export type Done = { verb: 'send' | 'remove'; chat: Chat; message?: Outgoing; id?: string };
export type ChatDesk = {
  ports: InMemoryPorts;
  done: Done[];
  read: string[];
  /** A recording, as this person's Teams sends it. */
  receive(name: string, as?: CastKey, blanks?: Blanks): Promise<TurnAnswer>;
  keep(practice: Practice, ...messages: Message[]): Promise<void>;
  alert(): Promise<Practice | undefined>;
  message(id?: string): Promise<Message | undefined>;
  /** What somebody's chat said last. */
  said(): string | undefined;
  work(): Promise<void>;
};

const decision = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
export const copy = '1610378400001';
export const chatOf = (key: CastKey): string => `a:1-${key}`;

/** Denise's card about alert H-001-a1, in her chat as the activity `copy`. */
export const aSentMessage = (key: CastKey = 'denise', id = `H-001-a1/act/${key}`) =>
  aMessage(id).to(key).taken().with({ attempts: [{ channel: 'chat', at: aMessage().plain().madeAt, result: 'accepted', code: null, evidence: { conversation: chatOf(key), message: copy } }] });

/** The bot over the in-memory council: an alert that was sent, and Denise's card of it. */
export const startChat = async (): Promise<ChatDesk> => {
  const ports = createInMemoryPorts({ now: '2027-01-11T10:06:00Z' });
  for (const key of Object.keys(cast) as CastKey[]) await ports.people.create(cast[key].id, decision(aPerson(key).plain()));
  await ports.services.create(marlbeck, decision({ unit: marlbeck, council: 'Marlbeck', startedFor: [], currentPolicy: 1 }));
  await ports.households.create(aHousehold('H-001').plain().ref, decision(aHousehold('H-001').plain()));
  const [done, read]: [Done[], string[]] = [[], []];
  const connector: Connector = {
    verify: () => Promise.resolve({ fault: 'token' }),
    createConversation: (person) => Promise.resolve({ id: `a:1-${person}`, serviceUrl: 'https://smba.trafficmanager.net/uk/' }),
    send: (chat, message) => Promise.resolve({ id: String(done.push({ verb: 'send', chat, message })) }),
    update: () => Promise.resolve(),
    remove: (chat, id) => Promise.resolve(void done.push({ verb: 'remove', chat, id })),
    getMember: (_chat, member) => Promise.resolve({ id: member, aadObjectId: member === '29:1-denise' ? cast.denise.id : null }),
  };
  const keyOf = (id: PersonId): CastKey | undefined => (Object.keys(cast) as CastKey[]).find((key) => cast[key].id === id);
  const turns = createTurns({
    ports, connector, handlers: createApiHandlers(ports), places: { appId: '8b6d2f0e-4c1a-4f57-9d3e-2a7c5e9b1f64', tabBase: 'https://desk.marlbeck.example' },
    actorOf: (person) => Promise.resolve(anActor(keyOf(person) ?? 'callum', { id: person })),
    contextOf: (actor) => ({ bearer: '', reading: (_record, about) => void read.push(`${keyOf(actor.id)} ${about}`) }),
  });
  const keep: ChatDesk['keep'] = async (practice, ...messages) => {
    await ports.practice.create(practice.id, decision(practice));
    for (const message of messages) await ports.messages.create(message.id, decision(message));
  };
  await keep(anAlert().sent().plain(), aSentMessage().plain());
  return {
    ports, done, read, keep,
    receive: (name, as = 'denise', blanks = {}) => turns(recorded(name, { person: cast[as].id, mri: `29:1-${as}`, chat: chatOf(as), copy, ...blanks })),
    alert: async () => (await ports.practice.findById(anAlert().id))?.value,
    message: async (id = aSentMessage().id) => (await ports.messages.findById(id as MessageId))?.value,
    said: () => done.findLast((each) => each.verb === 'send')?.message?.text,
    work: async () => void (await performEffects(ports)({ list: 'practice', id: anAlert().id })),
  };
};
