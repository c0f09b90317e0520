import type { DeadlineView } from '@review-desk/core/api';
import { DeadlineClock } from './DeadlineClock.js';

type Props = { deadline: DeadlineView; withReading?: boolean; onClose: () => void };

/** The sum of one deadline of a record, with its earlier dates. */
export const ClockOfDeadline = ({ deadline, withReading = false, onClose }: Props) => (
  <DeadlineClock
    explained={deadline.explanation}
    {...(withReading ? { reading: deadline.reading } : {})}
    changes={deadline.changes}
    ifMissed={deadline.ifMissed}
    policyVersion={deadline.policyVersion}
    onClose={onClose}
  />
);
