import type { Message } from './types.js';

/** Still to be taken by a channel: not held, not dropped, and not with business support already. */
export const isToSend = (message: Message): boolean =>
  !message.taken && !message.task && !message.dropped && !message.held && !message.joined;

/** Taken, and to be looked at again: whether it came back, whether anybody opened it. */
export const isToLookAt = (message: Message): boolean => message.taken !== null && message.nextLook !== undefined && !message.dropped;

/** With business support: no channel took it, and nobody has mended it yet. */
export const isTask = (message: Message): boolean => message.task !== null && message.task.mended === null && message.dropped === null;
