import { Suspense, lazy } from 'react';
import type { TodayPage } from '@review-desk/core/api';
import { DueGroup } from '../../../components/DueRow/DueGroup.js';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { nothingNext, todayText } from '../../../text/todayText.js';

// The folded group's accordion comes after the first page; its line keeps its height meanwhile.
const Later = lazy(() => import('./Later.js').then((part) => ({ default: part.Later })));

/** Four groups: overdue, due today, the next ten working days, and later, folded. */
export const DueCard = ({ today }: { today: TodayPage }) => {
  const { overdue, dueToday, next, nextUntil, later } = today;
  const nothing = overdue.length + dueToday.length + next.length + later.count === 0;
  const quietRole = today.visits === null && today.administrator !== null;
  if (nothing && (quietRole || today.manager !== null || today.support !== null)) return null;
  return (
    <Surface flush>
      {overdue.length > 0 ? <DueGroup title={todayText.overdue} rows={overdue} late /> : null}
      {dueToday.length > 0 ? <DueGroup title={todayText.dueToday} rows={dueToday} /> : null}
      <DueGroup title={nothing ? todayText.due : todayText.next} rows={next} aside={nextUntil === null || nothing ? null : todayText.nextUntil(nextUntil)}>
        {next.length === 0 ? <EmptyState words={nothingNext(later.rows[0])} /> : null}
      </DueGroup>
      {later.count > 0 ? (
        <Suspense fallback={<div style={{ height: 45 }} />}>
          <Later later={later} />
        </Suspense>
      ) : null}
    </Surface>
  );
};
