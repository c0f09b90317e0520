import type { Person } from '../../directory/people.js';
import type { TenantState } from '../../tenantState.js';
import type { Bot } from '../bots/botStore.js';
import type { Conversation } from '../conversations/conversationStore.js';
import { envelope, eventId } from './envelope.js';
import { type BotAnswer, postToBot } from './postToBot.js';

/** The chat through which a person's client speaks to a bot. */
export type Line = { readonly tenant: TenantState; readonly bot: Bot; readonly person: Person; readonly conversation: Conversation };

export type Invoke = {
  readonly name: string;
  readonly value: unknown;
  /** The message whose card was used. */
  readonly replyToId?: string | undefined;
  /** Where in the client the person was. */
  readonly source: 'message' | 'compose' | 'task';
};

const mostTries = 3;

/**
 * One invoke, as Teams sends it: whoever does not answer in time is asked twice more, each time with the same id
 * (Teams: respond to the dialog's submit action). An answer of any status is an answer.
 */
export const invokeBot = async (line: Line, { name, value, replyToId, source }: Invoke): Promise<BotAnswer> => {
  const { tenant, bot, conversation } = line;
  const activity = envelope(line, {
    type: 'invoke',
    id: eventId(),
    name,
    value,
    ...(replyToId === undefined ? {} : { replyToId }),
    channelData: { source: { name: source }, ...(replyToId === undefined ? {} : { legacy: { replyToId: `1:${replyToId}` } }) },
  });
  let answer: BotAnswer = { status: 0, body: undefined };
  for (let tries = 0; tries < mostTries && answer.status === 0 && !tenant.botLine.isClosed; tries++) {
    answer = await postToBot(tenant, bot, activity, conversation.id, bot.answerWithinMs);
  }
  return answer;
};
