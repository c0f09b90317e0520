import type { LocalDate } from '../../time/index.js';
import type { Approval, ApprovalStatus, Terms } from '../types.js';
import type { Cells } from './readCells.js';

const statuses: readonly ApprovalStatus[] = [
  'temporary',
  'approved',
  'on hold',
  'resigned',
  'ended',
  'transferred',
];
const endings = ['resignation', 'decision', 'other'] as const;
const isOver = (status: ApprovalStatus): boolean =>
  status === 'resigned' || status === 'ended' || status === 'transferred';

/** One carer's approval (J1). A temporary approval has dates of its own and never an approval date (N-17, IM7). */
export const readApproval = (cells: Cells, today: LocalDate): Approval => {
  if (!cells.has('approval_status'))
    cells.fault('approval_status', 'This cell is blank.', `Write one of: ${statuses.join(', ')}.`);
  const status = cells.choice('approval_status', statuses) ?? 'approved';
  const fullApprovalFrom = cells.date('approval_date', today);
  const temporary = readTemporary(cells, today);
  if (status === 'temporary') checkTemporary(cells, temporary);
  else if (cells.has('approval_status')) checkFull(cells, fullApprovalFrom, temporary);
  const resignationReceivedOn = cells.date('resignation_received', today);
  if (status === 'resigned' && !cells.has('resignation_received'))
    cells.fault(
      'resignation_received',
      'This carer resigned and the day is blank.',
      "Give the day on which the carer's written notice came.",
    );
  const endedOn = cells.date('approval_end');
  if (endedOn !== null && fullApprovalFrom !== null && endedOn < fullApprovalFrom)
    cells.fault('approval_end', 'The approval ends before it begins.', 'Look at both dates on the letters.');
  if (isOver(status) && status !== 'resigned' && !cells.has('approval_end'))
    cells.fault(
      'approval_end',
      'This approval is over and its end is blank.',
      'Give the day on which it ended.',
    );
  return {
    status,
    fullApprovalFrom,
    temporary,
    terms: readTerms(cells),
    resignationReceivedOn,
    endedOn,
    howItEnded: cells.choice('how_ended', endings),
  };
};

const readTemporary = (cells: Cells, today: LocalDate): Approval['temporary'] => {
  const from = cells.date('temporary_from', today);
  const until = cells.date('temporary_until');
  if (from === null || until === null) {
    if (cells.has('temporary_from') !== cells.has('temporary_until'))
      cells.fault(
        cells.has('temporary_from') ? 'temporary_until' : 'temporary_from',
        'A temporary approval has two dates and one is blank.',
        'Give the day it began and the day it ends.',
      );
    return null;
  }
  if (until < from)
    cells.fault('temporary_until', 'The temporary approval ends before it begins.', 'Look at both dates.');
  return { from, until };
};

const checkTemporary = (cells: Cells, temporary: Approval['temporary']): void => {
  if (cells.has('approval_date'))
    cells.fault(
      'approval_date',
      'A temporary approval has no approval date: that one would start the clock of the first review.',
      'Move the date to temporary_from, and give its end in temporary_until.',
    );
  if (temporary === null && !cells.has('temporary_from'))
    cells.fault(
      'temporary_from',
      'A temporary approval has two dates and both are blank.',
      'Give the day it began and the day it ends.',
    );
};

const checkFull = (cells: Cells, approvedOn: LocalDate | null, temporary: Approval['temporary']): void => {
  if (!cells.has('approval_date'))
    cells.fault('approval_date', 'This cell is blank.', 'Give the day on which full approval took effect.');
  if (approvedOn !== null && temporary !== null && approvedOn <= temporary.from)
    cells.fault(
      'approval_date',
      'This is the date of the temporary approval, not of the full one.',
      'Give the day on which full approval took effect, or write temporary as the status.',
    );
};

const readTerms = (cells: Cells): Terms | null => {
  const children = cells.number('terms_children', 20);
  if (children === null) return null;
  return {
    children,
    ages: cells.text('terms_ages') ?? '',
    type: cells.text('terms_type') ?? '',
    named: cells.list('terms_named_children'),
  };
};
