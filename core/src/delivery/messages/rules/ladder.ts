import type { Instant } from '../../../time/types.js';
import type { Attempt, Channel, Message } from '../types.js';

/** Chat first; whoever blocked or removed the app is reached by the feed, then by mail, then by a person (A8). */
const channels: readonly Channel[] = ['chat', 'feed', 'mail'];

/** So many tries take two hours at least: what fails as often is not passing (`nextTryAt`). */
const MANY_TRIES = 8;

/**
 * The channel to try now; null where each has refused for good, so that it is a task for business support. `hasWaited`: it
 * may wait no longer for a channel that was tried many times in vain (an app that nobody published, a mailbox that the
 * service was never given), for then nobody would be told and nobody would know.
 */
export const nextChannel = (message: Pick<Message, 'attempts'>, hasWaited: boolean): Channel | null =>
  channels.find((channel) => message.attempts.every((each) => each.channel !== channel || !isClosed(each, hasWaited))) ?? null;

const isClosed = ({ result, tries = 1 }: Attempt, hasWaited: boolean): boolean => result === 'refused' || (hasWaited && result === 'unknown' && tries >= MANY_TRIES);

/** How often this channel was tried so far. */
export const triesOn = ({ attempts }: Pick<Message, 'attempts'>, channel: Channel): number =>
  attempts.reduce((sum, each) => sum + (each.channel === channel ? (each.tries ?? 1) : 0), 0);

/**
 * The attempts with this one in place of the channel's last unproven one: a channel that is away for days leaves one
 * line with its count, not a line a try.
 */
export const withAttempt = (message: Pick<Message, 'attempts'>, attempt: Omit<Attempt, 'tries'>, again = false): Attempt[] => {
  const open = message.attempts.findLast((each) => each.channel === attempt.channel && each.result === 'unknown');
  const tries = (open ? (open.tries ?? 1) : 0) + (again || !open ? 1 : 0);
  return [...message.attempts.filter((each) => each !== open), { ...attempt, ...(tries > 1 ? { tries } : {}) }];
};

/** An attempt that has begun: what became of it is not known until its answer is recorded. */
export const begun = (channel: Channel, at: Instant): Omit<Attempt, 'tries'> => ({ channel, at, result: 'unknown', code: null, evidence: null });
