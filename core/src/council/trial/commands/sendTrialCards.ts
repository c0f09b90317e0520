import type { TrialWish } from '../../../api/shapes/trial.js';
import { tryChannel } from '../../../delivery/messages/commands/tryChannel.js';
import { ChannelRefused, Refusal } from '../../../errors.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { requireTrying } from '../queries/mayTry.js';
import { cardsToSend } from '../rules/cardsToSend.js';
import { trialCard } from '../rules/trialMark.js';
import { runOf } from './tryTheClock.js';

/**
 * The cards of a trial, to the chat of whoever pressed and to no other channel or person. They stand in no ledger: nothing
 * is owed to anybody, so one that the chat does not take is not sent another way.
 */
export const sendTrialCards =
  (ports: Ports) =>
  async (actor: Actor, wish: TrialWish): Promise<{ sent: number }> => {
    requireTrying(ports, actor);
    const cards = cardsToSend((await runOf(ports, wish)).cards).map(trialCard);
    try {
      // One after another, so that they stand in the chat in their order.
      for (const card of cards) await tryChannel(ports)('chat', actor.id, card);
    } catch (error) {
      if (error instanceof ChannelRefused)
        throw new Refusal('council.trialNoChat', 'Teams does not take cards in your chat with Review Desk. Open the app’s chat once, then send them again.', { cause: error });
      throw error;
    }
    return { sent: cards.length };
  };
