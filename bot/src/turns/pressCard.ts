import { isTrialMessage } from '@review-desk/core/council';
import { cardFor, cardOn, noteOpened, type CopySeen, type Message, type MessageId, type SafeCard } from '@review-desk/core/delivery';
import { ChannelRefused, isDeskError, type DeskError } from '@review-desk/core/errors';
import type { Actor } from '@review-desk/core/people';
import { z } from 'zod';
import { cardFace } from '../cards/cardFace.js';
import { verbs } from '../cards/cardActions.js';
import type { Activity } from '../connector/types.js';
import { actFromCard } from './actFromCard.js';
import { failWith, sayInstead, showCard } from './invokeAnswers.js';
import { mayKnow } from './mayKnow.js';
import { turnWords } from './turnWords.js';
import type { Turn, TurnAnswer, TurnDeps } from './types.js';

/** What comes back from a card. It was in somebody's hands, so nothing of it is believed but which message it claims to be. */
const pressShape = z.looseObject({
  action: z.looseObject({ type: z.literal('Action.Execute'), verb: z.enum([verbs.acknowledge, verbs.refresh]), data: z.looseObject({ message: z.string().min(1).max(200) }) }),
});

/**
 * A press or a look at a card: the act is done as this person, and the card is answered as it then stands. Whoever is not
 * the message's reader changes nothing. A repeat changes nothing, for it comes with the same activity id.
 */
export const pressCard =
  (deps: TurnDeps) =>
  async ({ activity, actor }: Turn): Promise<TurnAnswer> => {
    const read = pressShape.safeParse(activity.value);
    if (!read.success) return sayInstead(turnWords.notYours);
    const { verb, data } = read.data.action;
    if (isTrialMessage(data.message)) return sayInstead(turnWords.trial);
    const message = await messageOf(deps, data.message, actor.id);
    if (message === null) return sayInstead(turnWords.notYours);
    const seen = await lookedAt(deps, message, activity);
    if (verb === verbs.acknowledge && message.about !== null) {
      const refused = await refusalOf(actFromCard(deps)({ activity, actor }, message.about, { act: 'acknowledge' }));
      if (refused !== null) return refusedAnswer(refused) ?? presentCard(deps, message, actor);
    }
    if (seen === 'stray') {
      await removeCopy(deps, activity);
      return sayInstead(verb === verbs.acknowledge ? turnWords.secondCopyDone : turnWords.secondCopy);
    }
    return presentCard(deps, message, actor);
  };

/** The message that a card claims to be, if this person is its reader: anybody else's answers like one that never was. */
export const messageOf = async ({ ports }: Pick<TurnDeps, 'ports'>, id: string, reader: Message['to']): Promise<Message | null> => {
  const stored = await ports.messages.findById(id as MessageId);
  return stored !== null && reader !== null && stored.value.to === reader ? stored.value : null;
};

/** That the card was seen, and which copy of it; only Teams says which message of the chat was pressed. */
export const lookedAt = async ({ ports }: Pick<TurnDeps, 'ports'>, { id }: Message, { replyToId, conversation }: Activity): Promise<CopySeen | null> =>
  replyToId === undefined ? null : noteOpened(ports)(id, { conversation: conversation.id, activity: replyToId });

const presentCard = async (deps: TurnDeps, message: Message, actor: Actor): Promise<TurnAnswer> => {
  const card = await cardNow(deps, message, actor);
  return card === null ? sayInstead(turnWords.nothingMore) : showCard(cardFace(deps.places, card));
};

/** The card as it now stands for this reader; null where there is nothing more for them, or they may not know of it any more. */
export const cardNow = async ({ ports }: Pick<TurnDeps, 'ports'>, message: Message, actor: Actor): Promise<SafeCard | null> => {
  if (message.about === null) return cardFor(ports)(message);
  const practice = (await ports.practice.findById(message.about))?.value;
  return practice && mayKnow(actor, practice) ? cardOn(ports)(practice, message) : null;
};

/** Takes the copy that was pressed out of the chat. */
export const removeCopy = async ({ connector }: Pick<TurnDeps, 'connector'>, { conversation, serviceUrl, replyToId }: Activity): Promise<void> => {
  try {
    if (replyToId !== undefined) await connector.remove({ id: conversation.id, serviceUrl }, replyToId);
  } catch (error) {
    // Gone already, or the app was blocked meanwhile: there is no copy to be wrong.
    if (!(error instanceof ChannelRefused)) throw error;
  }
};

const refusalOf = async (act: Promise<unknown>): Promise<DeskError | null> => {
  try {
    await act;
    return null;
  } catch (error) {
    if (isDeskError(error)) return error;
    throw error;
  }
};

/** A card older than its record is answered by the card that now holds; a right that is missing by a sentence. */
const refusedAnswer = (error: DeskError): TurnAnswer | null => {
  switch (error.kind) {
    case 'refusal': case 'conflict': case 'invalidInput': return null;
    case 'notPermitted': return sayInstead(error.message);
    case 'notFound': return sayInstead(turnWords.notYours);
    case 'unavailable': case 'channelRefused': return failWith('Unavailable', turnWords.busy);
  }
};
