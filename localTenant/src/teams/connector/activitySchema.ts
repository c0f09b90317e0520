import { z } from 'zod';
import { badSyntax, connectorRefusal } from './connectorError.js';

const attachment = z.looseObject({ contentType: z.string(), content: z.unknown().optional(), contentUrl: z.string().optional() });

const activitySchema = z.looseObject({
  type: z.enum(['message', 'typing']),
  text: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z.array(attachment).nullish(),
});
export type Activity = z.infer<typeof activitySchema>;

const adaptiveCard = z.looseObject({ type: z.literal('AdaptiveCard'), version: z.string() });
export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

/** A message may have about 100 KB, counted in UTF-16 (Teams: format your bot messages). */
const mostBytes = 100 * 1024;

/** What a bot sends, checked as far as the service checks it. */
export const readActivity = (body: unknown): Activity => {
  const read = activitySchema.safeParse(body);
  if (!read.success) throw badSyntax(`The activity does not fit its shape: ${read.error.issues[0]?.path.join('.') || 'body'}.`);
  const activity = read.data;
  if (Buffer.byteLength(JSON.stringify(activity), 'utf16le') > mostBytes) throw connectorRefusal('MessageSizeTooBig');
  const attachments = activity.attachments ?? [];
  const isEmpty = !activity.text && !activity.summary && attachments.length === 0;
  if (activity.type === 'message' && isEmpty) throw badSyntax('A message must have text, a summary or an attachment.');
  const isBadCard = attachments.some(({ contentType, content }) => contentType === adaptiveCardType && !adaptiveCard.safeParse(content).success);
  if (isBadCard) throw badSyntax('An attachment is not an Adaptive Card: it must have a type and a version.');
  return activity;
};
