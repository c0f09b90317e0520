import type { BoardCard } from '../../../api/shapes/practice.js';
import type { PersonId } from '../../../ids.js';
import { isOpenDeadline, londonDateOf, readDeadline } from '../../../time/index.js';
import type { PracticeReader } from '../../queries/practiceReader.js';
import { boardStage } from '../../rules/boardStage.js';
import { disputeCategory } from '../rules/disputeCategories.js';
import { disputeDeadlines } from '../rules/disputeDeadlines.js';
import { disputeState } from '../rules/disputeState.js';
import type { Dispute } from '../types.js';

/** A dispute as a card of the board: where it stands, what comes next, and who is waited for. A restricted one says no category. */
export const disputeCard = (dispute: Dispute, reader: PracticeReader): BoardCard => {
  const { book, calendar, today } = reader;
  const open = disputeDeadlines(dispute, reader.policyOf(dispute)).filter(({ deadline }) => isOpenDeadline(deadline));
  const nearest = open.toSorted((a, b) => (a.deadline.due < b.deadline.due ? -1 : 1))[0];
  const step = nextStep(dispute);
  return {
    id: dispute.id,
    reference: dispute.id,
    kind: 'dispute',
    stage: boardStage(dispute),
    household: dispute.household && { ref: dispute.household, ...dispute.caption },
    categories: dispute.restricted ? [] : [disputeCategory(dispute.category)],
    officer: book.must(dispute.officer),
    restricted: dispute.restricted || dispute.restrictedTo !== null,
    next: {
      what: step.what,
      who: book.named(step.who),
      due: nearest?.deadline.due ?? null,
      reading: nearest ? readDeadline(nearest.deadline, today, calendar) : null,
    },
    openedOn: londonDateOf(dispute.createdAt),
  };
};

const nextStep = (dispute: Dispute): { what: string; who: PersonId | null } => {
  const now = disputeState(dispute);
  const convener = dispute.stages.at(-1)?.convener ?? null;
  if (now.state !== 'stage') return { what: 'Nothing more', who: null };
  switch (now.at) {
    case 'open': return { what: 'Book the meeting', who: convener };
    case 'meeting booked': return { what: 'Meet', who: convener };
    case 'met': return { what: 'Record the outcome', who: dispute.officer };
    case 'outcome agreed': return { what: 'Close as resolved', who: dispute.officer };
    case 'not agreed': return { what: 'Open the next stage', who: dispute.officer };
  }
};
