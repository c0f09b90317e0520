import type { SafeCard } from '@review-desk/core/delivery';
import { roleLabel } from '@review-desk/core/people';
import { isLocalDate, listInWords, longDate } from '@review-desk/core/time';
import { headlineWords, isAsking, kindWords, stateWords } from './cardWords.js';
import { thanksCounts, thanksTitle } from './monthOfThanks.js';

/** What happened, what is asked of this person and by when, in one line: also what a phone shows of the card. */
export const firstLine = (card: Pick<SafeCard, 'kind' | 'reference' | 'headline' | 'stage' | 'due' | 'trial' | 'lines' | 'thanks'>): string => {
  if (card.kind === 'digest') return `${trialWords(card)}${digestWords(card)}`;
  const by = card.due !== null && isAsking(card.headline) ? ` by ${longDate(card.due)}` : '';
  return `${trialWords(card)}${kindWords[card.kind]} ${card.reference}: ${headlineWords(card.headline, card.stage)}${by}`;
};

/** `What is due on Monday 11 January 2027: 5, of which 2 are overdue` */
const digestWords = ({ reference, lines, thanks }: Pick<SafeCard, 'reference' | 'lines' | 'thanks'>): string => {
  const day = isLocalDate(reference) ? ` on ${longDate(reference)}` : '';
  if (lines.length === 0 && thanks) return `${thanksTitle(thanks)}: ${thanksCounts(thanks)}`;
  if (lines.length === 0) return `Nothing is due${day}`;
  const overdue = lines.filter((each) => each.overdue).length;
  return `What is due${day}: ${lines.length}${overdue === 0 ? '' : `, of which ${overdue} ${overdue === 1 ? 'is' : 'are'} overdue`}`;
};

/** A card of "Try the clock" says so before anything else. */
export const trialWords = ({ trial }: Pick<SafeCard, 'trial'>): string => (trial ? 'Trial, nothing to do. ' : '');

/** The same for somebody who hears it. */
export const spoken = (card: SafeCard): string => {
  const state = stateWords(card.state, card.kind);
  return [firstLine(card), ...(state === null ? [] : [state]), ...aside(card)].map((each) => `${each}.`).join(' ');
};

/** What a card says beside where it stands: that it comes late (0.10), who stands in for whom and until when, by their posts and no name (workflows 0.8). */
export const aside = ({ headline, coverUntil, inPlaceOf = [], owedSince }: Pick<SafeCard, 'headline' | 'coverUntil' | 'inPlaceOf' | 'owedSince'>): string[] => [
  ...(owedSince === undefined ? [] : [`This should have reached you on ${longDate(owedSince)}`]),
  ...(inPlaceOf.length === 0 ? [] : [`You have this in the place of ${listInWords(inPlaceOf.map(postWords))}`]),
  ...(coverUntil === null ? [] : [headline === 'nobody stands in' ? `They are away until ${longDate(coverUntil)}` : `The deputy stands in until ${longDate(coverUntil)}`]),
];

/** `the supervising social worker`; whoever has no post of their own is a colleague. */
const postWords = (post: string): string => {
  const label = roleLabel(post);
  return label === post ? 'a colleague' : `the ${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
};
