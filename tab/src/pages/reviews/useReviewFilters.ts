import type { QueryOf, ReviewRow } from '@review-desk/core/api';
import { useSearchParams } from 'react-router';
import { stageNames, viewNames, type View } from '../../text/reviewsText.js';

export type SortBy = 'by' | 'household' | 'limit';
export type Filters = { view: View; stage: ReviewRow['stage'] | null; officer: string | null; sort: SortBy; down: boolean };

const isView = (word: string | null): word is View => word !== null && word in viewNames;
const isStage = (word: string | null): word is ReviewRow['stage'] => word !== null && word in stageNames;
const isSort = (word: string | null): word is SortBy => word === 'by' || word === 'household' || word === 'limit';
const OFFICER = /^(me|none|[0-9a-f-]{36})$/i;

/** The filters as the address has them: fixed words and ids, so that a link shows the same list and tells nothing else. */
export const useReviewFilters = () => {
  const [asked, setAsked] = useSearchParams();
  const [view, stage, officer, sort] = [asked.get('view'), asked.get('stage'), asked.get('officer'), asked.get('sort')];
  const filters: Filters = {
    view: isView(view) ? view : 'open',
    stage: isStage(stage) ? stage : null,
    officer: officer && OFFICER.test(officer) ? officer : null,
    sort: isSort(sort) ? sort : 'by',
    down: asked.get('down') === 'yes',
  };
  const change = (part: Partial<Filters>) => {
    const next = { ...filters, ...part };
    const words: Record<string, string> = {};
    if (next.view !== 'open') words['view'] = next.view;
    if (next.stage !== null) words['stage'] = next.stage;
    if (next.officer !== null) words['officer'] = next.officer;
    if (next.sort !== 'by') words['sort'] = next.sort;
    if (next.down) words['down'] = 'yes';
    setAsked(words, { replace: true });
  };
  const filtered = filters.stage !== null || filters.officer !== null || filters.view !== 'open';
  return { filters, change, filtered, clear: () => change({ view: 'open', stage: null, officer: null }) };
};

/** The filters as the API asks for them. */
export const queryOf = ({ view, stage, officer }: Filters): QueryOf<'reviews'> => ({
  view,
  ...(stage === null ? {} : { stage }),
  // The address was checked against the shape of a person's id above; the API checks it again.
  ...(officer === null ? {} : { officer: officer as NonNullable<QueryOf<'reviews'>['officer']> }),
});

export const sorted = (rows: readonly ReviewRow[], { sort, down }: Pick<Filters, 'sort' | 'down'>): ReviewRow[] => {
  const value = (row: ReviewRow): string => (sort === 'household' ? row.household : sort === 'limit' ? row.legalLimit : row.nextStep.by);
  const inOrder = [...rows].sort((a, b) => value(a).localeCompare(value(b), 'en', { numeric: true }));
  return down ? inOrder.reverse() : inOrder;
};
