import { insertActivity } from '../conversations/activityStore.js';
import { markRead } from '../conversations/conversationStore.js';
import { envelope } from './envelope.js';
import type { Line } from './invokeBot.js';
import { type BotAnswer, postToBot } from './postToBot.js';

/** A bot has this long to take a message; it is never sent again. */
const messageWaitMs = 15_000;

export type Said = { readonly text: string; readonly attachments?: readonly unknown[] | undefined; readonly value?: unknown };

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a person types, or the values of a card's plain Submit button: a message in the chat, told to the bot. */
export const sendMessage = async (line: Line, { text, attachments = [], value }: Said): Promise<BotAnswer & { readonly id: string }> => {
  const { tenant, bot, conversation } = line;
  const sent = tenant.clock.instant();
  const isSubmit = value !== undefined;
  const id = tenant.store.transaction(() => {
    const stored = insertActivity(tenant.store, { conversationId: conversation.id, fromBot: false, sent, activity: { type: 'message', text, attachments, isSubmit } });
    markRead(tenant.store, conversation.id, stored);
    tenant.clock.noteWrite();
    return stored;
  });
  const activity = envelope(line, {
    type: 'message',
    id: String(id),
    ...(isSubmit ? { value } : { text, textFormat: 'plain', attachments: [{ contentType: 'text/html', content: `<p>${escapeHtml(text)}</p>` }, ...attachments] }),
  });
  return { id: String(id), ...(await postToBot(tenant, bot, activity, conversation.id, messageWaitMs)) };
};
