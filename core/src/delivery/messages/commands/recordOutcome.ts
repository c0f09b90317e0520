import type { Ports } from '../../../ports.js';
import type { Practice } from '../../../practice/types.js';
import type { Stored } from '../../../records/index.js';
import { instantOfLondon, londonDateOf, londonTimeOf } from '../../../time/index.js';
import type { Instant, WorkingCalendar } from '../../../time/types.js';
import { withAttempt } from '../rules/ladder.js';
import { isRestricted } from '../rules/isRestricted.js';
import { secondsAfter } from '../rules/moments.js';
import { chatCopyOf } from '../rules/strayOf.js';
import type { Attempt, Channel, Message } from '../types.js';
import { changeClaimed } from './changeMessage.js';

type Used = Pick<Ports, 'messages' | 'clock' | 'calendarDays'>;

const BOUNCES_WITHIN_SECONDS = 3600;

/** A channel took it: what it proved, and when to look at it again. */
export const recordTaken = (ports: Used) => async (claimed: Stored<Message>, practice: Practice | null, channel: Channel, evidence: Attempt['evidence']): Promise<Stored<Message> | null> => {
  const now = ports.clock.now();
  return changeClaimed(ports, claimed, 'taken', (message) => {
    // Whoever opened the card before its answer came has recorded that copy; ours is then the stray.
    if (channel === 'chat' && chatCopyOf(message)) return null;
    const attempts = withAttempt(message, { channel, at: now, result: 'accepted', code: null, evidence });
    return { ...message, attempts, taken: message.taken ?? { by: channel, at: now }, ...lookAfter(message, practice, channel, now, ports.calendarDays) };
  });
};

/** Nothing is known of it, or the channel said no for good; the reason is the channel's own code. */
export const recordNotTaken = (ports: Used) => async (claimed: Stored<Message>, attempt: { channel: Channel; result: 'refused' | 'unknown'; code: string | null }, notBefore: Instant): Promise<Stored<Message> | null> => {
  const at = ports.clock.now();
  return changeClaimed(ports, claimed, attempt.result, (message) =>
    message.taken ? null : { ...message, attempts: withAttempt(message, { ...attempt, at, evidence: null }), notBefore });
};

/** A mail may come back within the hour; a card that asks for something may lie unopened for a working day. */
const lookAfter = (message: Message, practice: Practice | null, channel: Channel, now: Instant, calendar: WorkingCalendar): Pick<Message, 'notBefore' | 'nextLook'> | Record<string, never> => {
  if (channel === 'mail') return { nextLook: 'bounced', notBefore: secondsAfter(now, BOUNCES_WITHIN_SECONDS) };
  const waits = practice !== null && !isRestricted(practice) && message.standsInFor === null && asksSomething(message);
  return waits ? { nextLook: 'opened', notBefore: aWorkingDayAfter(now, calendar) } : {};
};

export const aWorkingDayAfter = (at: Instant, calendar: WorkingCalendar): Instant => instantOfLondon(calendar.addWorkingDays(londonDateOf(at), 1), londonTimeOf(at));

const tellsOnly: ReadonlySet<string> = new Set(['know', 'ended', 'thanks', 'covered', 'uncovered', 'choose', 'digest', 'feedback']);
export const asksSomething = ({ purpose }: Message): boolean => !tellsOnly.has(purpose);
