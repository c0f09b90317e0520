import { Button } from '@fluentui/react-components';
import type { ThanksOfQuarter } from '@review-desk/core/api';
import { useSearchParams } from 'react-router';
import { useMe } from '../../app/MeContext.js';
import { useAnswer } from '../../api/useAnswer.js';
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
import { loadProblem } from '../../text/problemText.js';
import { quarterBeside, quarterOf } from '../../text/quarters.js';
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

/** The thanks of a quarter that this person may know of, month by month (the service manager's monthly list, D3), and how many by team. */
export const ThanksListPage = () => {
  const [params, setParams] = useSearchParams();
  const me = useMe();
  const sends = me?.roles.some(({ role }) => role === 'firo' || role === 'iro') ?? false;
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
        {...(me?.pages.includes('alerts') ? { crumbs: <Crumbs back={[{ text: appText.pages.alerts, to: '/alerts' }]} here={text.short} /> } : {})}
        actions={
          <>
            {sends ? <ThanksButton household={null} review={null} /> : null}
            <Button onClick={() => go(-1)}>{text.earlier}</Button>
            {me && data.quarter < quarterOf(me.today) ? <Button onClick={() => go(1)}>{text.later}</Button> : null}
          </>
        }
      />
      {error ? <ProblemBar words={loadProblem(text.listWhat, error)} onRetry={() => void refetch()} /> : null}
      <Columns
        main={
          <>
            {data.cards.length === 0 ? <Surface flush><EmptyState words={text.empty} /></Surface> : byMonth(data.cards).map(([month, ofMonth]) => (
              <Surface key={month} title={text.month(month, ofMonth.length)} flush>
                <CardTable label={text.month(month, ofMonth.length)} columns={cards} rows={ofMonth} keyOf={({ id }) => id} />
              </Surface>
            ))}
            {data.byTeam.length === 0 ? null : (
              <Surface title={text.counts} flush>
                <CardTable label={text.counts} columns={teams} rows={data.byTeam} keyOf={({ team }) => team ?? ''} />
              </Surface>
            )}
          </>
        }
      />
    </>
  );
};

/** Newest month first, as the cards come. */
const byMonth = (all: readonly Card[]): [string, Card[]][] => {
  const months = new Map<string, Card[]>();
  for (const card of all) months.set(card.openedOn.slice(0, 7), [...(months.get(card.openedOn.slice(0, 7)) ?? []), card]);
  return [...months];
};
