import type { BoardCard } from '../../api/shapes/practice.js';
import type { PersonId } from '../../ids.js';
import { isOpenDeadline, londonDateOf, readDeadline } from '../../time/index.js';
import type { Alert } from '../alerts/types.js';
import type { OwedBy } from '../alerts/rules/alertDeadlines.js';
import type { Dispute } from '../disputes/types.js';
import { boardStage } from '../rules/boardStage.js';
import type { PracticeReader } from './practiceReader.js';

export type NextStep = { what: string; who: PersonId | null };
type Own = Pick<BoardCard, 'categories' | 'restricted'> & { owed: readonly OwedBy[]; step: NextStep };

/** What the cards of alerts and disputes have in common: the nearest open date, what comes next and who is waited for. */
export const boardCardOf = (record: Alert | Dispute, { owed, step, ...own }: Own, { book, calendar, today }: PracticeReader): BoardCard => {
  const nearest = owed
    .map(({ deadline }) => deadline)
    .filter(isOpenDeadline)
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))[0];
  return {
    id: record.id,
    reference: record.id,
    kind: record.kind,
    stage: boardStage(record),
    household: record.household && { ref: record.household, ...record.caption },
    officer: book.must(record.officer),
    next: { what: step.what, who: book.named(step.who), due: nearest?.due ?? null, reading: nearest ? readDeadline(nearest, today, calendar) : null },
    openedOn: londonDateOf(record.createdAt),
    ...own,
  };
};
