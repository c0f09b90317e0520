import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { BoardCard } from '@review-desk/core/api';
import { useMe } from '../../app/MeContext.js';
import { EmptyState } from '../../components/EmptyState/EmptyState.js';
import { LoadingRows } from '../../components/LoadingRows/LoadingRows.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { PracticeCards } from '../../components/PracticeCards/PracticeCards.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { alertsText as text } from '../../text/alertsText.js';
import { loadProblem } from '../../text/problemText.js';
import { isFor, isLate, type Lane, type LaneName } from './boardLanes.js';
import { BoardActions } from './parts/BoardActions.js';
import { BoardLanes } from './parts/BoardLanes.js';
import { BoardTools } from './parts/BoardTools.js';
import { BoardWays } from './parts/BoardWays.js';
import { QuarterFigures } from './parts/QuarterFigures.js';
import { useBoard } from './useBoard.js';
import { useBoardAddress } from './useBoardAddress.js';

/** Alerts and disputes by whose turn it is, thanks beside them, and the quarter in figures. */
export const AlertsPage = () => {
  const me = useMe()?.person.id;
  const address = useBoardAddress();
  const { data, lanes, error, retry, more, loadingMore, moreProblem } = useBoard(address.view);
  const [reference, setReference] = useState('');
  const has = ({ reference: its }: BoardCard) => its.toLowerCase().includes(reference.trim().toLowerCase());
  const shown = lanes.map((lane) => ({ ...lane, cards: lane.cards.filter(has) })).filter(({ cards, waiting }) => cards.length > 0 || waiting.length > 0);
  const open = lanes.filter(({ name }) => name !== 'settled');
  const titleOf = (lane: LaneName) => (lane === 'for the officer' && address.view === 'mine' ? text.forYouToDecide : text.lanes[lane]);
  const problem = error ?? moreProblem;
  return (
    <>
      <PageHead title={text.title} short={text.short} under={data ? summary(open, me) : '\u00a0'} actions={<><BoardWays acts={data?.acts ?? []} /><BoardActions /></>} />
      <BoardTools {...address} counts={data ? { open: countIn(open), good: data.goodPractice.length } : null} reference={reference} onReference={setReference} />
      {problem ? <ProblemBar words={loadProblem(text.what, problem)} onRetry={retry} /> : null}
      {data && address.show === 'good' ? (
        <Surface flush>
          <PracticeCards cards={data.goodPractice.filter(has)} empty={text.noThanks} />
        </Surface>
      ) : data ? (
        <>
          {shown.length === 0 ? (
            <Surface flush>{reference ? <EmptyState words={text.noneFound}><Button onClick={() => setReference('')}>{text.clear}</Button></EmptyState> : <EmptyState words={text.none} />}</Surface>
          ) : null}
          <BoardLanes lanes={shown} chosen={address.lane} onChoose={(lane) => address.change({ lane })} titleOf={titleOf} me={me} onMore={more} loading={loadingMore} />
          <QuarterFigures board={data} />
        </>
      ) : error ? null : (
        <Surface flush>
          <LoadingRows rows={6} />
        </Surface>
      )}
    </>
  );
};

const countIn = (lanes: readonly Lane[]): string => `${lanes.reduce((sum, { cards }) => sum + cards.length, 0)}${lanes.some(({ waiting }) => waiting.length > 0) ? '+' : ''}`;

const summary = (lanes: readonly Lane[], me: string | undefined): string => {
  const cards = lanes.flatMap((lane) => lane.cards);
  const late = cards.filter(isLate).length;
  return [...(late > 0 ? [text.late(late)] : []), text.forYouCount(cards.filter((card) => isFor(card, me)).length)].join(' ');
};
