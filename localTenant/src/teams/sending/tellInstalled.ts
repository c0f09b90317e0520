import { botMri } from '../bots/botStore.js';
import { envelope, eventId } from './envelope.js';
import type { Line } from './invokeBot.js';
import { postToBot } from './postToBot.js';

const eventWaitMs = 15_000;

/** Tells a bot that it came to a person or was removed. False when nobody was there to hear it: Teams does not say it again. */
export const tellInstalled = async (line: Line, action: 'add' | 'remove'): Promise<boolean> => {
  const { tenant, bot, conversation } = line;
  const added = { type: 'conversationUpdate', id: eventId(), membersAdded: [{ id: botMri(bot.clientId) }] };
  const events = [...(action === 'add' ? [added] : []), { type: 'installationUpdate', id: eventId(), action }];
  for (const event of events) {
    const { status } = await postToBot(tenant, bot, envelope(line, event), conversation.id, eventWaitMs);
    if (status === 0) return false;
  }
  return true;
};
