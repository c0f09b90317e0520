import { adaptiveCardType, type AdaptiveCard } from '../cards/adaptiveCard.js';
import type { Outgoing } from '../connector/types.js';
import { dueCard } from './dueCard.js';
import { findReference, looksLikeReference } from './findReference.js';
import { turnWords } from './turnWords.js';
import type { Turn, TurnAnswer, TurnDeps } from './types.js';

const hello = /^(hi|hello|hey|hiya|good (morning|afternoon|evening)|start)$/;
const help = /^(help|\?|what can you do|commands)$/;
const thanks = /^(thanks|thank you|thankyou|ta|cheers|many thanks)$/;
const due = /^(what(’|')?s due( today| this week)?|what is due( today| this week)?|whats due( today| this week)?|due|today)$/;

/** Small letters, without the bot's name, signs at the end or doubled blanks. */
const plain = (text: string): string => text.replace(/<at>.*?<\/at>/g, ' ').replace(/\s+/g, ' ').trim().replace(/[.!?,;]+$/, '').trim();

/** What somebody types to the bot is answered and kept nowhere. */
export const answerMessage =
  (deps: TurnDeps) =>
  async (turn: Turn): Promise<TurnAnswer> => {
    const { activity } = turn;
    const answer = await answerTo(deps, turn, plain(activity.text ?? ''));
    await deps.connector.send({ id: activity.conversation.id, serviceUrl: activity.serviceUrl }, typeof answer === 'string' ? { type: 'message', text: answer } : messageWith(answer));
    return { status: 200 };
  };

const answerTo = async (deps: TurnDeps, turn: Turn, text: string): Promise<AdaptiveCard | string> => {
  const words = text.toLowerCase();
  if (hello.test(words)) return turnWords.hello;
  if (words === '' || help.test(words)) return turnWords.help;
  if (thanks.test(words)) return turnWords.thanks;
  if (due.test(words)) return dueCard(deps)(turn);
  if (looksLikeReference(text)) return (await findReference(deps)(turn.actor, text, 'shown'))?.card ?? turnWords.notFound;
  return turnWords.notUnderstood;
};

const messageWith = (card: AdaptiveCard): Outgoing => ({ type: 'message', summary: card.fallbackText.slice(0, 200), attachments: [{ contentType: adaptiveCardType, content: card }] });
