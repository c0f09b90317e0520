import type { HouseholdRow } from '@review-desk/core/api';
import { countInWords, shortDate } from './dates.js';

export const householdsText = {
  title: 'Households',
  search: 'Find a household by name or reference (3 letters or more)',
  searchButton: 'Search',
  clearSearch: 'Show the whole list',
  found: (count: number) => (count === 0 ? 'No household fits these words.' : `${countInWords(count, 'household')} found.`),
  filterOfficer: 'Reviewing officer',
  everybody: 'Everybody',
  mine: 'Mine',
  nobodys: 'Nobody yet',
  filterStatus: 'Status',
  open: 'Open',
  transferred: 'Transferred',
  ended: 'Ended',
  none: 'No household fits these filters.',
  noneAtAll: 'There are no households yet. Business support brings them in with an import, or you add one by hand.',
  add: 'Add a household',
  more: 'Show more households',
  columns: { ref: 'Household', names: 'Carers', town: 'Town', officer: 'Reviewing officer', ssw: 'Supervising social worker', next: 'Next review by' },
  noReview: 'No review due',
  limit: (row: NonNullable<HouseholdRow['nextReview']>) => shortDate(row.limit),
  restricted: 'Restricted',
  select: (ref: string) => `Choose ${ref}`,
  selectAll: 'Choose all shown',
  chosen: (count: number) => `${countInWords(count, 'household')} chosen`,
  allocateTo: 'Give to',
  chooseOfficer: 'Choose a reviewing officer',
  allocate: (count: number) => `Give ${countInWords(count, 'household')}`,
  allocateNote: 'The officer sees them in Today at once. Meetings already booked stay in the calendar that they are in, with the new officer invited, until they are moved.',
  meetingsStay: (refs: readonly string[]) =>
    refs.length > 0 ? `A meeting is booked for ${refs.join(', ')}: it stays in the calendar that it is in, with the new officer invited, until they move it.` : '',
  reason: 'Reason (optional)',
  allocated: (done: number, unchanged: number, refused: number) =>
    [
      `${countInWords(done, 'household')} given.`,
      unchanged > 0 ? `${unchanged} had this officer already.` : '',
      refused > 0 ? `${refused} not given:` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
};

export const statusWords: Record<HouseholdRow['status'], string> = { open: 'Open', transferred: 'Transferred', ended: 'Ended' };
