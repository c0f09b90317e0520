import type { TodayPage } from '@review-desk/core/api';
import { DueGroup } from '../../../components/DueRow/DueGroup.js';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { PageLink } from '../../../components/PageLink.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { todayText } from '../../../text/todayText.js';

/** What business support books or mends. */
export const ToBookCard = ({ support }: { support: NonNullable<TodayPage['support']> }) => (
  <Surface flush>
    <DueGroup
      title={todayText.toBook}
      rows={support.toBook}
      aside={support.imports > 0 ? <PageLink to="/settings/imports">{todayText.importsWaiting(support.imports)}</PageLink> : null}
    >
      {support.toBook.length === 0 ? <EmptyState words={todayText.nothingToBook} /> : null}
    </DueGroup>
  </Surface>
);
