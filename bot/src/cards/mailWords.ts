import type { SafeCard } from '@review-desk/core/delivery';
import { isLocalDate, shortDate } from '@review-desk/core/time';
import { kindWords } from './cardWords.js';
import { digestLines } from './digestCard.js';
import { aside, firstLine } from './firstLine.js';

export type MailText = { subject: string; lines: readonly string[] };

/** A card as a mail: kind and reference in the subject; in the body the card's own first line, and the way to the page. */
export const mailWords = (card: SafeCard, link: string): MailText => ({
  subject: isLocalDate(card.reference) ? `Review Desk: what is due on ${shortDate(card.reference)}` : `${kindWords[card.kind]} ${card.reference}`,
  lines: [
    isLocalDate(card.reference) ? (card.lines.length === 0 && card.thanks ? 'Nothing is due from you today.' : 'This is what is due from you.') : `${firstLine(card)}.`,
    ...aside(card).map((each) => `${each}.`),
    ...digestLines(card),
    link,
    'Nobody reads this mailbox. Please answer on the page.',
  ],
});
