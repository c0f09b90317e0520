import { isDeskError } from '@review-desk/core/errors';
import { personId, type PersonId } from '@review-desk/core/ids';
import type { Activity } from '../connector/types.js';
import { answerMessage } from './answerMessage.js';
import { followInstallation, keepChat } from './followInstallation.js';
import { failWith, sayInDialog, sayInstead, searchSays } from './invokeAnswers.js';
import { openDialog } from './openDialog.js';
import { pressCard } from './pressCard.js';
import { searchReferences } from './searchReferences.js';
import { turnWords } from './turnWords.js';
import type { Turn, TurnAnswer, TurnDeps } from './types.js';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What has no answer of ours: Teams takes 200 for a kind of activity that a bot does not know. */
const nothing: TurnAnswer = { status: 200 };

/** `anywhere`: in every chat, since it acts on nothing; the others in the person's own chat with the bot alone. */
type Invoke = { run: (turn: Turn) => Promise<TurnAnswer>; say: (words: string) => TurnAnswer; notYours: TurnAnswer; anywhere?: true };

/** One verified activity, from whom it is and what it asks, to its answer. The bot speaks in personal chats alone. */
export const createTurns = (deps: TurnDeps) => {
  const whoIn = async (activity: Activity): Promise<PersonId | null> => {
    const { aadObjectId, id } = activity.from;
    const named = aadObjectId ?? (id === '' ? null : (await deps.connector.getMember({ id: activity.conversation.id, serviceUrl: activity.serviceUrl }, id))?.aadObjectId);
    return named != null && guid.test(named) ? personId(named) : null;
  };

  const invokeOf = (name: string | undefined): Invoke | null => {
    switch (name ?? '') {
      case 'adaptiveCard/action': return { run: pressCard(deps), say: (words) => failWith('Unavailable', words), notYours: sayInstead(turnWords.notYours) };
      case 'task/fetch': return { run: openDialog(deps), say: sayInDialog, notYours: sayInDialog(turnWords.notYours) };
      // The page has said everything to the API itself; the dialog only closes.
      case 'task/submit': return { run: () => Promise.resolve(nothing), say: sayInDialog, notYours: nothing };
      case 'composeExtension/query': return { run: searchReferences(deps), say: searchSays, notYours: searchSays(turnWords.notFound), anywhere: true };
      default: return null;
    }
  };

  const isPersonal = ({ conversation }: Activity): boolean => conversation.conversationType === 'personal';

  const invoke = async (activity: Activity): Promise<TurnAnswer> => {
    const turn = invokeOf(activity.name);
    if (turn === null) return { status: 501 };
    // We put no card into a group or a channel, so nothing is asked there of who pressed it.
    const person = isPersonal(activity) || turn.anywhere ? await whoIn(activity) : null;
    if (person === null) return turn.notYours;
    try {
      return await turn.run({ activity, actor: await deps.actorOf(person) });
    } catch (error) {
      if (isDeskError(error)) return turn.say(error.kind === 'unavailable' || error.kind === 'channelRefused' ? turnWords.busy : error.message);
      throw error;
    }
  };

  const message = async (activity: Activity, person: PersonId): Promise<TurnAnswer> => {
    await keepChat(deps.ports, activity, person, false);
    return answerMessage(deps)({ activity, actor: await deps.actorOf(person) });
  };

  return async (activity: Activity): Promise<TurnAnswer> => {
    if (activity.type === 'invoke') return invoke(activity);
    if (!isPersonal(activity)) return nothing;
    if (activity.type !== 'message' && activity.type !== 'conversationUpdate' && activity.type !== 'installationUpdate') return nothing;
    const person = await whoIn(activity);
    if (person === null) return nothing;
    return activity.type === 'message' ? message(activity, person) : followInstallation(deps)(activity, person);
  };
};
