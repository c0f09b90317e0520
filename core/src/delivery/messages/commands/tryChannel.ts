import { ChannelRefused } from '../../../errors.js';
import type { PersonId } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import type { Conversation } from '../ports.js';
import type { Attempt, Channel, SafeCard } from '../types.js';

type Used = Pick<Ports, 'channels' | 'conversations'>;

/**
 * One call of one channel; gives what it can prove. Refused for good is `ChannelRefused`; anything else passes through,
 * its outcome unknown.
 */
export const tryChannel =
  (ports: Used) =>
  async (channel: Channel, to: PersonId, card: SafeCard): Promise<Attempt['evidence']> => {
    switch (channel) {
      case 'chat': return sendInChat(ports, to, card);
      case 'feed': {
        await ports.channels.feed.notify(to, card);
        return null;
      }
      case 'mail': return ports.channels.mail.send(to, card);
    }
  };

/** Refusals of the chat itself, which is not asked again until the person installs the app anew; others are of one card. */
const ofTheChat: ReadonlySet<string> = new Set(['BotNotInConversationRoster', 'ConversationBlockedByUser', 'BotDisabledByAdmin', 'ConversationNotFound', 'status403', 'status404']);

const sendInChat = async (ports: Used, to: PersonId, card: SafeCard): Promise<Attempt['evidence']> => {
  const known = await ports.conversations.find(to);
  if (known?.blocked) throw new ChannelRefused('conversationBlocked', 'This person has blocked or removed the app.');
  const conversation = known ?? (await openChat(ports, to));
  try {
    const { message } = await ports.channels.messenger.send(conversation, card);
    return { conversation: conversation.id, message };
  } catch (error) {
    if (error instanceof ChannelRefused && ofTheChat.has(error.code)) await ports.conversations.keep({ ...conversation, blocked: true });
    throw error;
  }
};

/** With somebody who never spoke to us: where the app is missing it is installed once, and the chat asked for again. */
const openChat = async ({ channels, conversations }: Used, to: PersonId): Promise<Conversation> => {
  const open = async (): Promise<Conversation> => {
    const conversation = await channels.messenger.open(to);
    await conversations.keep(conversation);
    return conversation;
  };
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof ChannelRefused) || (await channels.installation.isInstalled(to))) throw error;
    await channels.installation.install(to);
    return open();
  }
};
