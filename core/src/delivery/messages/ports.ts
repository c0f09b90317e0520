import type { PersonId, PracticeId, UnitId } from '../../ids.js';
import type { Records, Stored } from '../../records/index.js';
import type { Instant } from '../../time/types.js';
import type { Message, MessageId, SafeCard } from './types.js';

/** The ledger of everything that is to be sent or was. */
export interface Messages extends Records<Message, MessageId> {
  /** Every copy of a record's card, to change them all. */
  findAbout(record: PracticeId): Promise<Stored<Message>[]>;
  /** Not yet taken by any channel, or to be looked at again, and due by `now`. */
  findToSend(now: Instant, next: string | null): Promise<{ messages: Stored<Message>[]; next: string | null }>;
  /** Tasks of business support: what no channel took. */
  findTasks(unit: UnitId): Promise<Stored<Message>[]>;
  findForPerson(person: PersonId): Promise<Stored<Message>[]>;
}

/** Where a person's personal chat with the app is. */
export type Conversation = { person: PersonId; id: string; serviceUrl: string; blocked: boolean };

export interface Conversations {
  find(person: PersonId): Promise<Conversation | null>;
  /** The last word wins; but that a chat is blocked is not noted where the person has another one by now. */
  keep(conversation: Conversation): Promise<void>;
}

/**
 * Cards in personal chats (bot/). Refused for good: `ChannelRefused`, whose code is the channel's; anything else that
 * may pass is `Unavailable`, with `unknownOutcome` where the card may have arrived.
 */
export interface Messenger {
  /** Opens the chat with somebody who never spoke to us; the app must be installed for them. */
  open(person: PersonId): Promise<Conversation>;
  send(conversation: Conversation, card: SafeCard): Promise<{ message: string }>;
  update(conversation: Conversation, message: string, card: SafeCard): Promise<void>;
  remove(conversation: Conversation, message: string): Promise<void>;
  /** The card as it will be drawn, for the preview: the very same that `send` sends. */
  face(card: SafeCard): Record<string, unknown>;
}

/** Teams apps of a person, through Graph. */
export interface AppInstallation {
  isInstalled(person: PersonId): Promise<boolean>;
  install(person: PersonId): Promise<void>;
}

/** A line in the activity feed: reference and kind only. Accepted is all that it can prove. */
export interface ActivityFeed {
  notify(person: PersonId, card: SafeCard): Promise<void>;
}

/** The service's own mailbox: drafts with a lasting id, sent, and what bounced. */
export interface ServiceMail {
  send(person: PersonId, card: SafeCard): Promise<{ draft: string }>;
  /** Drafts that came back since, by id. */
  findBounced(since: Instant): Promise<string[]>;
}

/** Everything that can carry a message out of the product, wired in functions. */
export type Channels = { messenger: Messenger; installation: AppInstallation; feed: ActivityFeed; mail: ServiceMail };
