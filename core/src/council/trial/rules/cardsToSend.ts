import type { SafeCard } from '../../../delivery/messages/types.js';

/** A person gets no more than ten notices a minute (design, "What any Teams app must do"). */
const MOST_CARDS = 10;

/**
 * The cards of a run that somebody has sent to their own chat: the first of each that reads differently, in the order in
 * which they came. One morning's reminders stand for all of them.
 */
export const cardsToSend = (cards: readonly SafeCard[]): SafeCard[] => {
  const reads = ({ kind, headline, stage }: SafeCard): string => (kind === 'digest' ? kind : `${kind} ${headline} ${stage ?? ''}`);
  return cards.filter((card, at) => cards.findIndex((other) => reads(other) === reads(card)) === at).slice(0, MOST_CARDS);
};
