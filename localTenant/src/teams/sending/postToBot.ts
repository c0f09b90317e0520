import { randomUUID } from 'node:crypto';
import { teamsClientId } from '../../entra/windowApp.js';
import type { TenantState } from '../../tenantState.js';
import { signBotToken } from '../bots/botKey.js';
import type { Bot } from '../bots/botStore.js';
import type { Envelope } from './envelope.js';

/** What came back: an answer, or 0 when none came in time or nobody was there. */
export type BotAnswer = { readonly status: number; readonly body: unknown };

const bodyOf = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

/** One activity to a bot's messaging endpoint, with a token of the Bot Framework. The log tells it as Teams' own doing. */
export const postToBot = async (tenant: TenantState, bot: Bot, activity: Envelope, conversationId: string, waitMs: number): Promise<BotAnswer> => {
  const started = performance.now();
  const token = await signBotToken(tenant, { audience: bot.clientId, serviceUrl: activity.serviceUrl });
  const heard = await fetch(bot.messagingEndpoint, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json; charset=utf-8',
      'x-ms-conversation-id': conversationId,
      'x-ms-tenant-id': tenant.tenantId,
    },
    body: JSON.stringify(activity),
    signal: tenant.botLine.signal(waitMs),
  }).then(
    async (response): Promise<BotAnswer> => ({ status: response.status, body: bodyOf(await response.text()) }),
    (): BotAnswer => ({ status: 0, body: undefined }),
  ).catch((): BotAnswer => ({ status: 0, body: undefined }));
  const isLost = heard.status !== 0 && tenant.faults.losesBotAnswer();
  const answer = isLost ? { status: 0, body: undefined } : heard;
  tenant.log.add({
    at: new Date().toISOString(),
    businessAt: tenant.clock.instant(),
    method: 'POST',
    path: `to the bot: ${activity.type}${'name' in activity ? ` ${String(activity['name'])}` : ''}`,
    status: answer.status,
    units: 0,
    app: teamsClientId,
    ms: Math.round((performance.now() - started) * 100) / 100,
    batched: false,
    fault: isLost ? 'lost' : 'none',
    requestId: randomUUID(),
  });
  return answer;
};
