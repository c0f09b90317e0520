import { Conflict, NotFound, NotPermitted } from '../../../errors.js';
import type { CommandKey, HouseholdRef } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import { wasAlreadyDecided, type Stored } from '../../../records/index.js';
import { mayDo, standingsTowards, type Act, type Right } from '../../../rights/index.js';
import type { Households } from '../../ports.js';
import { householdRights, householdThing } from '../../rights.js';
import type { Household } from '../../types.js';

export type HouseholdRequest = { ref: HouseholdRef; key: CommandKey; revision: number };

/** The same answer for a household that is not there and one this person may not know of (access.md 1.2). */
export const noSuchHousehold = (): NotFound =>
  new NotFound('register.notFound', 'There is no household with this reference.');

export const notPermittedHere = (): NotPermitted =>
  new NotPermitted('register.notPermitted', 'Your role does not let you do this to this household. Nothing was changed. Ask your service manager.');

/** Whether this person may know that the household exists. */
export const mayKnow = (actor: Actor, household: Household): boolean =>
  mayDo(householdRights, standingsTowards(actor, householdThing(household)), 'exists');

export const mayActOn = (actor: Actor, household: Household, table: readonly Right[], act: Act): boolean =>
  mayDo(table, standingsTowards(actor, householdThing(household)), act);

/**
 * Loads a household for a command: exists for this person, may they do it, was it done already under this key, and is
 * it still the version they saw.
 */
export const loadHousehold = async (
  households: Households,
  actor: Actor,
  request: HouseholdRequest,
  may: (household: Household) => boolean,
): Promise<{ stored: Stored<Household>; alreadyDone: boolean }> => {
  const stored = await households.findById(request.ref);
  if (!stored || !mayKnow(actor, stored.value)) throw noSuchHousehold();
  if (!may(stored.value)) throw notPermittedHere();
  if (wasAlreadyDecided(stored, request.key)) return { stored, alreadyDone: true };
  if (stored.revision !== request.revision)
    throw new Conflict(
      'register.changed',
      'Somebody else changed this household while you were looking at it. Look at the new state, then try again.',
      stored.revision,
    );
  return { stored, alreadyDone: false };
};
