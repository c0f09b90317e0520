import type { BoardCard } from '../../api/shapes/practice.js';
import { noteReadings } from '../../audit/index.js';
import { NotFound } from '../../errors.js';
import type { HouseholdRef, ReviewId } from '../../ids.js';
import type { Actor } from '../../people/index.js';
import type { Ports, RequestContext } from '../../ports.js';
import { householdRights, householdThing } from '../../register/rights.js';
import { actNames, mayTowards } from '../../rights/index.js';
import { alertRights } from '../alerts/rights.js';
import { disputeRights } from '../disputes/rights.js';
import { cardFor } from './cardFor.js';
import { practiceReader } from './practiceReader.js';

/** Alerts, disputes and thanks about one household, or of one review of it, newest first: those that this person may know of. */
export const practiceAboutOf =
  (ports: Ports) =>
  async (actor: Actor, ref: HouseholdRef, review: ReviewId | null, context: Pick<RequestContext, 'reading'>): Promise<{ cards: BoardCard[]; acts: string[] }> => {
    const household = (await ports.households.findById(ref))?.value;
    if (!household || !mayTowards(householdRights, actor, householdThing(household), 'exists'))
      throw new NotFound('households.notFound', 'There is no household with this reference.');
    const note = noteReadings(context, actor, 'Household');
    note('household', household.ref, householdThing(household));
    const [reader, found] = await Promise.all([practiceReader(ports), ports.practice.findByHousehold(ref)]);
    const seen = found.flatMap(({ value }) => {
      const one = review === null || value.review === review ? cardFor(actor, value, reader) : null;
      if (one) note(one.record, value.id, one.thing);
      return one ? [one.card] : [];
    });
    return { cards: seen.toReversed(), acts: [alertRights, disputeRights].flatMap((table) => actNames(table, actor, householdThing(household))) };
  };
