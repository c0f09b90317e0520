import { Button } from '@fluentui/react-components';
import type { ThanksOfQuarter } from '@review-desk/core/api';
import { useSearchParams } from 'react-router';
import { useMe } from '../../app/MeContext.js';
import { useAnswer } from '../../api/useAnswer.js';
import { CardTable, type Column } from '../../components/CardTable/CardTable.js';
import { Columns } from '../../components/Columns.js';
import { EmptyState } from '../../components/EmptyState/EmptyState.js';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { PageLink } from '../../components/PageLink.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { shortDate } from '../../text/dates.js';
import { loadProblem } from '../../text/problemText.js';
import { quarterBeside } from '../../text/quarters.js';
import { thanksText as text } from '../../text/thanksText.js';
import { ThanksButton } from './ThanksButton.js';

type Card = ThanksOfQuarter['cards'][number];
type TeamCount = ThanksOfQuarter['byTeam'][number];

const QUARTER = /^\d{4}q[1-4]$/;
const { columns: titles } = text;

const cards: readonly Column<Card>[] = [
  { title: titles.reference, lead: true, cell: (card) => <PageLink to={`/thanks/${card.id}`}>{card.reference}</PageLink> },
  { title: titles.level, cell: (card) => card.next.what },
  { title: titles.who, cell: (card) => card.next.who?.name ?? text.toTeam },
  { title: titles.on, plain: true, cell: (card) => shortDate(card.openedOn) },
];

const teams: readonly Column<TeamCount>[] = [
  { title: titles.team, lead: true, cell: (each) => each.team ?? text.noTeam },
  { title: titles.good, plain: true, cell: (each) => each.good },
  { title: titles.excellent, plain: true, cell: (each) => each.excellent },
];

/** The thanks of a quarter that this person may know of, and how many there are: what the service manager's list is made of. */
export const ThanksListPage = () => {
  const [params, setParams] = useSearchParams();
  const sends = useMe()?.roles.some(({ role }) => role === 'firo' || role === 'iro') ?? false;
  const given = params.get('quarter') ?? '';
  const { data, error, refetch } = useAnswer('thanksOfQuarter', { query: QUARTER.test(given) ? { quarter: given } : {} }, { keepPrevious: true });
  if (error && !data) return <ProblemBar words={loadProblem(text.listWhat, error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const go = (by: number) => setParams({ quarter: quarterBeside(data.quarter, by) });
  return (
    <>
      <PageHead
        title={text.listTitle(data.quarter)}
        short={text.short}
        actions={
          <>
            {sends ? <ThanksButton household={null} review={null} /> : null}
            <Button onClick={() => go(-1)}>{text.earlier}</Button>
            <Button onClick={() => go(1)}>{text.later}</Button>
          </>
        }
      />
      {error ? <ProblemBar words={loadProblem(text.listWhat, error)} onRetry={() => void refetch()} /> : null}
      <Columns
        main={<Surface flush>{data.cards.length === 0 ? <EmptyState words={text.empty} /> : <CardTable label={text.list} columns={cards} rows={data.cards} keyOf={({ id }) => id} />}</Surface>}
        side={
          <Surface title={text.counts} flush>
            <CardTable label={text.counts} columns={teams} rows={data.byTeam} keyOf={({ team }) => team ?? ''} />
          </Surface>
        }
      />
    </>
  );
};
