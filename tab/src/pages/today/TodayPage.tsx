import { lazy } from 'react';
import { useMe } from '../../app/MeContext.js';
import { useAnswer } from '../../api/useAnswer.js';
import { Columns } from '../../components/Columns.js';
import { LoadingRows } from '../../components/LoadingRows/LoadingRows.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { PageLink } from '../../components/PageLink.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { longDate } from '../../text/dates.js';
import { loadProblem } from '../../text/problemText.js';
import { todayText } from '../../text/todayText.js';
import { CoverCard } from './parts/CoverCard.js';
import { DueCard } from './parts/DueCard.js';
import { HealthCard } from './parts/HealthCard.js';
import { TodaySummary } from './parts/TodaySummary.js';
import { ToBookCard } from './parts/ToBookCard.js';
import { VisitsCard } from './parts/VisitsCard.js';

// Only business support loads this, and only while something is undelivered.
const UndeliveredCard = lazy(() => import('./parts/UndeliveredCard.js').then((part) => ({ default: part.UndeliveredCard })));
// Only managers load these.
const ManagerMain = lazy(() => import('./parts/ManagerMain.js').then((part) => ({ default: part.ManagerMain })));
const ManagerSide = lazy(() => import('./parts/ManagerSide.js').then((part) => ({ default: part.ManagerSide })));

const EVERY_MINUTES = 5 * 60_000;

/** Everybody's home: each section stands there only when the answer has it, so that one page serves every role. */
export const TodayPage = () => {
  const me = useMe();
  const { data, error, refetch } = useAnswer('today', {}, { refetchMs: EVERY_MINUTES });
  const day = data?.today ?? me?.today;
  return (
    <>
      <PageHead title={day ? longDate(day) : '\u00a0'} short={todayText.title} under={data ? <TodaySummary today={data} /> : '\u00a0'} />
      {error ? <ProblemBar words={loadProblem('what is due', error)} onRetry={() => void refetch()} /> : null}
      {data ? (
        <Columns
          main={
            <>
              {data.manager ? <ManagerMain manager={data.manager} /> : null}
              {data.support && data.support.undelivered > 0 ? <UndeliveredCard count={data.support.undelivered} /> : null}
              <DueCard today={data} />
              {data.support ? <ToBookCard support={data.support} /> : null}
              {data.administrator ? <HealthCard lines={data.administrator.lines} /> : null}
              {/* Whoever has the board of alerts finds it there. */}
              {me && !me.pages.includes('alerts') ? <PageLink to="/feedback">{todayText.feedback}</PageLink> : null}
            </>
          }
          side={
            data.visits || data.manager || data.covers.length > 0 ? (
              <>
                {data.visits ? <VisitsCard visits={data.visits} /> : null}
                {data.manager ? <ManagerSide manager={data.manager} /> : null}
                {data.covers.length > 0 ? <CoverCard covers={data.covers} /> : null}
              </>
            ) : undefined
          }
        />
      ) : error ? null : (
        <Columns main={<Surface flush><LoadingRows rows={7} /></Surface>} side={<Surface title={todayText.visits}><LoadingRows rows={2} /></Surface>} />
      )}
    </>
  );
};
