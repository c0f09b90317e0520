import type { FeedbackList } from '@review-desk/core/api';
import { Button } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import { useAnswer } from '../../api/useAnswer.js';
import { useMe } from '../../app/MeContext.js';
import { CardTable, type Column } from '../../components/CardTable/CardTable.js';
import { Columns } from '../../components/Columns.js';
import { EmptyState } from '../../components/EmptyState/EmptyState.js';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { PageLink } from '../../components/PageLink.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { appText } from '../../text/appText.js';
import { shortDate } from '../../text/dates.js';
import { feedbackText as text } from '../../text/feedbackText.js';
import { loadProblem } from '../../text/problemText.js';

type Line = FeedbackList['toMe'][number];
type Count = NonNullable<FeedbackList['byOfficer']>[number];
const { columns: titles } = text;

const lines: readonly Column<Line>[] = [
  { title: titles.reference, lead: true, cell: (line) => <PageLink to={`/feedback/${line.id}`}>{line.id}</PageLink> },
  { title: titles.kind, cell: (line) => text.tones[line.tone] },
  { title: titles.about, cell: (line) => line.about.name },
  { title: titles.from, cell: (line) => line.from.name },
  { title: titles.on, plain: true, cell: (line) => shortDate(line.sentOn) },
  { title: titles.state, cell: (line) => (line.answered ? text.answered : text.waiting) },
];

const counts: readonly Column<Count>[] = [
  { title: titles.officer, lead: true, cell: (each) => each.officer.name },
  ...(['toOfficer', 'toManager', 'thanks', 'suggestions', 'concerns', 'complaints'] as const).map((name): Column<Count> => ({ title: titles[name], plain: true, cell: (each) => each[name] })),
];

/** What is addressed to this person, and for a service manager how much was given about each officer they lead (D6.2.6a). */
export const FeedbackListPage = () => {
  const navigate = useNavigate();
  const hasAlerts = useMe()?.pages.includes('alerts') ?? false;
  const { data, error, refetch } = useAnswer('feedbackList', {});
  if (error && !data) return <ProblemBar words={loadProblem(text.listWhat, error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      <PageHead title={text.listTitle} short={text.short} under={text.listUnder(data)} {...(hasAlerts ? { crumbs: <Crumbs back={[{ text: appText.pages.alerts, to: '/alerts' }]} here={text.short} /> } : {})} actions={<Button onClick={() => void navigate('/feedback/new')}>{text.give}</Button>} />
      <Columns
        main={
          <>
            <Surface title={text.toMe} flush>
              {data.toMe.length === 0 ? <EmptyState words={text.nothing} /> : <CardTable label={text.toMe} columns={lines} rows={data.toMe} keyOf={({ id }) => id} />}
            </Surface>
            {data.byOfficer === null ? null : (
              <Surface title={text.counts} flush>
                {data.byOfficer.length === 0 ? <EmptyState words={text.noCounts} /> : <CardTable label={text.counts} columns={counts} rows={data.byOfficer} keyOf={({ officer }) => officer.id} />}
              </Surface>
            )}
          </>
        }
      />
    </>
  );
};
