import { policyInForce } from '../../../council/policyInForce.js';
import { ledgerOf } from '../../../delivery/effects/refreshDeadlines.js';
import type { Ports } from '../../../ports.js';
import { openNextReview } from '../../../reviews/rules/openNextReview.js';
import { londonDateOf } from '../../../time/index.js';
import { searchTermsOf } from '../../households/rules/searchTermsOf.js';
import type { Household } from '../../types.js';

/** A ledger is worked out in a few thousandths of a second: so many tell the mean of a file of any size. */
const MOST_COUNTED = 500;
/** The household itself and its audit row. */
const ALWAYS = 2;

/** What new households of this file will create on average: register, review, ledger, search terms, audit row. */
export const countCreates = (ports: Ports) => {
  const today = londonDateOf(ports.clock.now());
  let [households, creates] = [0, 0];
  return {
    take: async (household: Household): Promise<void> => {
      if (households >= MOST_COUNTED) return;
      const { current } = await policyInForce(ports);
      const review = openNextReview(household, current, ports.calendarDays, today);
      const { changed } = await ledgerOf(ports)(household, review, [], { why: 'imported', by: null });
      households += 1;
      creates += ALWAYS + (review ? 1 : 0) + changed.length + searchTermsOf(household).length;
    },
    mean: (): number | undefined => (households === 0 ? undefined : creates / households),
  };
};
