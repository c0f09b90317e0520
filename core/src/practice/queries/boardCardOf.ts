import type { BoardCard } from '../../api/shapes/practice.js';
import type { PersonId } from '../../ids.js';
import { isOpenDeadline, londonDateOf, readDeadline } from '../../time/index.js';
import type { Deadline } from '../../time/types.js';
import type { Alert } from '../alerts/types.js';
import type { OwedBy } from '../alerts/rules/alertDeadlines.js';
import type { Dispute } from '../disputes/types.js';
import { boardLane } from '../rules/boardLane.js';
import { boardStage } from '../rules/boardStage.js';
import { settledOf } from '../rules/settledOf.js';
import type { PracticeReader } from './practiceReader.js';

export type NextStep = { what: string; who: PersonId | null };
type Own = Pick<BoardCard, 'categories' | 'restricted' | 'steps' | 'actions' | 'acknowledgedOn'> & { owed: readonly OwedBy[]; step: NextStep };

/** What the cards of alerts and disputes have in common: the clocks that run, what comes next and who is waited for. */
export const boardCardOf = (record: Alert | Dispute, { owed, step, ...own }: Own, { book, calendar, today }: PracticeReader): BoardCard => {
  const clocks = owed
    .map(({ deadline }) => deadline)
    .filter(isOpenDeadline)
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))
    .map((deadline) => ({ of: clockOf(deadline), due: deadline.due, reading: readDeadline(deadline, today, calendar) }));
  const end = settledOf(record);
  return {
    id: record.id,
    reference: record.id,
    kind: record.kind,
    stage: boardStage(record),
    lane: boardLane(record),
    household: record.household && { ref: record.household, ...record.caption },
    officer: book.must(record.officer),
    next: { what: step.what, who: book.named(step.who), due: clocks[0]?.due ?? null, reading: clocks[0]?.reading ?? null },
    clocks,
    settled: end && { on: londonDateOf(end.at), how: end.how },
    openedOn: londonDateOf(record.createdAt),
    ...own,
  };
};

const byRule: Readonly<Record<string, BoardCard['clocks'][number]['of']>> = { 'QA-02': 'answer', 'QA-03': 'reply', 'ACT-01': 'action', 'BP-01': 'talk' };

/** The rules of a stage and of the whole differ by council and track, so these two are told apart by what they are counted for. */
const clockOf = ({ rule, occurrence }: Deadline): BoardCard['clocks'][number]['of'] => byRule[rule] ?? (occurrence === 'whole' ? 'whole' : 'stage');
