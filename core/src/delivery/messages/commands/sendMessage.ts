import { ChannelRefused, Conflict, isDeskError, Unavailable } from '../../../errors.js';
import { noteLeaver } from '../../../people/commands/noteLeaver.js';
import type { Practice } from '../../../practice/types.js';
import type { Stored } from '../../../records/index.js';
import type { Instant } from '../../../time/types.js';
import { cardFor, cardOn } from '../queries/cardFor.js';
import { isRestricted } from '../rules/isRestricted.js';
import { begun, nextChannel, triesOn, withAttempt } from '../rules/ladder.js';
import { isAfter, nextTry, secondsAfter } from '../rules/moments.js';
import { isToLookAt, isToSend } from '../standing.js';
import type { Channel, Message, MessageId, SafeCard } from '../types.js';
import { changeMessage, ownKey } from './changeMessage.js';
import { lookAgain } from './lookAgain.js';
import { noteReceipt } from './noteReceipt.js';
import { asAddressed, readyToGo, type Ready } from './readyToGo.js';
import { aWorkingDayAfter, recordNotTaken, recordTaken } from './recordOutcome.js';
import { askToChoose, isUrgent } from './sideMessages.js';
import { tryChannel } from './tryChannel.js';
import { updateCopy } from './updateCopy.js';

export type UsedBySending = Parameters<typeof lookAgain>[0] & Parameters<typeof readyToGo>[0] & Parameters<typeof cardFor>[0] & Parameters<typeof tryChannel>[0];
/** `busy`: another worker has it in hand, or its time has not come. `later`: tried, and to be tried again; why. */
export type Sent = { what: 'sent' | 'joined' | 'task' | 'dropped' | 'looked' | 'busy' } | { what: 'later'; cause: unknown };

/**
 * Sends one message, down the ladder of channels until one takes it; at the end it is a task for business support. Each
 * attempt is recorded before its call, with the moment of the next one, so that a second worker leaves it alone and a
 * worker that died is followed by another. At least once; a copy too many is told apart by its activity (`strayOf`).
 * Source: workflows 0.8, A8; timescales 1.20.
 */
export const sendMessage =
  (ports: UsedBySending) =>
  async (id: MessageId): Promise<Sent> => {
    const stored = await ports.messages.findById(id);
    if (!stored || isAfter(stored.value.notBefore, ports.clock.now())) return { what: 'busy' };
    if (isToLookAt(stored.value)) {
      const cameBack = await lookAgain(ports)(stored.value);
      return cameBack ? sendMessage(ports)(id) : { what: 'looked' };
    }
    if (!isToSend(stored.value)) return { what: 'busy' };
    const practice = await practiceOf(ports, stored.value);
    const ready = await readyToGo(ports)(stored.value, practice?.value ?? null);
    switch (ready.do) {
      case 'drop': return drop(ports, id);
      case 'joined': return { what: 'joined' };
      case 'task': return giveToSupport(ports, stored.value, practice?.value ?? null);
      case 'go': return walk(ports, stored, practice, ready);
    }
  };

type Going = Extract<Ready, { do: 'go' }>;

const practiceOf = async ({ practice }: UsedBySending, { about }: Message): Promise<Stored<Practice> | null> => (about === null ? null : practice.findById(about));

/** From channel to channel, as each refuses. */
const walk = async (ports: UsedBySending, first: Stored<Message>, practice: Stored<Practice> | null, going: Going): Promise<Sent> => {
  let stored = first;
  for (;;) {
    const channel = nextChannel(stored.value, hasWaited(ports, stored.value, practice?.value ?? null));
    if (channel === null) return giveToSupport(ports, stored.value, practice?.value ?? null);
    const message: Message = { ...stored.value, ...going.as };
    // What changes from here on is put right once the copy is known.
    const card = practice ? await cardOn(ports)(practice.value, message) : await cardFor(ports)(message);
    if (card === null) return drop(ports, message.id);
    const claimed = await claim(ports, stored, message, channel);
    if (claimed === null) return { what: 'busy' };
    const outcome = await attempt(ports, claimed, practice?.value ?? null, channel, card);
    if (outcome === 'taken') {
      await bringUpToDate(ports, message.id, practice);
      return { what: 'sent' };
    }
    if ('later' in outcome) {
      // At the latest an alert counts as received on the working day after issue, whatever the channels do.
      if (practice && message.purpose === 'act') await noteReceipt(ports)(practice.value.id, { at: ports.clock.now(), to: null, how: 'working day after issue' });
      return { what: 'later', cause: outcome.later };
    }
    if (channel === 'chat' && (await begunAnew(ports, outcome.refused.value))) return sendMessage(ports)(message.id);
    stored = outcome.refused;
  }
};

/** A working day is long enough for a channel that is away, and no time at all where a child may be at risk (timescales 1.21). */
const hasWaited = ({ clock, calendarDays }: UsedBySending, { madeAt }: Message, practice: Practice | null): boolean =>
  (practice !== null && isUrgent(practice)) || !isAfter(aWorkingDayAfter(madeAt, calendarDays), clock.now());

