import { policyInForce } from '../../../council/policyInForce.js';
import { InvalidInput, type FieldFault } from '../../../errors.js';
import type { CommandKey } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import { strangerFaults } from '../../../people/rules/strangerFaults.js';
import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import type { Household } from '../../../register/types.js';
import { disputeReference } from '../rules/disputeReference.js';
import { newDispute, wishFaults, type DisputeWish } from '../rules/newDispute.js';
import { keptNamed } from '../rules/keptNamed.js';
import { openingTellings } from '../rules/openingTellings.js';
import type { Dispute } from '../types.js';
import { effectsOfDispute, settingOf, type UsedByDisputes } from './changeDispute.js';
import { householdOf, mayOpen } from './openingOf.js';

type Used = UsedByDisputes & Pick<Ports, 'households' | 'reviews' | 'searchTerms'>;

/**
 * Opens a formal dispute from a review or outside one, or an IRO's escalation. One write records it with whom to tell.
 * The same press, repeated, finds the dispute that it made.
 */
export const openDispute =
  (ports: Used) =>
  async (actor: Actor, { key, ...wish }: DisputeWish & { key: CommandKey }): Promise<Stored<Dispute>> => {
    const place = { ...wish, child: wish.escalation?.child ?? null };
    const household = await householdOf(ports, actor, place);
    mayOpen(actor, place, household);
    const [setting, policies] = await Promise.all([settingOf(ports, null), policyInForce(ports)]);
    const review = wish.review === null ? null : ((await ports.reviews.findById(wish.review))?.value ?? null);
    const raised = { unit: actor.unit, officer: actor.id, household, review, policy: policies.current };
    const chosen = [...wish.about.map((id) => ({ path: 'about', id })), ...wish.recipients.map((id) => ({ path: 'recipients', id })), { path: 'escalation.csw', id: wish.escalation?.csw }, { path: 'escalation.ctm', id: wish.escalation?.ctm }];
    const faults = [...wishFaults(wish, raised, setting), ...placedFaults(wish, household), ...(await strangerFaults(ports, chosen))];
    if (faults.length > 0) throw new InvalidInput('disputes.faults', 'Nothing is opened yet. See what is missing or wrong beside each field.', faults);
    const dispute = keptNamed(newDispute(wish, raised, setting));
    for (let attempt = 0; ; attempt += 1) {
      const value = { ...dispute, id: disputeReference(`${actor.id} ${key}`, attempt) };
      const effects = effectsOfDispute(value, { name: 'open', key, by: actor.id, tellings: openingTellings(value, setting, actor.id) }, setting.now);
      const { stored, created } = await ports.practice.create(value.id, { value, effects, commandKey: key, actedBy: actor.id });
      // The reference is another matter's: the next one is tried. A repeat of this very press is found as it stands.
      if (stored.value.kind !== 'dispute' || (!created && !stored.commandKeys.includes(key))) continue;
      await ports.effectQueue.wake({ list: 'practice', id: value.id });
      return { ...stored, value: stored.value };
    }
  };

/** J25: the child's own file comes later; until then the register is what knows them. */
const placedFaults = ({ track, escalation }: DisputeWish, household: Household | null): FieldFault[] =>
  track === 'iro' && escalation && household === null
    ? [{ path: 'escalation.child', message: 'Give the reference of a child who lives with a household of this service now. No such child is known to you here.' }]
    : [];
