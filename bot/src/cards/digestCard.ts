import type { SafeCard } from '@review-desk/core/delivery';
import { longDate } from '@review-desk/core/time';
import { heading, line, subtle, type AdaptiveCard } from './adaptiveCard.js';
import { headlineWords } from './cardWords.js';
import { firstLine } from './firstLine.js';
import { deepLinkTo, pageOfLine, type CardPlaces } from './links.js';
import { pageOfMonth, thanksCounts, thanksTitle } from './monthOfThanks.js';

/** More than anybody reads in a chat, and half of what a card may weigh; the rest stands on their Today page. */
const MOST_LINES = 20;
/** Nobody listens to thirty lines: the rest are read on the card, one by one. */
const MOST_SPOKEN = 10;

type Line = SafeCard['lines'][number];

/** The morning's reminders together: one line a review, alert or dispute, the latest first, each leading to its page (timescales 1.18). */
export const digestCard = (places: CardPlaces, card: SafeCard): AdaptiveCard => {
  const title = firstLine(card);
  const shown = card.lines.slice(0, MOST_LINES);
  const spoken = card.lines.slice(0, MOST_SPOKEN);
  return {
    type: 'AdaptiveCard', $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', version: '1.5',
    speak: [`${title}.`, ...spoken.map((each) => `${each.reference}${lineWords(each)}.`), ...moreThan(card, spoken.length), ...(card.lines.length === 0 ? [] : thanksLines(card))].join(' '),
    fallbackText: title,
    body: [heading(title), ...shown.map((each) => line(`${linked(places, card, each)}${lineWords(each)}`)), ...moreThan(card, shown.length).map(subtle), ...thanksWithLink(places, card)],
  };
};

const moreThan = ({ lines }: SafeCard, shown: number): string[] => (lines.length > shown ? [`And ${lines.length - shown} more.`] : []);

/** The same as plain lines, for a mail. */
export const digestLines = (card: SafeCard): string[] => [
  ...card.lines.slice(0, MOST_LINES).map((each) => `${each.reference}${lineWords(each)}.`),
  ...moreThan(card, MOST_LINES),
  ...thanksLines(card),
];

/** Last month's good practice in one line (D3). */
const thanksLines = ({ thanks }: SafeCard): string[] => (thanks ? [`${thanksTitle(thanks)}: ${thanksCounts(thanks)}.`] : []);

/** The same as a way to its page; where nothing is due the title says the counts already. */
const thanksWithLink = (places: CardPlaces, { lines, thanks }: SafeCard): ReturnType<typeof line>[] => {
  if (!thanks) return [];
  const to = deepLinkTo(places, pageOfMonth(thanks));
  return [line(lines.length === 0 ? `[Open the list](${to})` : `[${thanksTitle(thanks)}](${to}): ${thanksCounts(thanks)}`)];
};

/** The matter of a trial has no page. */
const linked = (places: CardPlaces, { trial }: SafeCard, each: Line): string => (trial ? each.reference : `[${each.reference}](${deepLinkTo(places, pageOfLine(each))})`);

/** What stands after the reference. Overdue is said, never shown by colour alone. */
const lineWords = ({ owedSince, ...each }: Line): string => `${dueWords(each)}${owedSince === undefined ? '' : `. You should have been told on ${longDate(owedSince)}`}`;

const dueWords = ({ asked, due, overdue }: Line): string => {
  if (asked === 'choose what follows') return `: limit passed on ${longDate(due)}, ${headlineWords(asked, null)}`;
  const words = asked === 'due' || asked === 'overdue' ? '' : `, ${headlineWords(asked, null)}`;
  return overdue ? `${words}: was due on ${longDate(due)}, overdue` : `${words}: due by ${longDate(due)}`;
};
