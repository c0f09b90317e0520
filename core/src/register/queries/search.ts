import type { AnswerOf } from '../../api/routeTable.js';
import { noteReadings } from '../../audit/index.js';
import type { HouseholdRef } from '../../ids.js';
import type { Actor } from '../../people/index.js';
import { nameBook } from '../../people/queries/nameBook.js';
import { requireRole } from '../../people/queries/requireRole.js';
import type { Ports, RequestContext } from '../../ports.js';
import { mayTowards } from '../../rights/index.js';
import { londonDateOf } from '../../time/index.js';
import { searchWord, SHORTEST_TERM } from '../households/rules/searchTermsOf.js';
import { householdRights, householdThing } from '../rights.js';
import { householdRow } from './householdRow.js';
import { openReviewsOf } from './openReviewsOf.js';

const MOST_HITS = 50;

/**
 * Households by reference or name, three letters or more. What this person may not know of is left out before anything
 * is counted, so that a hidden household and none look alike. The words themselves are kept nowhere.
 */
export const searchHouseholds =
  (ports: Ports) =>
  async (actor: Actor, words: string, context: RequestContext): Promise<AnswerOf<'search'>> => {
    requireRole(actor);
    const starts = [...new Set([...words.split(/\s+/u).map(searchWord), searchWord(words)])].filter(
      (each) => each.length >= SHORTEST_TERM,
    );
    if (starts.length === 0) return { rows: [] };
    const [book, ...found] = await Promise.all([
      nameBook(ports),
      ...starts.map((start) => ports.searchTerms.find(actor.unit, start)),
    ]);
    const refs = await refsOf(words, starts, found);
    const households = (await ports.households.findMany(refs)).map((each) => each.value);
    const seen = households
      .filter((each) => mayTowards(householdRights, actor, householdThing(each), 'exists'))
      .slice(0, MOST_HITS);
    const reviews = await openReviewsOf(ports, actor, seen);
    const reader = { today: londonDateOf(ports.clock.now()), calendar: ports.calendarDays, book };
    const note = noteReadings(context, actor, 'Search');
    for (const each of seen) note('household', each.ref, householdThing(each));
    return { rows: seen.map((each) => householdRow(each, reviews, reader)) };
  };

/** Every word of what was typed must match, or all of it together as one (`H-001`, a name with a space). */
const refsOf = async (
  words: string,
  starts: readonly string[],
  found: readonly HouseholdRef[][],
): Promise<HouseholdRef[]> => {
  const whole = starts.indexOf(searchWord(words));
  const together = whole >= 0 ? (found[whole] ?? []) : [];
  const single = found.filter((_, index) => index !== whole || starts.length === 1);
  const every =
    single.length === 0 ? [] : single.reduce((both, each) => both.filter((ref) => each.includes(ref)));
  return [...new Set([...together, ...every])].toSorted();
};
