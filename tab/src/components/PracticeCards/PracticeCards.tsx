import { makeStyles } from '@fluentui/react-components';
import type { BoardCard } from '@review-desk/core/api';
import { EmptyState } from '../EmptyState/EmptyState.js';
import { PracticeCardRow } from './PracticeCardRow.js';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** A list of cards, or plainly that there is none. */
export const PracticeCards = ({ cards, empty }: { cards: readonly BoardCard[]; empty: string }) => {
  const styles = useStyles();
  if (cards.length === 0) return <EmptyState words={empty} />;
  return (
    <ul className={styles.list}>
      {cards.map((card) => (
        <PracticeCardRow key={card.id} card={card} />
      ))}
    </ul>
  );
};
