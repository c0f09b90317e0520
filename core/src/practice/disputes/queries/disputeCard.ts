import type { BoardCard } from '../../../api/shapes/practice.js';
import { londonDateOf } from '../../../time/index.js';
import type { PracticeReader } from '../../queries/practiceReader.js';
import { boardCardOf, type NextStep } from '../../queries/boardCardOf.js';
import { disputeCategory } from '../rules/disputeCategories.js';
import { disputeDeadlines } from '../rules/disputeDeadlines.js';
import { disputeState } from '../rules/disputeState.js';
import { stagesShown } from '../rules/stageShown.js';
import type { Dispute } from '../types.js';

/** A dispute as a card of the board: where it stands, what comes next, and who is waited for. A restricted one says no category. */
export const disputeCard = (dispute: Dispute, reader: PracticeReader): BoardCard => {
  const categories = dispute.restricted ? [] : [disputeCategory(dispute.category)];
  const stage = dispute.stages.at(-1);
  const first = dispute.acknowledged.find((each) => each.stage === stage?.number);
  const own = {
    categories,
    restricted: dispute.restricted || dispute.restrictedTo !== null,
    steps: stagesShown(dispute),
    actions: null,
    acknowledgedOn: first ? londonDateOf(first.at) : null,
  };
  return boardCardOf(dispute, { ...own, owed: disputeDeadlines(dispute, reader.policyOf(dispute)), step: nextStep(dispute) }, reader);
};

const nextStep = (dispute: Dispute): NextStep => {
  const now = disputeState(dispute);
  const convener = dispute.stages.at(-1)?.convener ?? null;
  if (now.state !== 'stage') return { what: 'Nothing more', who: null };
  switch (now.at) {
    case 'open': if (isStopped(dispute)) return { what: 'Resolve, or record the outcome', who: dispute.officer };
      return dispute.track === 'iro' ? whatAnIroWaitsFor(dispute) : { what: 'Book the meeting', who: convener };
    case 'meeting booked': return { what: 'Meet', who: convener };
    case 'met': return { what: 'Record the outcome', who: dispute.officer };
    case 'outcome agreed': return { what: 'Close as resolved', who: dispute.officer };
    case 'not agreed': return { what: 'Open the next stage', who: dispute.officer };
  }
};

/** Somebody pressed at the limit that it was answered, or is not escalated: what is left is its officer’s. */
const isStopped = ({ stages }: Dispute): boolean => (stages.at(-1)?.pressed.at(-1)?.press ?? 'other date') !== 'other date';

/** A level is with somebody who answers; a meeting is one way of it (G). */
const whatAnIroWaitsFor = (dispute: Dispute): NextStep => {
  const { number, mustAttend } = dispute.stages.at(-1) ?? { number: 0, mustAttend: [] };
  const answered = dispute.words?.some((each) => each.kind === 'answer' && each.stage === number) ?? false;
  return answered ? { what: 'Record the outcome', who: dispute.officer } : { what: 'Answer', who: mustAttend.find((each) => each !== dispute.officer) ?? null };
};
