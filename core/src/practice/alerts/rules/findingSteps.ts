import type { StepSort, ThreadEntry } from '../../../api/shapes/practice.js';
import type { PersonId } from '../../../ids.js';
import type { NameBook } from '../../../people/queries/nameBook.js';
import { longDate } from '../../../time/index.js';
import type { Instant } from '../../../time/types.js';
import type { Alert } from '../types.js';

/** One step of the story, before names are put in. */
export type Step = { at: Instant; by: PersonId | 'clock' | null; what: string; text?: string | null; points?: string[]; note?: string | null; sort?: StepSort; moved?: ThreadEntry['moved'] };

/** How the story begins: what was found, and where a child is at risk the call that comes before all else. */
export const foundSteps = ({ createdAt, officer, foundIn, found, safeguarding, referralNoted }: Alert): Step[] => [
  { at: createdAt, by: officer, what: foundIn === 'during review' ? 'Found in the review' : 'Found outside a review', text: found, sort: 'finding' as const },
  ...(referralNoted?.rangAt ? [{ at: createdAt, by: officer, what: 'Was ringing the safeguarding service', sort: 'safety' as const }] : []),
  ...(safeguarding?.referral === 'ringing now' ? [{ at: createdAt, by: officer, what: 'Was ringing the safeguarding service', sort: 'safety' as const }] : []),
  ...(safeguarding?.referral === 'made' ? [{ at: referralNoted?.at ?? createdAt, by: referralNoted?.by ?? officer, what: `Made the safeguarding referral on ${longDate(safeguarding.on)}`, points: [`To ${safeguarding.to}`], sort: 'safety' as const }] : []),
];

/** D5 and D6: the talk before, or why there was none, and for whom it is. */
export const sentPoints = ({ informal, ssw, manager }: Alert, book: NameBook): string[] => {
  const to = [manager, ssw].flatMap((each) => (each === null ? [] : [book.must(each).name]));
  return [...(to.length > 0 ? [`For ${to.join(' and ')}`] : []), ...(informal ? [talkOf(informal, book)] : [])];
};

const talkOf = (informal: NonNullable<Alert['informal']>, book: NameBook): string => {
  if (informal.how === 'left out') return `Not talked about first, as waiting would put a child at risk: ${informal.why}`;
  if (informal.how === 'in the review meeting') return `Talked about first, in the review meeting on ${longDate(informal.on)}`;
  return `Talked about first with ${book.must(informal.with).name} on ${longDate(informal.on)}: ${informal.result}`;
};
