import { Button } from '@fluentui/react-components';
import { alertsText as text } from '../../../text/alertsText.js';
import { commonText } from '../../../text/commonText.js';
import { useAlertsStyles } from '../AlertsPage.styles.js';
import type { Column, Lane } from '../boardLanes.js';
import { BoardCardBox } from './BoardCardBox.js';

export type LaneProps = { title: string; me: string | undefined; onMore: (columns: readonly Column[]) => void; loading: boolean };

export const countOf = ({ cards, waiting }: Lane): string => `${cards.length}${waiting.length > 0 ? '+' : ''}`;

/** One lane. Its further pages come when they are asked for, so that thousands stay usable. */
export const BoardLane = ({ lane, title, me, onMore, loading }: LaneProps & { lane: Lane }) => {
  const styles = useAlertsStyles();
  return (
    <section className={styles.lane} aria-label={title}>
      <div className={styles.laneHead}>
        <h2 className={styles.laneTitle}>{title}</h2>
        <span className={styles.laneCount}>{countOf(lane)}</span>
      </div>
      {lane.cards.length === 0 ? <div className={styles.emptyLane}>{text.emptyLane}</div> : null}
      <ul className={styles.cards}>
        {lane.cards.map((card) => (
          <BoardCardBox key={card.id} card={card} me={me} />
        ))}
      </ul>
      {lane.waiting.length > 0 ? (
        <Button className={styles.more} disabledFocusable={loading} onClick={() => onMore(lane.waiting)}>
          {commonText.showMore}
        </Button>
      ) : null}
    </section>
  );
};
