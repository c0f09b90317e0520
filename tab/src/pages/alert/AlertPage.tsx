import type { AlertPage as Page } from '@review-desk/core/api';
import { practiceId } from '@review-desk/core/ids';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useAnswer } from '../../api/useAnswer.js';
import { Columns } from '../../components/Columns.js';
import { DeadlineList } from '../../components/DeadlineClock/DeadlineList.js';
import { EmptyState } from '../../components/EmptyState/EmptyState.js';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { PageLink } from '../../components/PageLink.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { alertText as text } from '../../text/alertsText.js';
import { appText } from '../../text/appText.js';
import { loadProblem } from '../../text/problemText.js';
import { useCloseDialog } from '../../teams/DialogContext.js';
import { AlertInDialog } from './AlertInDialog.js';
import { ActionsCard } from './parts/ActionsCard.js';
import { AskedCard } from './parts/AskedCard.js';
import { CardsCard } from './parts/CardsCard.js';
import { storyAhead } from './parts/storyAhead.js';
import { StandsCard } from './parts/StandsCard.js';
import { StoryCard } from '../../components/PracticeCards/StoryCard.js';
import { ToldCard } from '../../components/PracticeCards/ToldCard.js';

/** One alert from finding to outcome, as both sides read it, with what this person may do about it. */
export const AlertPage = () => {
  const id = practiceId(useParams()['id'] ?? '');
  const close = useCloseDialog();
  const { data, error, refetch } = useAnswer('alert', { params: { id } });
  if (error && !data) return <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      {error ? <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} /> : null}
      {close ? <AlertInDialog page={data} close={close} /> : <Alert page={data} />}
    </>
  );
};

/** The story goes on: in the dispute that it became, or with the step that is waited for. */
const storyEnd = (page: Page) => (page.dispute ? <PageLink to={`/disputes/${page.dispute}`}>{text.goesOn}</PageLink> : page.next.who ? text.next(page.next) : null);

const Alert = ({ page }: { page: Page }) => {
  const [said, setSaid] = useState<string | null>(null);
  const isDraft = page.stateText === 'draft';
  return (
    <>
      <PageHead
        title={text.title(page)}
        under={text.under(page)}
        crumbs={<Crumbs back={[{ text: appText.pages.alerts, to: '/alerts' }]} here={page.reference} />}
      />
      <div aria-live="polite">{said ? <ProblemBar intent="success" words={said} /> : null}</div>
      <Columns
        wide
        main={
          <>
            <StandsCard page={page} onSaid={setSaid} />
            {page.actions.length > 0 ? <ActionsCard page={page} onSaid={setSaid} /> : null}
            <AskedCard page={page} />
            {isDraft ? <CardsCard page={page} /> : null}
            <StoryCard thread={page.thread} next={storyEnd(page)} ahead={storyAhead(page)} />
          </>
        }
        side={
          <>
            <Surface title={text.deadlines} flush>
              {page.deadlines.length === 0 ? <EmptyState words={text.noDeadlines} /> : <DeadlineList deadlines={page.deadlines} />}
            </Surface>
            {isDraft ? null : <CardsCard page={page} />}
            <ToldCard told={page.told} />
          </>
        }
      />
    </>
  );
};
