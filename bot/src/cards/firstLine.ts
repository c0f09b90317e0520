import type { SafeCard } from '@review-desk/core/delivery';
import { longDate } from '@review-desk/core/time';
import { headlineWords, isAsking, kindWords, stateWords } from './cardWords.js';

/** What happened, what is asked of this person and by when, in one line: also what a phone shows of the card. */
export const firstLine = (card: Pick<SafeCard, 'kind' | 'reference' | 'headline' | 'stage' | 'due'>): string => {
  const by = card.due !== null && isAsking(card.headline) ? ` by ${longDate(card.due)}` : '';
  return `${kindWords[card.kind]} ${card.reference}: ${headlineWords(card.headline, card.stage)}${by}`;
};

/** The same for somebody who hears it. */
export const spoken = (card: SafeCard): string => {
  const state = stateWords(card.state, card.kind);
  return [firstLine(card), ...(state === null ? [] : [state]), ...(card.coverUntil === null ? [] : [coverWords(card)])].map((each) => `${each}.`).join(' ');
};

export const coverWords = ({ coverUntil }: Pick<SafeCard, 'coverUntil'>): string => (coverUntil === null ? '' : `The deputy stands in until ${longDate(coverUntil)}`);
