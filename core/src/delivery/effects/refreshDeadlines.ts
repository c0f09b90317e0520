import { policyCalendar } from '../../council/policy.js';
import { policyInForce } from '../../council/policyInForce.js';
import { Conflict } from '../../errors.js';
import type { HouseholdRef, PersonId } from '../../ids.js';
import type { Person } from '../../people/index.js';
import type { Ports } from '../../ports.js';
import { followNames, isSame } from '../../practice/clocks/followNames.js';
import { isOpenReview } from '../../reviews/order.js';
import { fromHousehold } from '../../reviews/rules/openNextReview.js';
import { deadlineRowsOf, type LedgerRows, type ServicePosts } from '../../reviews/rules/deadlineRowsOf.js';
import type { Review } from '../../reviews/types.js';
import type { Household } from '../../register/types.js';
import { londonDateOf } from '../../time/index.js';
import type { DeadlineRow } from '../../time/ports.js';

type Used = Pick<Ports, 'practice' | 'effectQueue' | 'households' | 'reviews' | 'deadlines' | 'people' | 'policies' | 'services' | 'unit' | 'clock' | 'calendarDays'>;

/** `recounted` where the list of bank holidays changed under facts that stand. */
export type RefreshReason = { why: string; by: PersonId | null; appliedToOpen?: boolean; recounted?: boolean };

/**
 * Brings the ledger of one household to what its facts now say: read, work out, write the difference by key. Doing it
 * twice, or late, ends in the same rows.
 */
export const refreshDeadlines =
  (ports: Used) =>
  async (ref: HouseholdRef, reason: RefreshReason, justRead: LedgerFacts | null = null): Promise<LedgerRows> => {
    for (let tries = 1; ; tries += 1) {
      const [facts, stored] = await Promise.all([tries === 1 && justRead ? justRead : readFacts(ports, ref), ports.deadlines.findBySubject(ref)]);
      if (!facts) return { changed: [], all: [] };
      const { household, open } = facts;
      const { caption } = fromHousehold(household);
      // First, so that a worker that dies in between finds the old names again on the household's own rows.
      if (stored.some((row) => !isSame(row.caption, caption))) await followNames(ports)(ref, caption);
      const rows = await ledgerOf(ports)(household, open, stored, reason);
      if (await wrote(ports, rows.changed, stored, tries)) return rows;
    }
  };

type LedgerFacts = { household: Household; open: Review | null };

const readFacts = async (ports: Used, ref: HouseholdRef): Promise<LedgerFacts | null> => {
  const [household, reviews] = await Promise.all([ports.households.findById(ref), ports.reviews.findByHousehold(ref)]);
  return household && { household: household.value, open: reviews.map((each) => each.value).find((each) => isOpenReview(each)) ?? null };
};

const MOST_TRIES = 6;

/** False when the sweep or another refresh wrote first: what they wrote is then read before anything is worked out again. */
const wrote = async ({ deadlines }: Pick<Ports, 'deadlines'>, rows: readonly DeadlineRow[], asRead: readonly DeadlineRow[], tries: number): Promise<boolean> => {
  try {
    if (rows.length > 0) await deadlines.upsert(rows, asRead);
    return true;
  } catch (error) {
    if (!(error instanceof Conflict) || tries >= MOST_TRIES) throw error;
    return false;
  }
};

/** The same sum without reading or writing the rows: what an answer shows before its effects are performed. */
export const ledgerOf =
  (ports: Omit<Used, 'households' | 'reviews' | 'deadlines' | 'practice' | 'effectQueue'>) =>
  async (household: Household, review: Review | null, stored: readonly DeadlineRow[], reason: RefreshReason): Promise<LedgerRows> => {
    const [policy, people] = await Promise.all([policyInForce(ports), ports.people.findAll(ports.unit)]);
    return deadlineRowsOf({
      household,
      review,
      stored,
      versions: {
        current: policy.current,
        ofReview: review?.policyVersion ?? null,
        byVersion: policy.byVersion,
        appliedToOpen: reason.appliedToOpen ?? false,
        calendarOf: (each) => policyCalendar(each, ports.calendarDays.holidays),
      },
      posts: servicePosts(people.map((each) => each.value), household.firo),
      calendar: ports.calendarDays,
      reason: { why: reason.why, on: londonDateOf(ports.clock.now()), by: reason.by },
      recounted: reason.recounted ?? false,
    });
  };

/** The officer's own service manager answers for a late booking; where nobody leads them, whoever holds the post. */
export const servicePosts = (people: readonly Person[], officer: PersonId | null): ServicePosts => {
  const holding = (role: string): Person[] => people.filter((each) => each.active && each.roles.some((one) => one.role === role));
  const managers = holding('sr-manager');
  const leader = people.find((each) => each.id === officer)?.manager ?? null;
  return {
    'sr-manager': (managers.find((each) => each.id === leader) ?? managers[0])?.id ?? null,
    fsm: holding('fsm')[0]?.id ?? null,
    'panel-administrator': holding('panel-administrator')[0]?.id ?? null,
    adm: holding('adm')[0]?.id ?? null,
  };
};
