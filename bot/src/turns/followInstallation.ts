import type { PersonId } from '@review-desk/core/ids';
import type { Activity } from '../connector/types.js';
import type { TurnAnswer, TurnDeps } from './types.js';

/** The app came to somebody or left them: their chat is kept, or marked so that the next channel is taken (A8). */
export const followInstallation =
  ({ ports }: Pick<TurnDeps, 'ports'>) =>
  async (activity: Activity, person: PersonId): Promise<TurnAnswer> => {
    const change = changeOf(activity);
    // Written whatever is known here: another process may have met a refusal since.
    if (change !== null) await ports.conversations.keep({ person, id: activity.conversation.id, serviceUrl: activity.serviceUrl, blocked: change === 'removed' });
    return { status: 200 };
  };

const changeOf = ({ type, action, membersAdded, recipient }: Activity): 'added' | 'removed' | null => {
  if (type === 'installationUpdate') {
    if (action?.startsWith('remove')) return 'removed';
    return action?.startsWith('add') ? 'added' : null;
  }
  const isUs = (membersAdded ?? []).some(({ id }) => id === recipient?.id);
  return isUs ? 'added' : null;
};

/** Where the chat is, as Teams says it now; written only where that is news. */
export const keepChat = async (ports: TurnDeps['ports'], { conversation, serviceUrl }: Activity, person: PersonId, blocked: boolean): Promise<void> => {
  const known = await ports.conversations.find(person);
  if (known?.id === conversation.id && known.serviceUrl === serviceUrl && known.blocked === blocked) return;
  await ports.conversations.keep({ person, id: conversation.id, serviceUrl, blocked });
};
