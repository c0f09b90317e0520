import { londonDateOf } from '@review-desk/core/time';
import type { StateLook } from '../StateText/StateText.js';
import { bookingText as text } from '../../text/bookingText.js';
import type { chosenTime, TimesOffered } from './meetingTime.js';

type Staff = TimesOffered['staff'][number];
type Time = NonNullable<ReturnType<typeof chosenTime>>;

/** What is known of somebody's calendar at the time that is chosen; nothing is said while none is, and nothing is guessed. */
export const freeAt = (person: Staff | undefined, time: Time | null, until: TimesOffered['freeBusyUntil']): { look: StateLook; words: string } | null => {
  if (person === undefined) return { look: 'noDate', words: text.asking };
  if (!person.freeBusyKnown) return { look: 'missing', words: text.notKnown };
  if (time === null) return null;
  if (londonDateOf(time.end) > until) return { look: 'noDate', words: text.tooFar(until) };
  const clash = person.busy.find(({ start, end, status }) => status !== 'elsewhere' && start < time.end && time.start < end);
  return clash ? { look: 'missing', words: text.busyThen[clash.status](clash) } : { look: 'done', words: text.freeThen };
};
