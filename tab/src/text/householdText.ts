import type { HouseholdPage } from '@review-desk/core/api';
import { countInWords, listInWords, shortDate } from './dates.js';

type Carer = HouseholdPage['carers'][number];
type Approval = NonNullable<Carer['approval']>;
type Check = NonNullable<HouseholdPage['checks']>[number];

export const householdText = {
  overview: 'Overview',
  reviews: 'Reviews',
  approval: 'Approval and terms',
  approvalAside: 'Each carer is approved in their own right',
  columnsApproval: { carer: 'Carer', from: 'Approved from', terms: 'Terms', workbook: 'Standards workbook' },
  termsUnknown: 'Not recorded',
  terms: (terms: NonNullable<Approval['terms']>) =>
    `Up to ${countInWords(terms.children, 'child', 'children')}, ${terms.ages}, ${terms.type}${terms.named.length > 0 ? `; only ${listInWords(terms.named)}` : ''}`,
  workbookDone: (date: NonNullable<Carer['standardsDoneOn']>) => `Done ${shortDate(date)}`,
  workbookOpen: 'Not done',
  temporaryUntil: (until: NonNullable<Approval['temporary']>['until']) => `Temporary until ${shortDate(until)}; not reviewed under regulation 28`,
  endedOn: (date: NonNullable<Approval['endedOn']>) => `Ended ${shortDate(date)}`,
  resigned: (date: NonNullable<Approval['resignationReceivedOn']>) => `Resignation received ${shortDate(date)}`,
  placements: 'Children',
  placedNow: (count: number) => (count === 0 ? 'No child is placed now.' : `${countInWords(count, 'child', 'children')} placed now`),
  columnsPlacements: { child: 'Child', from: 'From', until: 'Until', council: 'Placing council' },
  stillHere: 'Still here',
  outsideTerms: 'Outside terms',
  emergency: 'Emergency',
  members: 'Others in the home',
  checks: 'Checks',
  checksAside: 'Next to run out first',
  columnsChecks: { check: 'Check', who: 'For', done: 'Last done', until: 'Good until', state: 'State' },
  noEnd: 'No end date',
  neverDone: 'Not recorded',
  checkNames: {
    dbs: 'DBS',
    medical: 'Medical',
    'health and safety': 'Home health and safety',
    'safer caring': 'Safer caring statement',
    'delegated authority': 'Delegated authority',
    'training plan': 'Training and plan',
    'unannounced visit': 'Unannounced visit',
  } satisfies Record<Check['kind'], string>,
  deadlines: 'Deadlines',
  noDeadlines: 'Nothing is owed for this household.',
  showPast: (count: number) => (count === 1 ? 'Show 1 date that is over' : `Show ${count} dates that are over`),
  hidePast: 'Hide what is over',
  timeline: 'Timeline',
  noTimeline: 'Nothing is recorded yet.',
  reviewsNone: 'No reviews yet.',
  columnsReviews: { review: 'Review', state: 'What is happening', meeting: 'Meeting', officer: 'Reviewing officer', limit: 'Legal limit' },
  notBooked: 'Not booked',
  ssw: (name: string) => `Supervising social worker: ${name}`,
  officer: (name: string) => `Reviewing officer: ${name}`,
  held: (name: string, since: NonNullable<HouseholdPage['hold']>['since']) => `Messages for this household are held since ${shortDate(since)} by ${name}. Legal limits run on.`,
  openReview: 'Open the review',
  book: 'Book a date',
};

export const approvalWords: Record<Approval['status'], string> = {
  temporary: 'Temporary approval',
  approved: 'Approved',
  'on hold': 'On hold',
  resigned: 'Resigned',
  ended: 'Ended',
  transferred: 'Transferred',
};

export const carerTypeWords: Record<HouseholdPage['carerType'], string> = {
  mainstream: 'Mainstream',
  kinship: 'Kinship',
  'short breaks': 'Short breaks',
  'parent and child': 'Parent and child',
  'supported lodgings': 'Supported lodgings',
  other: 'Other',
};
