import type { SafeCard } from '@review-desk/core/delivery';
import { longDate } from '@review-desk/core/time';
import { facts, heading, subtle, type AdaptiveCard, type FactSet, type TextBlock } from './adaptiveCard.js';
import { aside, firstLine, spoken } from './firstLine.js';
import { stateWords } from './cardWords.js';

export type FactPair = readonly [string, string | null];
export type CardBody = AdaptiveCard['body'];

/** What every card of one record shows: the first line, then where it stands. */
export const recordBody = (card: SafeCard, own: readonly FactPair[], dateLabel: string): CardBody => {
  const pairs: FactPair[] = [['Reference', card.reference], ...own, [dateLabel, card.due === null ? null : longDate(card.due)], ['Where it stands', stateWords(card.state, card.kind)]];
  const cover: TextBlock[] = aside(card).map((each) => subtle(`${each}.`));
  const table: FactSet = facts(pairs);
  return [heading(firstLine(card)), table, ...cover];
};

/** The frame around any body. Heard and shown where a card cannot be, it says the same as its first line. */
export const frame = (card: SafeCard, body: CardBody): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  speak: spoken(card),
  fallbackText: spoken(card),
  body,
});
