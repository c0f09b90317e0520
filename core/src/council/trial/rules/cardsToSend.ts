import type { SafeCard } from '../../../delivery/messages/types.js';

/** A person gets no more than ten notices a minute (design, "What any Teams app must do"). */
const MOST_CARDS = 10;

/**
 * The cards of a run that somebody has sent to their own chat, in the order in which they came: first one of every kind
 * and headline, then the same of other stages, as many as a chat takes. One morning's reminders stand for all of them.
 */
export const cardsToSend = (cards: readonly SafeCard[]): SafeCard[] => {
  const firstOf = (reads: (card: SafeCard) => string): SafeCard[] => cards.filter((card, at) => cards.findIndex((other) => reads(other) === reads(card)) === at);
  const kinds = firstOf(({ kind, headline }) => (kind === 'digest' ? kind : `${kind} ${headline}`));
  const stages = firstOf(({ kind, headline, stage }) => (kind === 'digest' ? kind : `${kind} ${headline} ${stage ?? ''}`));
  const chosen = [...new Set([...kinds, ...stages])].slice(0, MOST_CARDS);
  return cards.filter((card) => chosen.includes(card));
};
