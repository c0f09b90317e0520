import type { Ports } from '../../../ports.js';
import { copySeen, type CopySeen } from '../rules/strayOf.js';
import { withAttempt } from '../rules/ladder.js';
import type { Message, MessageId } from '../types.js';
import { changeMessage } from './changeMessage.js';
import { noteReceipt } from './noteReceipt.js';

type Used = Parameters<typeof noteReceipt>[0] & Pick<Ports, 'messages' | 'clock'>;

/**
 * Somebody looked at or pressed a card: it is opened, and the copy that they see is told apart. The only copy of a send
 * whose answer was lost is recorded now, so that it is not sent again; a second one is a stray, which the caller removes.
 */
export const noteOpened =
  (ports: Used) =>
  async (id: MessageId, { conversation, activity }: { conversation: string; activity: string }): Promise<CopySeen | null> => {
    const stored = await ports.messages.findById(id);
    if (!stored) return null;
    const seen = copySeen(stored.value, activity);
    const now = ports.clock.now();
    if (seen === 'unrecorded' && stored.value.purpose === 'act' && stored.value.about !== null) await noteReceipt(ports)(stored.value.about, { at: now, to: stored.value.to, how: 'chat' });
    const wasOpened = seen === 'recorded' && stored.value.opened !== null && stored.value.nextLook === undefined;
    if (!wasOpened) await changeMessage(ports, id, 'opened', (message) => opened(message, conversation, activity, now));
    return seen;
  };

const opened = (message: Message, conversation: string, activity: string, now: Message['madeAt']): Message => {
  const { nextLook: _look, ...rest } = message;
  const base = { ...rest, opened: message.opened ?? now };
  if (copySeen(message, activity) !== 'unrecorded') return base;
  const attempts = withAttempt(message, { channel: 'chat', at: now, result: 'accepted', code: null, evidence: { conversation, message: activity } });
  return { ...base, attempts, taken: message.taken ?? { by: 'chat', at: now } };
};
