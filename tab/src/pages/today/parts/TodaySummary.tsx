import { Link } from '@fluentui/react-components';
import type { TodayPage } from '@review-desk/core/api';
import { needsYouSummary } from '../../../text/managerSummary.js';
import { dueSummary, supportSummary, visitSummary } from '../../../text/todayText.js';
import { VISITS_ID } from './VisitsCard.js';

/** The day in one line; on narrow pages its link jumps to the visits, which stand below the list. */
export const TodaySummary = ({ today }: { today: TodayPage }) => {
  const visits = today.visits ? visitSummary(today.visits.today, today.asOf) : null;
  const onlyHealth = today.administrator !== null && today.visits === null && today.manager === null && today.support === null;
  if (onlyHealth) return null;
  if (today.manager) return <>{needsYouSummary(today.manager)}</>;
  if (today.support) return <>{supportSummary(today, today.support)}</>;
  return (
    <>
      {visits ? (
        <>
          <Link
            inline
            href={`#${VISITS_ID}`}
            onClick={(event) => {
              event.preventDefault();
              const card = document.getElementById(VISITS_ID);
              card?.scrollIntoView();
              card?.focus();
            }}
          >
            {visits}
          </Link>
          {'. '}
        </>
      ) : null}
      {dueSummary(today)}
    </>
  );
};