/** Whoever has no chat may have left: what is theirs, or theirs in another's place, goes to whoever stands in, from the first channel on. */
const begunAnew = async (ports: UsedBySending, { id, to }: Message): Promise<boolean> => {
  if (to === null || !(await noteLeaver(ports)(to))) return false;
  return (await changeMessage(ports, id, 'left', (each) => (each.taken || each.task ? null : { ...asAddressed(each), attempts: [], earlier: [...(each.earlier ?? []), ...each.attempts] }))) !== null;
};

/** Recorded before the call; null where another worker wrote first. Its next try is put off by then, in case we die. */
const claim = async (ports: UsedBySending, stored: Stored<Message>, message: Message, channel: Channel): Promise<Stored<Message> | null> => {
  const now = ports.clock.now();
  const value: Message = { ...message, attempts: withAttempt(message, begun(channel, now), true), notBefore: nextTry(now, triesOn(message, channel) + 1) };
  try {
    return await ports.messages.save(stored, { value, effects: [], commandKey: ownKey('try'), actedBy: 'service' });
  } catch (error) {
    if (error instanceof Conflict) return null;
    throw error;
  }
};

type Outcome = 'taken' | { refused: Stored<Message> } | { later: unknown };

const attempt = async (ports: UsedBySending, claimed: Stored<Message>, practice: Practice | null, channel: Channel, card: SafeCard): Promise<Outcome> => {
  const message = claimed.value;
  const { to, notBefore } = message;
  if (to === null) return { later: new Unavailable('messages.nobody', 'Nobody is named to be told.') };
  const answer = await tryChannel(ports)(channel, to, channel === 'mail' ? asNewMail(card, message) : card).then((proof) => ({ proof }), (error: unknown) => ({ error }));
  const now = ports.clock.now();
  if ('proof' in answer) {
    // First, so that a worker that dies in between has started the clock: the card is sent again, the receipt stands.
    if (practice && message.purpose === 'act') await noteReceipt(ports)(practice.id, { at: now, to, how: channel });
    await recordTaken(ports)(claimed, practice, channel, answer.proof);
    return 'taken';
  }
  const { error } = answer;
  if (!isDeskError(error)) throw error;
  const refused = error instanceof ChannelRefused;
  const noted = await recordNotTaken(ports)(claimed, { channel, result: refused ? 'refused' : 'unknown', code: error.code }, refused ? now : laterOf(notBefore, error, now));
  // Taken meanwhile: somebody opened the very card whose answer was lost.
  if (noted === null) return 'taken';
  return refused ? { refused: noted } : { later: error };
};

/** A mail is known by its message and sent once; one that business support sends again is another. */
const asNewMail = (card: SafeCard, { again }: Message): SafeCard => (again === undefined ? card : { ...card, message: `${card.message}:again${again}` });

/** As long as the channel asks for, and no sooner than the next try. */
const laterOf = (next: Instant, error: unknown, now: Instant): Instant => {
  const asked = error instanceof Unavailable ? (error.retryAfterSeconds ?? 0) : 0;
  const then = secondsAfter(now, asked);
  return isAfter(then, next) ? then : next;
};

/** What changed while the card was on its way, and before its copy was known, is put right at once. */
const bringUpToDate = async (ports: UsedBySending, id: MessageId, before: Stored<Practice> | null): Promise<void> => {
  const now = before && (await ports.practice.findById(before.value.id));
  if (!now || JSON.stringify(facts(now.value)) === JSON.stringify(facts(before.value))) return;
  const kept = await ports.messages.findById(id);
  if (kept) await updateCopy(ports)(now.value, kept.value);
};

/** The receipt is what the card has already counted with. */
const facts = (practice: Practice): unknown => (practice.kind === 'alert' ? { ...practice, receipt: null } : practice);

const drop = async (ports: UsedBySending, id: MessageId): Promise<Sent> => {
  const now = ports.clock.now();
  await changeMessage(ports, id, 'drop', (message) => (message.taken || message.dropped ? null : { ...message, dropped: now }));
  return { what: 'dropped' };
};

/** No channel takes it: a person finds out. The task is the delivery (timescales 1.20). A restricted matter is its officer's alone. */
const giveToSupport = async (ports: UsedBySending, message: Message, practice: Practice | null): Promise<Sent> => {
  const now = ports.clock.now();
  if (practice && isRestricted(practice) && message.to !== practice.officer && message.purpose !== 'choose') {
    await askToChoose(ports)(practice, message);
    return drop(ports, message.id);
  }
  if (practice && message.purpose === 'act') await noteReceipt(ports)(practice.id, { at: now, to: null, how: 'task' });
  await changeMessage(ports, message.id, 'task', (each) => (each.taken || each.task ? null : { ...each, task: { since: now, mended: null, ...(practice && isRestricted(practice) ? { restricted: true as const } : {}) } }));
  return { what: 'task' };
};
