import { z } from 'zod';
import type { AdministrationCall } from '../../administration/administrationCall.js';
import type { Answer } from '../../wire/operation.js';
import { findBot, mriOf } from '../bots/botStore.js';
import { countUnread, findActivity, listActivities, type StoredActivity } from '../conversations/activityStore.js';
import { conversationBetween, markRead } from '../conversations/conversationStore.js';
import { unreadItems } from '../feed/feedStore.js';
import { invokeBot } from '../sending/invokeBot.js';
import { sendMessage } from '../sending/sendMessage.js';
import { openClient, openLine } from './openClient.js';

const mostShown = 200;

const toMessage = ({ id, revision, fromBot, sent, changed, deleted, activity }: StoredActivity): Record<string, unknown> => ({
  id: String(id), revision, fromBot, sent, changed, deleted,
  text: activity['text'] ?? '',
  textFormat: activity['textFormat'] ?? 'markdown',
  summary: activity['summary'] ?? '',
  attachments: activity['attachments'] ?? [],
  suggestedActions: activity['suggestedActions'] ?? null,
  isSubmit: activity['isSubmit'] ?? false,
});

const personIn = ({ query }: AdministrationCall): string => query.plain.get('person') ?? '';

/** `GET /_tenant/teams/chat?person=`: a person's chat with the app's bot, as their client would show it. */
export const getChat = (call: AdministrationCall): Answer => {
  const { tenant } = call;
  const { app, person, install } = openClient(tenant, personIn(call));
  const bot = app?.botId === undefined ? undefined : findBot(tenant.store, app.botId);
  const conversation = bot && conversationBetween(tenant.store, bot.clientId, person.id);
  return {
    status: 200,
    body: {
      app: app ? { id: app.id, externalId: app.externalId, name: app.manifest.name.short } : null,
      hasBot: bot !== undefined,
      installed: install?.installed ?? false,
      blocked: install?.blocked ?? false,
      mri: bot ? mriOf(tenant, bot.clientId, person.id) : null,
      unread: conversation ? countUnread(tenant.store, conversation.id, conversation.readTo) : 0,
      readTo: String(conversation?.readTo ?? 0),
      searches: app?.manifest.composeExtensions.flatMap(({ commands }) => commands.filter(({ type }) => type === 'query')) ?? [],
      messages: conversation ? listActivities(tenant.store, conversation.id, mostShown).map(toMessage) : [],
    },
  };
};

/** `GET /_tenant/teams/counts?person=`: what has not been read yet. */
export const getCounts = (call: AdministrationCall): Answer => {
  const { tenant } = call;
  const { app, person } = openClient(tenant, personIn(call));
  const conversation = app?.botId === undefined ? undefined : conversationBetween(tenant.store, app.botId, person.id);
  const chat = conversation ? countUnread(tenant.store, conversation.id, conversation.readTo) : 0;
  return { status: 200, body: { chat, feed: unreadItems(tenant.store, person.id) } };
};

const messageSchema = z.strictObject({ personId: z.string(), text: z.string(), attachments: z.array(z.unknown()).optional(), value: z.unknown().optional() });

/** `POST /_tenant/teams/messages`: what a person types. Answers when the bot has, with what it answered. */
export const postMessage = async ({ tenant, body }: AdministrationCall): Promise<Answer> => {
  const asked = messageSchema.parse(body);
  const { id, status } = await sendMessage(openLine(openClient(tenant, asked.personId)), asked);
  return { status: 200, body: { id, botStatus: status } };
};

const invokeSchema = z.strictObject({
  personId: z.string(),
  name: z.enum(['adaptiveCard/action', 'task/fetch', 'task/submit', 'composeExtension/query']),
  value: z.unknown(),
  replyToId: z.string().optional(),
});

const sourceOf = { 'adaptiveCard/action': 'message', 'task/fetch': 'message', 'task/submit': 'task', 'composeExtension/query': 'compose' } as const;

/** `POST /_tenant/teams/invoke`: a button, a dialog or a search. The revision is the message's own after the bot has answered. */
export const postInvoke = async ({ tenant, body }: AdministrationCall): Promise<Answer> => {
  const asked = invokeSchema.parse(body);
  const line = openLine(openClient(tenant, asked.personId));
  const { name, value, replyToId } = asked;
  const answer = await invokeBot(line, { name, value, replyToId, source: sourceOf[name] });
  const message = replyToId === undefined ? undefined : findActivity(tenant.store, line.conversation.id, replyToId);
  return { status: 200, body: { botStatus: answer.status, botBody: answer.body ?? null, revision: message?.revision ?? null } };
};

const readSchema = z.strictObject({ personId: z.string(), to: z.coerce.number().int().nonnegative() });

export const readChat = ({ tenant, body }: AdministrationCall): Answer => {
  const { personId, to } = readSchema.parse(body);
  markRead(tenant.store, openLine(openClient(tenant, personId)).conversation.id, to);
  return { status: 204 };
};
