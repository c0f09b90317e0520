import { NotFound, NotPermitted } from '../../../errors.js';
import type { ChildRef } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { searchWord } from '../../../register/households/rules/searchTermsOf.js';
import { householdRights, householdThing } from '../../../register/rights.js';
import type { Household } from '../../../register/types.js';
import { mayTowards, serviceThing } from '../../../rights/index.js';
import { tableOf } from '../rights.js';
import { isRestrictedWish, type DisputeWish } from '../rules/newDispute.js';

type Used = Pick<Ports, 'households' | 'searchTerms'>;
/** What says where a dispute stands before a word of it is typed. */
export type Place = Pick<DisputeWish, 'track' | 'household' | 'category' | 'restricted'> & { child: ChildRef | null };

/** Where it arises; null where it is about no home. The same answer for a household that is not there and one this person may not know of. */
export const householdOf = async (ports: Used, actor: Actor, { track, household: ref, child }: Place): Promise<Household | null> => {
  if (ref === null) return track === 'iro' && child !== null ? householdOfChild(ports, actor, child) : null;
  const household = (await ports.households.findById(ref))?.value;
  const asIro = track === 'iro' && household !== undefined && child !== null && livesIn(household, child) && mayKnowHome(actor, household);
  if (!household || !(asIro || mayTowards(householdRights, actor, householdThing(household), 'exists')))
    throw new NotFound('households.notFound', 'There is no household with this reference.');
  return household;
};

/** An IRO knows a home by the child who lives there, and no other. Null as well where the home is known to the people named alone. */
const householdOfChild = async ({ households, searchTerms }: Used, actor: Actor, child: ChildRef): Promise<Household | null> => {
  const refs = await searchTerms.find(actor.unit, searchWord(child));
  const found = (await households.findMany(refs)).map(({ value }) => value);
  return found.find((each) => livesIn(each, child) && mayKnowHome(actor, each)) ?? null;
};

const livesIn = ({ placements }: Household, child: ChildRef): boolean => placements.some((each) => each.child.toUpperCase() === child && each.end === null);
const mayKnowHome = ({ id, unit }: Actor, household: Household): boolean => household.unit === unit && (household.restricted?.named.includes(id) ?? true);

/** What an officer writes themselves is theirs; a home's dispute is its own officer's. */
export const mayOpen = (actor: Actor, place: Place, household: Household | null): void => {
  const restricted = isRestrictedWish(place);
  const theirs = serviceThing(actor.unit, { holders: { firo: actor.id, iro: actor.id } });
  const thing = household && place.track === 'fostering' && !restricted ? householdThing(household) : theirs;
  if (mayTowards(tableOf({ restricted, track: place.track }), actor, thing, 'act:open')) return;
  const message = place.track === 'iro' ? 'Only an independent reviewing officer escalates a child’s matter here.' : 'Only the household’s own reviewing officer opens a dispute about it.';
  throw new NotPermitted('disputes.notPermitted', `${message} Nothing was opened.`);
};
