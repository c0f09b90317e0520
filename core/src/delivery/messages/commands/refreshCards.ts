import { Unavailable } from '../../../errors.js';
import type { Ports } from '../../../ports.js';
import type { Practice } from '../../../practice/types.js';
import type { Stored } from '../../../records/index.js';
import { londonDateOf } from '../../../time/index.js';
import type { Instant } from '../../../time/types.js';
import { isStillSo } from '../rules/isStillSo.js';
import { chatCopyOf } from '../rules/strayOf.js';
import type { Message } from '../types.js';
import { changeMessage } from './changeMessage.js';
import { updateCopy, type UsedByCopies } from './updateCopy.js';

type Used = UsedByCopies & Pick<Ports, 'messages' | 'practice'>;

const MOST_ROUNDS = 4;
/** A card whose sending began this long ago is on its way, or its worker is dead and another will send it as it then is. */
const ON_ITS_WAY_MINUTES = 10;

/**
 * Brings every copy of a record's card to what the record now is, and drops what is no longer so and not yet sent. One
 * copy that fails stops no other; when any failed, or is just on its way, the effect is kept and performed again.
 */
export const refreshCards =
  (ports: Used) =>
  async (justRead: Stored<Practice>): Promise<void> => {
    const { id } = justRead.value;
    for (let round = 1; ; round += 1) {
      const before = round === 1 ? justRead : await ports.practice.findById(id);
      if (!before) return;
      const failed = await refreshAll(ports, before.value, await ports.messages.findAbout(id));
      const after = await ports.practice.findById(id);
      // Somebody acted while the copies were being changed: what they see must be the last word.
      if (after && after.revision !== before.revision && round < MOST_ROUNDS) continue;
      if (failed.length > 0) throw new Unavailable('cards.notAllChanged', `${failed.length} copies of the card could not be changed just now.`, undefined, { cause: failed });
      return;
    }
  };

const refreshAll = async (ports: Used, practice: Practice, messages: readonly Stored<Message>[]): Promise<unknown[]> => {
  const now = ports.clock.now();
  const failed: unknown[] = [];
  const had = whoHadIt(messages.map(({ value }) => value));
  for (const { value } of messages) {
    try {
      if (isUnsent(value)) await dropIfOver(ports, practice, value, had, now);
      else if (isOnItsWay(value, now)) failed.push(value.id);
      else await updateCopy(ports)(practice, value);
    } catch (error) {
      failed.push(error);
    }
  }
  return failed;
};

/** Whoever was told of it, or may have been, and whoever had it through somebody in their place. */
const whoHadIt = (messages: readonly Message[]): Set<Message['to']> =>
  new Set(messages.filter((each) => each.purpose !== 'ended' && (each.taken !== null || each.attempts.length > 0)).flatMap(({ to, standsInFor, alsoFor = [] }) => [to, standsInFor, ...alsoFor.map(({ person }) => person)]));

const isUnsent = ({ taken, attempts, dropped, joined }: Message): boolean => taken === null && dropped === null && joined === undefined && attempts.every((each) => each.result === 'refused');

const isOnItsWay = (message: Message, now: Instant): boolean =>
  message.taken === null && chatCopyOf(message) === null
  && message.attempts.some((each) => each.channel === 'chat' && each.result === 'unknown' && each.code === null && Date.parse(now) - Date.parse(each.at) < ON_ITS_WAY_MINUTES * 60_000);

/** D14 tells "all who had it": who had nothing is not told that it ended. */
const dropIfOver = async (ports: Used, practice: Practice, message: Message, had: ReadonlySet<Message['to']>, now: Instant): Promise<void> => {
  if (isStillSo(practice, message, londonDateOf(now)) && (message.purpose !== 'ended' || had.has(message.to))) return;
  await changeMessage(ports, message.id, 'drop', (each) => (isUnsent(each) ? { ...each, dropped: now } : null));
};
