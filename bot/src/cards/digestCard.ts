import type { SafeCard } from '@review-desk/core/delivery';
import { isLocalDate, longDate } from '@review-desk/core/time';
import { heading, line, subtle, type AdaptiveCard } from './adaptiveCard.js';
import { headlineWords } from './cardWords.js';
import { trialWords } from './firstLine.js';

const MOST_LINES = 30;

/** The morning's reminders together: one line a review, alert or dispute, the latest first (timescales 1.18). */
export const digestCard = (card: SafeCard): AdaptiveCard => {
  const lines = card.lines.slice(0, MOST_LINES).map(lineWords);
  const overdue = card.lines.filter((each) => each.overdue).length;
  const title = titleOf(card, overdue);
  const more = card.lines.length - lines.length;
  return {
    type: 'AdaptiveCard', $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', version: '1.5',
    speak: [`${title}.`, ...lines.map((each) => `${each}.`)].join(' '),
    fallbackText: title,
    body: [heading(title), ...lines.map(line), ...(more > 0 ? [subtle(`And ${more} more.`)] : [])],
  };
};

/** `What is due on Monday 11 January 2027: 5, of which 2 are overdue` */
const titleOf = (card: SafeCard, overdue: number): string => {
  const { reference, lines } = card;
  const day = isLocalDate(reference) ? ` on ${longDate(reference)}` : '';
  const late = overdue === 0 ? '' : `, of which ${overdue} ${overdue === 1 ? 'is' : 'are'} overdue`;
  return `${trialWords(card)}${lines.length === 0 ? `Nothing is due${day}` : `What is due${day}: ${lines.length}${late}`}`;
};

/** Overdue is said, never shown by colour alone. */
const lineWords = ({ reference, asked, due, overdue }: SafeCard['lines'][number]): string => {
  const words = asked === 'due' || asked === 'overdue' ? '' : `, ${headlineWords(asked, null)}`;
  return overdue ? `${reference}${words}: was due on ${longDate(due)}, overdue` : `${reference}${words}: due by ${longDate(due)}`;
};
