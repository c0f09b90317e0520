import { adaptiveCardType, type AdaptiveCard } from '../cards/adaptiveCard.js';
import type { Activity, Outgoing } from '../connector/types.js';
import { dueCard } from './dueCard.js';
import { findReference } from './findReference.js';
import { referenceIn } from './referenceIn.js';
import { turnWords } from './turnWords.js';
import type { Turn, TurnAnswer, TurnDeps } from './types.js';

const hello = /^((hi|hello|hey|hiya)( there| all| review desk)?|(good )?(morning|afternoon|evening)|start)$/;
const help = /^(help|\?|what can you do|commands)$/;
const thanks = /^((many |great )?(thanks|thank you|thankyou|thx|ta|cheers)( a lot| so much| very much| again)?|[👍🙏]\p{Emoji_Modifier}?)$/u;
const due = /^((what([’‘'`]?s| is) |is )?(anything )?due( today| this week| now)?|today)$/;

/** More than any question that is answered here. */
const MOST_READ = 300;

/** Without the bot's name, signs at the end or doubled blanks. */
const plain = (text: string): string =>
  text.slice(0, MOST_READ).replace(/<at>[^<]*<\/at>/g, ' ').replace(/\s+/g, ' ').trim().replace(/[\s.!?,;:]+$/, '');

/** A smile beside the words, or alone. */
const withoutSmiles = (words: string): string => words.replaceAll(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]/gu, '').replace(/[\s.!?,;:]+$/, '').trim();

/** Teams sends every message's own words as HTML beside them. */
const hasFile = ({ attachments }: Activity): boolean => (attachments ?? []).some(({ contentType }) => contentType !== 'text/html');

/** What somebody types to the bot is answered and kept nowhere. */
export const answerMessage =
  (deps: TurnDeps) =>
  async (turn: Turn): Promise<TurnAnswer> => {
    const { activity } = turn;
    const text = plain(activity.text ?? '');
    const answer = text === '' && hasFile(activity) ? turnWords.noFiles : await answerTo(deps, turn, text);
    await deps.connector.send({ id: activity.conversation.id, serviceUrl: activity.serviceUrl }, typeof answer === 'string' ? { type: 'message', text: answer } : messageWith(answer));
    return { status: 200 };
  };

const answerTo = async (deps: TurnDeps, turn: Turn, text: string): Promise<AdaptiveCard | string> => {
  if (thanks.test(text.toLowerCase())) return turnWords.thanks;
  const words = withoutSmiles(text.toLowerCase());
  if (hello.test(words)) return turnWords.hello;
  if (words === '' || help.test(words)) return turnWords.help;
  if (thanks.test(words)) return turnWords.thanks;
  if (due.test(words)) return dueCard(deps)(turn);
  const named = referenceIn(text);
  return named === null ? turnWords.notUnderstood : ((await findReference(deps)(turn.actor, named, 'shown'))?.card ?? turnWords.notFound);
};

const messageWith = (card: AdaptiveCard): Outgoing => ({ type: 'message', summary: card.fallbackText.slice(0, 200), attachments: [{ contentType: adaptiveCardType, content: card }] });
