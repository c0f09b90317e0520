import { countInWords, shortDate } from './dates.js';
import type { AnswerOf } from '@review-desk/core/api';

type Manager = NonNullable<AnswerOf<'today'>['manager']>;
type Day = Manager['quarter']['from'];

export const managerText = {
  needsYou: 'Needs you',
  nothingNeedsYou: 'Nothing waits for you alone.',
  reasonUnder: 'Past its limit when it was booked. You say why.',
  talkOwed: (officer: string) => `Talk with ${officer} about a stage left out in an emergency`,
  restricted: (count: number) => countInWords(count, 'restricted matter'),
  unallocated: (count: number) => `${countInWords(count, 'household')} without a reviewing officer`,
  allocate: 'Allocate',
  notTelling: 'Review Desk tells nobody anything yet.',
  startTelling: 'See who would be told',
  willBeLate: 'Will be late',
  noneLate: 'No review will be late as things stand.',
  lateCount: (count: number) => `${countInWords(count, 'review')}, nearest limit first`,
  limit: (date: Day) => `limit ${shortDate(date)}`,
  weeks: 'Not booked yet',
  weeksCaption: 'Reviews without a date, by officer and week of the legal limit',
  officer: 'Officer',
  noOfficer: 'No officer yet',
  cell: (due: number, booked: number) => (due === 0 ? 'none due' : `${due - booked} of ${due} not booked`),
  away: 'Away',
  nobodyAway: 'Nobody is away.',
  awayUntil: (until: Day | null) => (until === null ? 'is away.' : `is away until ${shortDate(until)}.`),
  covered: (name: string) => `${name} covers.`,
  notCovered: 'Nobody covers yet.',
  nameCover: 'Name cover',
  quarter: 'In time this quarter',
  quarterSum: ({ held, inTime, from }: Manager['quarter']) => `${inTime} of ${countInWords(held, 'review')} held since ${shortDate(from)}`,
  heldInTime: 'Held in time',
  heldLate: 'Held late',
  stillOpen: 'Open, inside the limit',
  pastLimit: 'Open, past the limit',
  noneHeld: 'No review has been held yet this quarter.',
  seeLate: 'See the late ones',
  seeAll: 'See all reviews',
};
