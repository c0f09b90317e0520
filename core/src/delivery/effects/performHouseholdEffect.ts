import type { HouseholdRef, PersonId } from '../../ids.js';
import type { Ports } from '../../ports.js';
import type { Effect } from '../../records/index.js';
import { searchTermsOf } from '../../register/index.js';
import { openReviewIfDue } from './openReviewIfDue.js';
import { refreshDeadlines } from './refreshDeadlines.js';

/** Effects on what hangs on a household: its ledger, its search terms, its next review. */
export const performHouseholdEffect = async (ports: Ports, effect: Effect, all: readonly Effect[]): Promise<void> => {
  const { household = '', why = 'changed', by } = effect.about;
  const ref = household as HouseholdRef;
  switch (effect.kind) {
    case 'deadlines.refresh':
      await refreshDeadlines(ports)(ref, { why, by: by && by !== 'service' ? (by as PersonId) : null });
      return;
    case 'searchTerms.refresh': {
      const stored = await ports.households.findById(ref);
      if (stored) await ports.searchTerms.replace(stored.value.unit, ref, searchTermsOf(stored.value));
      return;
    }
    case 'review.open':
      // A review opened late (its first try failed) finds a ledger that does not know it yet.
      if ((await openReviewIfDue(ports)(ref)) && !all.some((each) => each.kind === 'deadlines.refresh'))
        await refreshDeadlines(ports)(ref, { why: 'review opened', by: null });
      return;
    case 'audit.write':
    case 'calendar.book':
    case 'calendar.move':
    case 'calendar.cancel':
    case 'practiceDeadlines.refresh':
    case 'message.make':
    case 'cards.refresh':
    case 'dispute.open':
    case 'review.duty':
    case 'stageMeeting.book':
      return;
  }
};
