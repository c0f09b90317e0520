import { policyInForce } from '../../council/policyInForce.js';
import type { Ports } from '../../ports.js';
import type { Stored } from '../../records/index.js';
import { searchTermsOf } from '../../register/households/rules/searchTermsOf.js';
import type { Household } from '../../register/types.js';
import { openNextReview } from '../../reviews/rules/openNextReview.js';
import { londonDateOf } from '../../time/index.js';
import type { DeadlineRow } from '../../time/ports.js';
import { bringReview, opening } from './openReviewIfDue.js';
import { ledgerOf, refreshDeadlines, type RefreshReason } from './refreshDeadlines.js';

type Used = Parameters<typeof refreshDeadlines>[0] & Pick<Ports, 'searchTerms' | 'diaries' | 'effectQueue'>;

/**
 * What hangs on households that have just been made: their first reviews, ledgers and search terms. Nothing is read,
 * for nothing can be there; everything is written together, under keys that make a repeat change nothing.
 */
export const followNewHouseholds =
  (ports: Used) =>
  async (households: readonly Household[], reason: RefreshReason): Promise<void> => {
    const { current } = await policyInForce(ports);
    const today = londonDateOf(ports.clock.now());
    const due = households.map((household) => ({ household, review: openNextReview(household, current, ports.calendarDays, today) }));
    const rows: DeadlineRow[] = [];
    for (const { household, review } of due) rows.push(...(await ledgerOf(ports)(household, review, [], reason)).changed);
    await Promise.all([
      ports.reviews.createAll(due.flatMap(({ review }) => (review ? [{ id: review.id, decision: opening(review) }] : []))),
      ports.deadlines.upsert(rows, []),
      ports.searchTerms.addAll(ports.unit, households.map((each) => ({ ref: each.ref, terms: searchTermsOf(each) }))),
    ]);
  };

/** The same for one household that was there before: what hangs on it is read, and what differs is written. */
export const followHousehold =
  (ports: Used) =>
  async (stored: Stored<Household>, reason: RefreshReason): Promise<void> => {
    const { ref, unit } = stored.value;
    const { open } = await bringReview(ports)(stored, await ports.reviews.findByHousehold(ref));
    await Promise.all([refreshDeadlines(ports)(ref, reason, { household: stored.value, open }), ports.searchTerms.replace(unit, ref, searchTermsOf(stored.value))]);
  };
