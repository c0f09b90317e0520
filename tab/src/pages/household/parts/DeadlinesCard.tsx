import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { DeadlineView } from '@review-desk/core/api';
import { DeadlineList } from '../../../components/DeadlineClock/DeadlineList.js';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { householdText as text } from '../../../text/householdText.js';

const isOver = ({ reading }: DeadlineView): boolean =>
  reading.state === 'metInTime' || reading.state === 'metLate' || reading.state === 'superseded' || reading.state === 'notApplicable';

/** What is owed, nearest first; each date opens its sum. What is over can be shown beside it. */
export const DeadlinesCard = ({ deadlines, people }: { deadlines: readonly DeadlineView[]; people: readonly { id: string; name: string }[] }) => {
  const [past, setPast] = useState(false);
  const sorted = [...deadlines].sort((a, b) => a.due.localeCompare(b.due));
  const open = sorted.filter((each) => !isOver(each));
  const over = sorted.length - open.length;
  const shown = past ? sorted : open;
  return (
    <Surface title={text.deadlines} flush>
      {shown.length === 0 ? <EmptyState words={text.noDeadlines} /> : <DeadlineList deadlines={shown} people={people} />}
      {over > 0 ? (
        <Button appearance="transparent" aria-expanded={past} onClick={() => setPast(!past)}>
          {past ? text.hidePast : text.showPast(over)}
        </Button>
      ) : null}
    </Surface>
  );
};
