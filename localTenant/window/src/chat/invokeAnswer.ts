import { z } from 'zod';
import type { InvokeAnswer } from '../tenant/teamsClient.js';

/** What the client does with the bot's answer to a button of a card. */
export type ActionOutcome = { readonly kind: 'card'; readonly card: unknown } | { readonly kind: 'said'; readonly words: string } | { readonly kind: 'failed'; readonly words: string } | { readonly kind: 'nothing' };

const actionBody = z.object({ statusCode: z.number().nullish(), type: z.string().optional(), value: z.unknown().optional() });
const errorValue = z.object({ message: z.string() });

/** Teams' own sentences for a bot that is silent, and for one that fails. */
export const unreachable = 'Unable to reach app. Please try again.';
const wentWrong = 'Something went wrong. Please try again.';

const isFine = (status: number): boolean => status >= 200 && status < 300;

/** Why there is no answer to read, if there is none. */
export const failureOf = ({ botStatus }: InvokeAnswer): string | undefined => (botStatus === 0 ? unreachable : isFine(botStatus) ? undefined : wentWrong);

/** The HTTP answer must be 200; what came of it is the status inside (Adaptive Cards: universal action model). */
export const readActionAnswer = (answer: InvokeAnswer): ActionOutcome => {
  const failure = failureOf(answer);
  if (failure !== undefined) return { kind: 'failed', words: failure };
  const body = actionBody.safeParse(answer.botBody);
  if (!body.success) return { kind: 'nothing' };
  const { statusCode, type, value } = body.data;
  if (!isFine(statusCode ?? 200)) {
    const error = errorValue.safeParse(value);
    return { kind: 'failed', words: error.success ? error.data.message : wentWrong };
  }
  if (type === 'application/vnd.microsoft.card.adaptive') return { kind: 'card', card: value };
  if (type === 'application/vnd.microsoft.activity.message') return { kind: 'said', words: String(value ?? '') };
  return { kind: 'nothing' };
};

/** What a dialog's invoke asks for next. */
export type DialogOutcome =
  | { readonly kind: 'page'; readonly url: string; readonly title: string | undefined; readonly height: string | number | undefined; readonly width: string | number | undefined }
  | { readonly kind: 'said' | 'failed'; readonly words: string }
  | { readonly kind: 'closed' };

const size = z.union([z.number(), z.string()]).optional();
const taskBody = z.object({
  task: z.union([
    z.object({ type: z.literal('continue'), value: z.object({ url: z.string().optional(), title: z.string().optional(), height: size, width: size }) }),
    z.object({ type: z.literal('message'), value: z.string().nullish() }),
  ]),
});

export const readDialogAnswer = (answer: InvokeAnswer): DialogOutcome => {
  const failure = failureOf(answer);
  if (failure !== undefined) return { kind: 'failed', words: failure };
  const body = taskBody.safeParse(answer.botBody);
  if (!body.success) return { kind: 'closed' };
  const { task } = body.data;
  if (task.type === 'message') return task.value ? { kind: 'said', words: task.value } : { kind: 'closed' };
  const { url, title, height, width } = task.value;
  return url === undefined ? { kind: 'failed', words: 'This window shows pages in dialogs, and no cards.' } : { kind: 'page', url, title, height, width };
};
