import type { Ports } from '../../../ports.js';
import type { Practice } from '../../../practice/types.js';
import { londonDateOf } from '../../../time/index.js';
import { recipientToday } from '../queries/recipientToday.js';
import { sameAct } from '../queries/sameAct.js';
import { isRestricted } from '../rules/isRestricted.js';
import { isStillSo } from '../rules/isStillSo.js';
import { secondsAfter } from '../rules/moments.js';
import type { Attempt, Message } from '../types.js';
import { changeMessage } from './changeMessage.js';
import { addPlace, type joinCard } from './joinCard.js';
import { asksSomething, aWorkingDayAfter } from './recordOutcome.js';
import { copyToDeputy, tellSenderNobodyCovers, tellSenderOfCover } from './sideMessages.js';

type Used = Parameters<typeof tellSenderOfCover>[0] & Parameters<typeof recipientToday>[0] & Parameters<typeof joinCard>[0] & Pick<Ports, 'channels' | 'practice'>;

/**
 * Looks at something that a channel took: whether its mail came back, in which case it is to be sent another way, and
 * whether anybody opened it within a working day, in which case the deputy gets it too. True when it came back.
 */
export const lookAgain =
  (ports: Used) =>
  async (message: Message): Promise<boolean> => {
    if (await hasBounced(ports, message)) {
      const now = ports.clock.now();
      await changeMessage(ports, message.id, 'bounced', (each) => {
        const { nextLook: _look, ...rest } = each;
        return { ...rest, attempts: each.attempts.map(bounced), taken: null, notBefore: now };
      });
      return true;
    }
    const opensNext = message.nextLook === 'bounced' && message.taken !== null ? aWorkingDayAfter(message.taken.at, ports.calendarDays) : null;
    if (opensNext === null) await tellDeputy(ports, message);
    await changeMessage(ports, message.id, 'looked', (each) => {
      if (each.nextLook !== message.nextLook) return null;
      const { nextLook: _look, ...rest } = each;
      return opensNext === null ? rest : { ...rest, nextLook: 'opened', notBefore: opensNext };
    });
    return false;
  };

const draftOf = ({ attempts }: Pick<Message, 'attempts'>): string | null => {
  const evidence = attempts.findLast((each) => each.channel === 'mail' && each.result === 'accepted')?.evidence ?? null;
  return evidence !== null && 'draft' in evidence ? evidence.draft : null;
};

/** A report may be there before the answer to the sending is, and Exchange's clock is not ours. */
const REPORTED_BEFORE_SECONDS = 600;

const hasBounced = async ({ channels }: Used, { taken, ...message }: Message): Promise<boolean> => {
  const draft = taken?.by === 'mail' ? draftOf(message) : null;
  return draft !== null && taken !== null && (await channels.mail.findBounced(secondsAfter(taken.at, -REPORTED_BEFORE_SECONDS))).includes(draft);
};

const bounced = (attempt: Attempt): Attempt => (attempt.channel === 'mail' && attempt.result === 'accepted' ? { ...attempt, result: 'refused', code: 'bounced' } : attempt);

const tellDeputy = async (ports: Used, message: Message): Promise<void> => {
  const practice = message.about === null ? null : ((await ports.practice.findById(message.about))?.value ?? null);
  if (practice === null || isRestricted(practice) || !asksSomething(message) || message.standsInFor !== null) return;
  if (hasActed(practice, message) || !isStillSo(practice, message, londonDateOf(ports.clock.now()))) return;
  const { recipient, readsOnly } = await recipientToday(ports)(message, practice);
  if (recipient.kind === 'uncovered') await tellSenderNobodyCovers(ports)(practice, message, recipient.until);
  if (recipient.kind !== 'instead') return;
  await tellSenderOfCover(ports)(practice, message, recipient.person, recipient.until);
  const other = await sameAct(ports)(message, recipient.person);
  if (other && (await addPlace(ports)(practice, other.value.id, { person: message.to, post: message.post }))) return;
  await copyToDeputy(ports)(practice, message, recipient.person, readsOnly);
};

/** Opened in the chat, or acted on anywhere: acknowledging and answering imply that it was read (workflows 0.2). */
const hasActed = (practice: Practice, { to, opened }: Message): boolean => {
  if (opened !== null) return true;
  return (practice.kind === 'alert' || practice.kind === 'dispute') && practice.acknowledged.some((each) => each.by === to);
};
