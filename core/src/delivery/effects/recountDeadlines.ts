import type { HouseholdRef, PracticeId } from '../../ids.js';
import type { Ports } from '../../ports.js';
import { refreshPracticeDeadlines } from '../../practice/clocks/refreshPracticeDeadlines.js';
import type { Stored } from '../../records/index.js';
import { bankHolidaysMovedInWords, isOpenDeadline } from '../../time/index.js';
import { bringReview } from './openReviewIfDue.js';
import { refreshDeadlines } from './refreshDeadlines.js';

type Used = Parameters<typeof refreshDeadlines>[0] & Pick<Ports, 'diaries' | 'effectQueue'>;

/** For a date that moved another way than its own sum says, such as a return-by date that changed to short notice. */
const WHY = bankHolidaysMovedInWords({ added: [], removed: [] });

/**
 * Brings one household to a changed list of bank holidays: the review's book-by date, then the ledger. Rows whose facts
 * are just changing are left to the effect that waits for them, which counts with the same list and knows why.
 */
export const recountDeadlines =
  (ports: Used) =>
  async (ref: HouseholdRef): Promise<void> => {
    const [household, reviews] = await Promise.all([ports.households.findById(ref), ports.reviews.findByHousehold(ref)]);
    if (!household) return;
    if (household.value.status !== 'open' && !(await ports.deadlines.findBySubject(ref)).some((row) => isOpenDeadline(row.deadline))) return;
    const { open } = await bringReview(ports)(household, reviews);
    if ([household, ...reviews].some(awaitsRefresh)) return;
    await refreshDeadlines(ports)(ref, { why: WHY, by: null, recounted: true }, { household: household.value, open });
  };

/** The same for the clocks of an alert or dispute. */
export const recountPractice =
  (ports: Parameters<typeof refreshPracticeDeadlines>[0]) =>
  async (id: PracticeId): Promise<void> => {
    const stored = await ports.practice.findById(id);
    if (stored && !awaitsRefresh(stored)) await refreshPracticeDeadlines(ports)(id, { why: WHY, by: null, recounted: true });
  };

const awaitsRefresh = ({ effects }: Pick<Stored<unknown>, 'effects'>): boolean =>
  effects.some(({ kind }) => kind === 'deadlines.refresh' || kind === 'practiceDeadlines.refresh');
