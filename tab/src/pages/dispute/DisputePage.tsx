import { useState } from 'react';
import type { DisputePage as Page } from '@review-desk/core/api';
import { practiceId } from '@review-desk/core/ids';
import { useParams } from 'react-router';
import { useAnswer } from '../../api/useAnswer.js';
import { Columns } from '../../components/Columns.js';
import { DeadlineList } from '../../components/DeadlineClock/DeadlineList.js';
import { EmptyState } from '../../components/EmptyState/EmptyState.js';
import { Facts } from '../../components/Facts.js';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { PageLink } from '../../components/PageLink.js';
import { StoryCard } from '../../components/PracticeCards/StoryCard.js';
import { ToldCard } from '../../components/PracticeCards/ToldCard.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { alertText } from '../../text/alertsText.js';
import { appText } from '../../text/appText.js';
import { listInWords } from '../../text/dates.js';
import { disputeText as text } from '../../text/disputeText.js';
import { loadProblem } from '../../text/problemText.js';
import { StillMet } from './acts/StillMet.js';
import { EscalationCard } from './parts/EscalationCard.js';
import { StagesCard } from './parts/StagesCard.js';
import { StandingCard } from './parts/StandingCard.js';

/** One dispute: its stages and clocks, the matter, the story, and what this person may press. */
export const DisputePage = () => {
  const id = practiceId(useParams()['id'] ?? '');
  const { data, error, refetch } = useAnswer('dispute', { params: { id } });
  if (error && !data) return <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} />;
  return data ? <Dispute page={data} /> : <PageSkeleton />;
};

const Dispute = ({ page }: { page: Page }) => {
  const [said, setSaid] = useState<string | null>(null);
  return (
    <>
      <PageHead title={text.title(page)} under={text.under(page)} crumbs={<Crumbs back={[{ text: appText.pages.alerts, to: '/alerts' }]} here={page.reference} />} />
      <div aria-live="polite">{said ? <ProblemBar intent="success" words={said} /> : null}</div>
      <Columns
        wide
        main={
          <>
            <StandingCard page={page} onSaid={setSaid} />
            <StagesCard stages={page.stages} track={page.track} press={(stage) => <StillMet page={page} stage={stage} onSaid={setSaid} />} />
            <Surface title={text.matter}>
              <Facts
                facts={[
                  [text.category, page.category.label],
                  [text.about, listInWords([...page.about.map((each) => each.name), ...(page.aboutOutside ? [text.outside] : [])]) || null],
                  [text.mayKnow, page.restricted ? listInWords([page.officer, ...page.recipients].map((each) => each.name)) : null],
                  [text.arises, text.arose(page)],
                  [text.safeguarding, page.safeguarding ? text.referred(page.safeguarding) : null],
                  [text.summary, page.summary],
                  [text.effect, page.effect],
                  [text.wanted, page.wanted],
                  [text.alert, page.alert ? <PageLink key="alert" to={`/alerts/${page.alert}`}>{text.openAlert}</PageLink> : null],
                ]}
              />
            </Surface>
            {page.escalation ? <EscalationCard escalation={page.escalation} /> : null}
            <StoryCard thread={page.thread} />
          </>
        }
        side={
          <>
            <Surface title={alertText.deadlines} flush>
              {page.deadlines.length === 0 ? <EmptyState words={alertText.noDeadlines} /> : <DeadlineList deadlines={page.deadlines} />}
            </Surface>
            <ToldCard told={page.told} />
          </>
        }
      />
    </>
  );
};
