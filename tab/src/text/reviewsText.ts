import type { AnswerOf, ReviewRow } from '@review-desk/core/api';
import { countInWords, londonDateOf, shortDate } from './dates.js';
import { timeOf } from './times.js';

type Stage = ReviewRow['stage'];
export type View = 'open' | 'toBook' | 'booked' | 'late';

export const stageNames: Record<Stage, string> = {
  plan: 'Plan',
  book: 'Book',
  prepare: 'Prepare',
  chair: 'Chair',
  record: 'Record',
  'follow up': 'Follow up',
};

export const viewNames: Record<View, string> = { open: 'Open', toBook: 'To book', booked: 'Booked', late: 'Late or will be' };

export const reviewsText = {
  title: 'Reviews',
  mine: 'My reviews',
  search: 'Search by reference or name',
  searchHint: 'At least 2 letters',
  searching: 'Searching',
  hits: (count: number) => (count === 0 ? 'No household fits these words.' : `${countInWords(count, 'household')} found`),
  clearSearch: 'Clear the search',
  allStages: 'All stages',
  stage: 'Stage',
  everybody: 'All officers',
  me: 'My own',
  nobody: 'Nobody yet',
  officer: 'Officer',
  views: 'Which reviews',
  columns: { household: 'Household', kind: 'Review', stage: 'Stage', next: 'Next step', by: 'By', happening: 'What is happening', limit: 'Legal limit', officer: 'Officer' },
  first: 'First',
  bookBy: (date: ReviewRow['legalLimit']) => `book by ${shortDate(date)}`,
  onCourse: 'On course',
  willBeLate: 'Will be late',
  none: 'No review fits these filters.',
  noneAtAll: 'No review is open. Reviews open by themselves when a household’s next one comes near.',
  what: 'the reviews',
  count: (shown: number, more: boolean) => (more ? `The first ${shown}.` : `${countInWords(shown, 'review')}.`),
  sortedBy: 'Sorted by',
  nextReview: (date: ReviewRow['legalLimit']) => `Next review, limit ${shortDate(date)}`,
  restricted: 'Restricted',
};

export type Happening = { look: 'meeting' | 'mayBeLate' | 'waiting' | 'plain'; words: string };

/** Who or what is waited for, in a few words. */
export const whatIsHappening = (row: ReviewRow, today: AnswerOf<'me'>['today'] | undefined): Happening => {
  if (row.willBeLate) return { look: 'mayBeLate', words: row.meetingStart ? `Will be late: ${shortDate(londonDateOf(row.meetingStart))}` : reviewsText.willBeLate };
  if (row.meetingStart !== null) {
    const day = londonDateOf(row.meetingStart);
    const time = timeOf(row.meetingStart);
    return { look: 'meeting', words: day === today ? `Today’s meeting, ${time}` : today !== undefined && day < today ? `Met ${shortDate(day)}` : `${shortDate(day)}, ${time}` };
  }
  return row.nextStep.waitingFor === '' ? { look: 'plain', words: reviewsText.onCourse } : { look: 'waiting', words: row.nextStep.waitingFor };
};
