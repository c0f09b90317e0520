import type { TrialWish } from '../../../api/shapes/trial.js';
import type { SafeCard } from '../../../delivery/messages/types.js';
import { tryChannel } from '../../../delivery/messages/commands/tryChannel.js';
import { ChannelRefused, Refusal } from '../../../errors.js';
import type { CommandKey } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { requireTrying } from '../queries/mayTry.js';
import { cardsToSend } from '../rules/cardsToSend.js';
import { trialCard } from '../rules/trialMark.js';
import { runOf } from './tryTheClock.js';

/** One press of somebody: its cards, how many of them are in the chat, and the sending while it lasts. */
type Press = { cards: SafeCard[] | null; sent: number; underWay: Promise<{ sent: number }> | null };

/** Nobody comes back to an older one. */
const MOST_PRESSES = 100;

/**
 * The cards of a trial, to the chat of whoever pressed and to no other channel or person. They stand in no ledger: nothing
 * is owed to anybody, so one that the chat does not take is not sent another way. A press that comes twice (a double click,
 * a lost answer) sends each card once and goes on where it broke off; a later press has its own key and sends them again.
 * Presses are known in this process, as the trial itself is.
 */
export const sendTrialCards = (ports: Ports) => {
  const presses = new Map<string, Press>();
  const pressOf = (name: string): Press => {
    const press = presses.get(name) ?? { cards: null, sent: 0, underWay: null };
    presses.set(name, press);
    for (const oldest of presses.keys()) if (presses.size > MOST_PRESSES) presses.delete(oldest);
    return press;
  };
  return async (actor: Actor, key: CommandKey, wish: TrialWish): Promise<{ sent: number }> => {
    requireTrying(ports, actor);
    const press = pressOf(`${actor.id} ${key}`);
    press.underWay ??= sendRest(ports, actor, wish, press).finally(() => void (press.underWay = null));
    return press.underWay;
  };
};

const sendRest = async (ports: Ports, actor: Actor, wish: TrialWish, press: Press): Promise<{ sent: number }> => {
  press.cards ??= cardsToSend((await runOf(ports, wish)).cards).map(trialCard);
  try {
    // One after another, so that they stand in the chat in their order.
    for (const card of press.cards.slice(press.sent)) {
      await tryChannel(ports)('chat', actor.id, card);
      press.sent += 1;
    }
  } catch (error) {
    if (error instanceof ChannelRefused)
      throw new Refusal('council.trialNoChat', 'Teams does not take cards in your chat with Review Desk. Open the app’s chat once, then send them again.', { cause: error });
    throw error;
  }
  return { sent: press.sent };
};
