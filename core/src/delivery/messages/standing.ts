import type { Message } from './types.js';

/** Still to be taken by a channel: not held, not dropped, and not with business support already. */
export const isToSend = (message: Message): boolean =>
  !message.taken && !message.task && !message.dropped && !message.held;

/** With business support: no channel took it, and nobody has mended it yet. */
export const isTask = (message: Message): boolean => message.task !== null && message.task.mended === null && message.dropped === null;
