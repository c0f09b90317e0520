import type { ReactNode } from 'react';
import type { QuestionnairePage as Page } from '@review-desk/core/api';
import { reviewId } from '@review-desk/core/ids';
import { useParams } from 'react-router';
import { allows } from '../../api/allows.js';
import { useAnswer } from '../../api/useAnswer.js';
import { Columns } from '../../components/Columns.js';
import { EmptyState } from '../../components/EmptyState/EmptyState.js';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { appText } from '../../text/appText.js';
import { loadProblem } from '../../text/problemText.js';
import { questionnaireText as text } from '../../text/questionnaireText.js';
import { QuestionnaireForm } from './parts/QuestionnaireForm.js';
import { SubmittedView } from './parts/SubmittedView.js';

/** The quality of practice questionnaire of one review (D1, D2): answered by its officer, read by others once it is issued. */
export const QuestionnairePage = () => {
  const id = reviewId(useParams()['id'] ?? '');
  const { data, error, refetch } = useAnswer('questionnaire', { params: { id } });
  if (error && !data) return <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      <PageHead
        title={text.title(data)}
        short={text.short}
        under={text.under(data)}
        crumbs={<Crumbs back={[{ text: appText.pages.reviews, to: '/reviews' }, { text: `${text.review} ${data.review}`, to: `/reviews/${data.review}` }]} here={text.here} />}
      />
      <div aria-live="polite">{data.submitted ? <ProblemBar intent="success" words={text.submittedBy(data.submitted.by.name, data.submitted.on)} /> : null}</div>
      <Columns main={bodyOf(data)} />
    </>
  );
};

const bodyOf = (page: Page): ReactNode => {
  if (page.submitted) return <SubmittedView page={page} />;
  if (page.heldOn === null) return <Nothing words={text.notHeld} />;
  if (!allows(page.acts, 'write')) return <Nothing words={page.state === 'in progress' ? text.begun : text.notStarted} />;
  return <QuestionnaireForm page={page} />;
};

const Nothing = ({ words }: { words: string }) => (
  <Surface>
    <EmptyState words={words} />
  </Surface>
);
