import { policyInForce } from '../../../council/policyInForce.js';
import { InvalidInput, NotFound, NotPermitted } from '../../../errors.js';
import type { CommandKey } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import { strangerFaults } from '../../../people/rules/strangerFaults.js';
import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import { householdRights, householdThing } from '../../../register/rights.js';
import type { Household } from '../../../register/types.js';
import { mayTowards, serviceThing } from '../../../rights/index.js';
import { tableOf } from '../rights.js';
import { disputeReference } from '../rules/disputeReference.js';
import { openedTellings } from '../rules/disputeTellings.js';
import { isRestrictedWish, newDispute, safetyTellings, wishFaults, type DisputeWish } from '../rules/newDispute.js';
import { keptNamed } from '../rules/keptNamed.js';
import { openedSince } from '../rules/tellingsAfterAct.js';
import type { Dispute } from '../types.js';
import { effectsOfDispute, settingOf, type UsedByDisputes } from './changeDispute.js';

type Used = UsedByDisputes & Pick<Ports, 'households' | 'reviews'>;

/**
 * Opens a formal dispute from a review or outside one, or an IRO's escalation. One write records it with whom to tell.
 * The same press, repeated, finds the dispute that it made.
 */
export const openDispute =
  (ports: Used) =>
  async (actor: Actor, { key, ...wish }: DisputeWish & { key: CommandKey }): Promise<Stored<Dispute>> => {
    const household = await householdOf(ports, actor, wish);
    mayOpen(actor, wish, household);
    const [setting, policies] = await Promise.all([settingOf(ports, null), policyInForce(ports)]);
    const review = wish.review === null ? null : ((await ports.reviews.findById(wish.review))?.value ?? null);
    const raised = { unit: actor.unit, officer: actor.id, household, review, policy: policies.current };
    const chosen = [...wish.about.map((id) => ({ path: 'about', id })), ...wish.recipients.map((id) => ({ path: 'recipients', id })), { path: 'escalation.csw', id: wish.escalation?.csw }, { path: 'escalation.ctm', id: wish.escalation?.ctm }];
    const faults = [...wishFaults(wish, raised, setting), ...(await strangerFaults(ports, chosen))];
    if (faults.length > 0) throw new InvalidInput('disputes.faults', 'Nothing is opened yet. See what is missing or wrong beside each field.', faults);
    const dispute = keptNamed(newDispute(wish, raised, setting));
    for (let attempt = 0; ; attempt += 1) {
      const value = { ...dispute, id: disputeReference(`${actor.id} ${key}`, attempt) };
      const urgent = safetyTellings(value, setting);
      const first = openedTellings(value, openedSince(null, value), setting.staff, actor.id).filter(({ to }) => to === null || !urgent.some((each) => each.to === to));
      const effects = effectsOfDispute(value, { name: 'open', key, by: actor.id, tellings: [...urgent, ...first] }, setting.now);
      const { stored, created } = await ports.practice.create(value.id, { value, effects, commandKey: key, actedBy: actor.id });
      // The reference is another matter's: the next one is tried. A repeat of this very press is found as it stands.
      if (stored.value.kind !== 'dispute' || (!created && !stored.commandKeys.includes(key))) continue;
      await ports.effectQueue.wake({ list: 'practice', id: value.id });
      return { ...stored, value: stored.value };
    }
  };

const noSuchHousehold = (): NotFound => new NotFound('households.notFound', 'There is no household with this reference.');

/** The household, where this person may know of it. An IRO knows a home by the child who lives there. */
const householdOf = async ({ households }: Used, actor: Actor, wish: DisputeWish): Promise<Household | null> => {
  if (wish.household === null) return null;
  const household = (await households.findById(wish.household))?.value;
  if (!household) throw noSuchHousehold();
  const child = wish.track === 'iro' && household.restricted === null ? wish.escalation?.child : null;
  const knows = mayTowards(householdRights, actor, householdThing(household), 'exists') || (child != null && household.placements.some((each) => each.child === child && each.end === null));
  if (!knows) throw noSuchHousehold();
  return household;
};

const mayOpen = (actor: Actor, wish: DisputeWish, household: Household | null): void => {
  const table = tableOf({ restricted: isRestrictedWish(wish), track: wish.track });
  // What an officer writes themselves is theirs; a home's dispute is its own officer's.
  const theirs = serviceThing(actor.unit, { holders: { firo: actor.id, iro: actor.id } });
  const thing = household && wish.track === 'fostering' && !isRestrictedWish(wish) ? householdThing(household) : theirs;
  if (!mayTowards(table, actor, thing, 'act:open'))
    throw new NotPermitted('disputes.notPermitted', 'Only the household’s own reviewing officer opens a dispute about it. Nothing was opened.');
};
