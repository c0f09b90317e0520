import type { ReviewPage as Page } from '@review-desk/core/api';
import { reviewId } from '@review-desk/core/ids';
import { useParams } from 'react-router';
import { useAnswer } from '../../api/useAnswer.js';
import { Columns } from '../../components/Columns.js';
import { DeadlineList } from '../../components/DeadlineClock/DeadlineList.js';
import { EmptyState } from '../../components/EmptyState/EmptyState.js';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { PageLink } from '../../components/PageLink.js';
import { PracticeAboutCard } from '../../components/PracticeCards/PracticeAboutCard.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { StageSteps } from '../../components/StageSteps/StageSteps.js';
import { Surface } from '../../components/Surface/Surface.js';
import { appText } from '../../text/appText.js';
import { loadProblem } from '../../text/problemText.js';
import { reviewText as text } from '../../text/reviewText.js';
import { LateCard } from './parts/LateCard.js';
import { MeetingCard } from './parts/MeetingCard.js';
import { PeopleCard } from './parts/PeopleCard.js';
import { QualityCard } from './parts/QualityCard.js';

/** One review: its stage, its meeting, who is in it, and every deadline with its clock. */
export const ReviewPage = () => {
  const id = reviewId(useParams()['id'] ?? '');
  const { data, error, refetch } = useAnswer('review', { params: { id } });
  if (error && !data) return <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      {error ? <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} /> : null}
      <Review page={data} />
    </>
  );
};

const Review = ({ page }: { page: Page }) => (
  <>
    <PageHead
      title={text.title(page)}
      short={text.short}
      under={
        <>
          {page.row.town}. <PageLink to={`/households/${page.row.household}`}>{text.household}</PageLink>
        </>
      }
      crumbs={<Crumbs back={[{ text: appText.pages.reviews, to: '/reviews' }]} here={text.here(page)} />}
      actions={<StageSteps stage={page.row.stage} />}
    />
    <Columns
      wide
      main={
        <>
          {page.lateBooking || page.row.willBeLate ? <LateCard page={page} /> : null}
          <MeetingCard page={page} />
          <QualityCard page={page} />
          <PeopleCard page={page} />
        </>
      }
      side={
        <>
          <Surface title={text.deadlines} flush>
            {page.deadlines.length === 0 ? <EmptyState words={text.noDeadlines} /> : <DeadlineList deadlines={page.deadlines} people={page.carers} />}
          </Surface>
          <PracticeAboutCard household={page.row.household} review={page.row.id} />
        </>
      }
    />
  </>
);
