import type { PersonId } from '@review-desk/core/ids';
import { z } from 'zod';

/** Whoever speaks in a chat. `id` is the name that this one bot knows them by; `aadObjectId` is their id in Entra. */
const account = z.looseObject({ id: z.string().default(''), aadObjectId: z.string().optional() });

/** What Teams sends: the part that is read, checked at the door. Names of people are in it and are never read. */
export const activityShape = z.looseObject({
  type: z.string(),
  id: z.string().default(''),
  name: z.string().optional(),
  serviceUrl: z.string(),
  channelId: z.string(),
  conversation: z.looseObject({ id: z.string(), tenantId: z.string().optional(), conversationType: z.string().optional() }),
  from: account,
  recipient: account.optional(),
  replyToId: z.string().optional(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  action: z.string().optional(),
  membersAdded: z.array(account).optional(),
  attachments: z.array(z.looseObject({ contentType: z.string().nullish() })).nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).nullish(),
});
export type Activity = z.infer<typeof activityShape>;

/** Why an activity is refused, for the log; whoever sent it is told none of it. */
export type InboundFault = 'token' | 'signature' | 'issuer' | 'expired' | 'activity' | 'channel' | 'host' | 'serviceUrl' | 'audience' | 'tenant';
export type Verified = { activity: Activity } | { fault: InboundFault };

/** A personal chat, as the Connector names it. */
export type Chat = { id: string; serviceUrl: string };
/** What is sent: one card, or a line of text. `summary` is what a phone's preview shows. */
export type Outgoing = { type: 'message'; text?: string; summary?: string; attachments?: { contentType: string; content: unknown }[] };

/**
 * The Bot Framework, as far as this product needs it. Refused for good: `ChannelRefused` with the channel's own code; what
 * may pass: `Unavailable`, with the code `bot.unknownOutcome` where it may have arrived all the same.
 */
export interface Connector {
  /** Signature, issuer, audience, expiry, our tenant, a known host, and the token's `serviceurl` equal to the activity's. */
  verify(authorization: string | null, body: unknown): Promise<Verified>;
  /** The chat with a person for whom the app is installed; the same one however often it is asked for. */
  createConversation(person: PersonId): Promise<Chat>;
  send(chat: Chat, message: Outgoing): Promise<{ id: string }>;
  update(chat: Chat, id: string, message: Outgoing): Promise<void>;
  remove(chat: Chat, id: string): Promise<void>;
  /** A member by the bot's name for them or their Entra id; null where they are not in the chat. */
  getMember(chat: Chat, member: string): Promise<{ id: string; aadObjectId: string | null } | null>;
}
