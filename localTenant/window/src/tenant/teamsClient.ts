import { z } from 'zod';
import { ask, askJson } from './send.js';

const attachment = z.object({ contentType: z.string(), content: z.unknown().optional() });
export type Attachment = z.output<typeof attachment>;

const messageSchema = z.object({
  id: z.string(),
  revision: z.number(),
  fromBot: z.boolean(),
  sent: z.string(),
  changed: z.string(),
  deleted: z.boolean(),
  text: z.string(),
  attachments: z.array(attachment),
  suggestedActions: z.object({ actions: z.array(z.object({ title: z.string(), value: z.unknown() })) }).nullish().catch(null),
  isSubmit: z.boolean(),
});
export type ChatMessage = z.output<typeof messageSchema>;

const searchSchema = z.object({
  id: z.string(),
  title: z.string(),
  initialRun: z.boolean().default(false),
  parameters: z.array(z.object({ name: z.string(), title: z.string().default('') })).default([]),
});
export type SearchCommand = z.output<typeof searchSchema>;

const chatSchema = z.object({
  app: z.object({ id: z.string(), externalId: z.string(), name: z.string() }).nullable(),
  hasBot: z.boolean(),
  installed: z.boolean(),
  blocked: z.boolean(),
  mri: z.string().nullable(),
  unread: z.number(),
  readTo: z.string(),
  searches: z.array(searchSchema),
  messages: z.array(messageSchema),
});
export type Chat = z.output<typeof chatSchema>;

const feedSchema = z.object({
  id: z.string(),
  app: z.string(),
  sent: z.string(),
  isRead: z.boolean(),
  title: z.string(),
  preview: z.string(),
  topic: z.object({ source: z.enum(['entityUrl', 'text']), value: z.string(), webUrl: z.string().optional() }),
});
export type FeedItem = z.output<typeof feedSchema>;

const invokeSchema = z.object({ botStatus: z.number(), botBody: z.unknown(), revision: z.number().nullable() });
export type InvokeAnswer = z.output<typeof invokeSchema>;

export type Invoke = { readonly name: 'adaptiveCard/action' | 'task/fetch' | 'task/submit' | 'composeExtension/query'; readonly value: unknown; readonly replyToId?: string };

const at = (place: string, personId: string): string => `/_tenant/teams/${place}?person=${encodeURIComponent(personId)}`;
const tell = async (place: string, body: unknown): Promise<void> => void (await ask(`/_tenant/teams/${place}`, { method: 'POST', body }));

/** What a person's own Teams does: their chat with the app's bot and their activity feed. */
export const teamsClient = {
  chat: (personId: string) => askJson(chatSchema, at('chat', personId)),
  counts: (personId: string) => askJson(z.object({ chat: z.number(), feed: z.number() }), at('counts', personId)),
  feed: async (personId: string) => (await askJson(z.object({ value: z.array(feedSchema) }), at('feed', personId))).value,
  say: (personId: string, said: { text: string; attachments?: readonly Attachment[]; value?: unknown }) =>
    askJson(z.object({ botStatus: z.number() }), '/_tenant/teams/messages', { method: 'POST', body: { personId, ...said } }),
  invoke: (personId: string, invoke: Invoke) => askJson(invokeSchema, '/_tenant/teams/invoke', { method: 'POST', body: { personId, ...invoke } }),
  readChat: (personId: string, to: string) => tell('chat/read', { personId, to }),
  readFeedItem: (personId: string, id: string) => tell('feed/read', { personId, id }),
  changeApp: (personId: string, change: { installed?: boolean; blocked?: boolean }) => tell('app', { personId, ...change }),
};
