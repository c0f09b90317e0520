import type { PersonId } from '../../ids.js';
import type { Household } from '../../register/types.js';
import { householdFacts } from '../../register/index.js';
import {
  deadlinesUnderPolicies,
  diffDeadlines,
  nextSweepDay,
  sweepDayOf,
  type Deadline,
  type DiffReason,
  type LimitSettings,
  type OwnerPost,
  type PolicyVersions,
  type WorkingCalendar,
} from '../../time/index.js';
import type { DeadlineRow } from '../../time/ports.js';
import type { Review } from '../types.js';
import { captionKind } from './captionKind.js';
import { fromHousehold } from './openNextReview.js';
import { reviewFacts } from './reviewFacts.js';

/** Who holds the posts that belong to the service rather than to one household. */
export type ServicePosts = Partial<Record<OwnerPost, PersonId | null>>;

export type LedgerInput<P extends LimitSettings> = {
  household: Household;
  /** The review that is open, with its facts; null when none is. */
  review: Review | null;
  stored: readonly DeadlineRow[];
  versions: PolicyVersions<P>;
  posts: ServicePosts;
  calendar: WorkingCalendar;
  reason: DiffReason;
  /** The list of bank holidays changed: the day a standing row is next told of may come sooner. */
  recounted?: boolean;
};

/** What must be written, and the whole set that holds afterwards. */
export type LedgerRows = { changed: DeadlineRow[]; all: DeadlineRow[] };

/**
 * The rows of a household's ledger as the facts now give them: the owner of each as a person, what a list shows, and
 * the next day on which anything is to be told. A row whose facts stand but whose owner or caption changed is written
 * again. Applying the result and asking again writes nothing.
 */
export const deadlineRowsOf = <P extends LimitSettings>(input: LedgerInput<P>): LedgerRows => {
  const { household, review, stored, versions, reason } = input;
  const facts = { household: householdFacts(household), review: review ? reviewFacts(review) : null };
  const deadlines = stored.map((row) => row.deadline);
  const diff = diffDeadlines(deadlines, deadlinesUnderPolicies(facts, deadlines, versions), reason);
  const byKey = new Map(stored.map((row) => [row.deadline.key, row]));
  const after = [...diff.create, ...[...diff.change, ...diff.close].map((each) => each.after), ...diff.unchanged];
  const all = after.map((deadline) => rowOf(deadline, byKey.get(deadline.key), input));
  return { changed: all.filter((row) => !isSame(row, byKey.get(row.deadline.key))), all };
};

const rowOf = <P extends LimitSettings>(
  deadline: Deadline,
  before: DeadlineRow | undefined,
  { household, review, posts, calendar, reason, recounted = false }: LedgerInput<P>,
): DeadlineRow => {
  const belongs = review !== null && (deadline.review === review.id || deadline.review === null);
  const { caption, ...rest } = fromHousehold(household);
  return {
    deadline,
    unit: household.unit,
    ownerPerson: personOf(deadline.owner, household, posts),
    household: household.ref,
    review: (deadline.review as Review['id'] | null) ?? null,
    caption: {
      ...caption,
      reviewKind: belongs && review ? captionKind(review) : (before?.caption.reviewKind ?? null),
      meetingStart: belongs && review ? (review.meeting?.start ?? null) : (before?.caption.meetingStart ?? null),
    },
    ...rest,
    sweepOn: sweepDayOf(deadline, before, nextSweepDay(deadline, reason.on, calendar), recounted),
    told: before?.told ?? [],
  };
};

const personOf = (post: OwnerPost, household: Household, posts: ServicePosts): PersonId | null => {
  if (post === 'firo') return household.firo;
  if (post === 'ssw') return household.ssw;
  if (post === 'ftm') return household.ftm;
  return posts[post] ?? null;
};

const isSame = (row: DeadlineRow, before: DeadlineRow | undefined): boolean =>
  before !== undefined && JSON.stringify(sorted(row)) === JSON.stringify(sorted(before));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sorted(v)]));
};
