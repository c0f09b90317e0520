import { ChannelRefused, Unavailable } from '../../errors.js';
import type { PersonId } from '../../ids.js';
import type { Channels, Conversation } from '../../delivery/messages/ports.js';
import type { SafeCard } from '../../delivery/messages/types.js';

export type ChannelPoint = 'open' | 'send' | 'update' | 'remove' | 'isInstalled' | 'install' | 'notify' | 'mail' | 'findBounced';
/** `lost`: done, and its answer never came. `throttled` and `away`: not done. Anything else is a code that refuses for good. */
export type ChannelFault = 'lost' | 'throttled' | 'away' | (string & {});
type Copy = { activity: string; card: SafeCard };

export type InMemoryChannels = Channels & {
  /** Every call that left, in order. */
  calls: { point: ChannelPoint; person: PersonId | null }[];
  /** What becomes of a call; null for an ordinary answer. Set by a test. */
  fault: (point: ChannelPoint, person: PersonId | null) => ChannelFault | null;
  /** The cards that stand in somebody's chat, oldest first, each as it was last updated. */
  chatOf(person: PersonId): Copy[];
  feedOf(person: PersonId): SafeCard[];
  mailOf(person: PersonId): { draft: string; card: SafeCard }[];
  uninstall(person: PersonId): void;
  /** The mail came back, by default long after it was sent. */
  bounce(draft: string, at?: string): void;
};

/** Teams and a mailbox as far as one sees them from here: everybody has the app, until a test says otherwise. */
export const createInMemoryChannels = (): InMemoryChannels => {
  const [chats, feeds, mails] = [new Map<PersonId, Copy[]>(), new Map<PersonId, SafeCard[]>(), new Map<PersonId, { draft: string; card: SafeCard }[]>()];
  const without = new Set<PersonId>();
  const bounced: { draft: string; at: string }[] = [];
  let count = 0;
  const kept = <T>(all: Map<PersonId, T[]>, person: PersonId): T[] => {
    const list = all.get(person) ?? [];
    all.set(person, list);
    return list;
  };
  const call = async <T>(point: ChannelPoint, person: PersonId | null, work: () => T): Promise<T> => {
    fake.calls.push({ point, person });
    const fault = fake.fault(point, person);
    if (fault === null) return work();
    if (fault === 'lost') work();
    if (fault === 'lost' || fault === 'away') throw new Unavailable('channels.noAnswer', 'No answer came.');
    if (fault === 'throttled') throw new Unavailable('channels.throttled', 'Too many at once.', 5);
    throw new ChannelRefused(fault, 'This channel does not take it.');
  };
  const present = (person: PersonId, code: string): void => {
    if (without.has(person)) throw new ChannelRefused(code, 'The app is not installed for this person.');
  };
  const copyIn = ({ person }: Conversation, activity: string): Copy | undefined => kept(chats, person).find((each) => each.activity === activity);
  const fake: InMemoryChannels = {
    calls: [],
    fault: () => null,
    chatOf: (person) => structuredClone(kept(chats, person)),
    feedOf: (person) => structuredClone(kept(feeds, person)),
    mailOf: (person) => structuredClone(kept(mails, person)),
    uninstall: (person) => void without.add(person),
    bounce: (draft, at = '9999') => void bounced.push({ draft, at }),
    messenger: {
      open: (person) => call('open', person, () => {
        present(person, 'BotNotInConversationRoster');
        return { person, id: `chat-${person}`, serviceUrl: 'https://smba.example/emea/', blocked: false };
      }),
      send: (conversation, card) => call('send', conversation.person, () => {
        present(conversation.person, 'BotNotInConversationRoster');
        const activity = `activity-${(count += 1)}`;
        kept(chats, conversation.person).push({ activity, card: structuredClone(card) });
        return { message: activity };
      }),
      update: (conversation, activity, card) => call('update', conversation.person, () => {
        const copy = copyIn(conversation, activity);
        if (copy) copy.card = structuredClone(card);
      }),
      remove: (conversation, activity) => call('remove', conversation.person, () => {
        chats.set(conversation.person, kept(chats, conversation.person).filter((each) => each.activity !== activity));
      }),
      face: (card) => ({ type: 'AdaptiveCard', card }),
    },
    installation: {
      isInstalled: (person) => call('isInstalled', person, () => !without.has(person)),
      install: (person) => call('install', person, () => void without.delete(person)),
    },
    feed: {
      notify: (person, card) => call('notify', person, () => {
        present(person, 'appNotInstalled');
        kept(feeds, person).push(structuredClone(card));
      }),
    },
    mail: {
      send: (person, card) => call('mail', person, () => {
        const draft = `draft-${(count += 1)}`;
        kept(mails, person).push({ draft, card: structuredClone(card) });
        return { draft };
      }),
      findBounced: (since) => call('findBounced', null, () => bounced.filter(({ at }) => at >= since).map(({ draft }) => draft)),
    },
  };
  return fake;
};
