import type { Deadline, DeadlineKey, LimitSettings, WorkingCalendar } from '../types.js';
import { deadlinesFor } from './deadlinesFor.js';
import type { LedgerFacts } from './facts.js';
import type { ComputedDeadline } from './reviewLimits.js';

/** The policy versions that may hold for one file, and the calendar that goes with each (its closure days). */
export type PolicyVersions<P extends LimitSettings> = {
  current: P;
  /** The version under which the open review began. */
  ofReview: number | null;
  byVersion: (version: number) => P;
  /** The person who published the current version applied it to open records. */
  appliedToOpen: boolean;
  calendarOf: (policy: P) => WorkingCalendar;
};

/**
 * The set that holds for a file whose rows began under different versions of the council's policy. Records keep the
 * version they began under: a review's rows that of the review, other rows that of the stored row. What begins now, or
 * everything when the publisher applied the new version to open records, follows the current one.
 */
export const deadlinesUnderPolicies = <P extends LimitSettings>(
  facts: LedgerFacts,
  stored: readonly Deadline[],
  versions: PolicyVersions<P>,
): ComputedDeadline[] => {
  const { current, ofReview, byVersion, appliedToOpen, calendarOf } = versions;
  const now = deadlinesFor(facts, current, calendarOf(current));
  if (appliedToOpen) return now;
  const begunUnder = new Map<DeadlineKey, number>(stored.filter(isLive).map(({ key, policyVersion }) => [key, policyVersion]));
  const versionOf = (row: ComputedDeadline): number =>
    belongsToReview(row, facts) ? (ofReview ?? current.version) : (begunUnder.get(row.key) ?? current.version);
  const older = new Set([...begunUnder.values(), ofReview ?? current.version].filter((version) => version !== current.version));
  const sets = [now, ...[...older].map((version) => underVersion(facts, byVersion(version), calendarOf))];
  return sets.flatMap((rows) => rows.filter((row) => row.policyVersion === versionOf(row)));
};

const underVersion = <P extends LimitSettings>(
  facts: LedgerFacts,
  policy: P,
  calendarOf: (policy: P) => WorkingCalendar,
): ComputedDeadline[] => deadlinesFor(facts, policy, calendarOf(policy));

const isLive = ({ met, supersededBy }: Deadline): boolean => met === null && supersededBy === null;

/** Rows of the review itself (occurrence is its id); yearly limits and checks stand in the file without it. */
const belongsToReview = ({ occurrence }: Deadline, { review }: LedgerFacts): boolean => review?.id === occurrence;
