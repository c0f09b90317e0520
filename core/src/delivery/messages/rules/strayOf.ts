import type { Message } from '../types.js';

/**
 * What a card that somebody looks at or presses is to the ledger. A send whose answer was lost is sent again, so one
 * message may stand in a chat twice: the recorded copy stays, any other is a stray and is removed. A copy that is the
 * only one, of a send that nobody could record, is taken as the recorded one.
 */
export type CopySeen = 'recorded' | 'stray' | 'unrecorded';

export const copySeen = (message: Message, activity: string): CopySeen => {
  const recorded = chatCopyOf(message);
  if (recorded === null) return 'unrecorded';
  return recorded.message === activity ? 'recorded' : 'stray';
};

/** Whether the card of this activity is to be removed from the chat. */
export const strayOf = (message: Message, activity: string): boolean => copySeen(message, activity) === 'stray';

/** The copy in the chat that a channel proved; null where there is none. */
export const chatCopyOf = (message: Message): { conversation: string; message: string } | null => {
  const evidence = message.attempts.findLast((each) => each.channel === 'chat' && each.result === 'accepted')?.evidence ?? null;
  return evidence !== null && 'message' in evidence ? evidence : null;
};
