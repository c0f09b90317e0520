import { useState } from 'react';
import { Badge, Button } from '@fluentui/react-components';
import type { PracticeBoard } from '@review-desk/core/api';
import { useAnswer } from '../../../api/useAnswer.js';
import { PracticeCards } from '../../../components/PracticeCards/PracticeCards.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { alertsText as text } from '../../../text/alertsText.js';
import { commonText } from '../../../text/commonText.js';

type Column = PracticeBoard['columns'][number];

/** One stage of the board; its further pages come when they are asked for, so that thousands stay usable. */
export const BoardColumn = ({ column, view }: { column: Column; view: 'mine' | 'service' }) => {
  const [next, setNext] = useState<string | null>(null);
  const [earlier, setEarlier] = useState<Column['cards']>([]);
  const more = useAnswer('practiceBoard', { query: { view, stage: column.stage, ...(next ? { next } : {}) } }, { enabled: next !== null });
  const shown = next === null ? column : (more.data?.columns.find((each) => each.stage === column.stage) ?? { ...column, cards: [], more: null });
  const cards = [...earlier, ...shown.cards];
  return (
    <Surface title={column.label} flush badge={<Badge appearance="tint" color="informative" shape="circular">{`${cards.length}${shown.more ? '+' : ''}`}</Badge>}>
      <PracticeCards cards={cards} empty={text.emptyColumn} />
      {shown.more ? (
        <Button appearance="subtle" onClick={() => (setEarlier(cards), setNext(shown.more))}>
          {commonText.showMore}
        </Button>
      ) : null}
    </Surface>
  );
};
