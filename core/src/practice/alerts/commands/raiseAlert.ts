import { InvalidInput, NotFound, NotPermitted } from '../../../errors.js';
import { practiceId, type CommandKey, type HouseholdRef, type PracticeId } from '../../../ids.js';
import { policyInForce } from '../../../council/policyInForce.js';
import type { Actor } from '../../../people/index.js';
import { strangerFaults } from '../../../people/rules/strangerFaults.js';
import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import { householdRights, householdThing } from '../../../register/rights.js';
import { mayTowards } from '../../../rights/index.js';
import { alertRights } from '../rights.js';
import { safetyManagerOf, safetyTellings } from '../rules/alertSafety.js';
import { newAlert, wishFaults, type AlertWish } from '../rules/newAlert.js';
import type { Alert } from '../types.js';
import { effectsOfAct, type UsedByAlerts } from './changeAlert.js';

export type RaiseAlertWish = AlertWish & { key: CommandKey; household: HouseholdRef };

type Used = UsedByAlerts & Pick<Ports, 'households' | 'reviews' | 'people' | 'directory'>;

/**
 * D4 to D6: the officer raises an alert, as a draft or sent in the same press. What concerns only a child's care plan
 * goes to that child's IRO instead. One write records the alert together with whom to tell.
 */
export const raiseAlert =
  (ports: Used) =>
  async (actor: Actor, wish: RaiseAlertWish): Promise<Stored<Alert>> => {
    const household = (await ports.households.findById(wish.household))?.value;
    if (!household || !mayTowards(householdRights, actor, householdThing(household), 'exists'))
      throw new NotFound('households.notFound', 'There is no household with this reference.');
    if (!mayTowards(alertRights, actor, householdThing(household), 'write'))
      throw new NotPermitted('alerts.notPermitted', 'Only the household’s own reviewing officer raises an alert. Nothing was sent.');
    const now = ports.clock.now();
    const review = wish.review === null ? null : ((await ports.reviews.findById(wish.review))?.value ?? null);
    const strangers = await strangerFaults(ports, [{ path: 'iro', id: wish.iro }, { path: 'informal.with', id: wish.informal?.how === 'other' ? wish.informal.with : null }]);
    const faults = [...wishFaults(wish, household, review, now), ...strangers];
    if (faults.length > 0) throw new InvalidInput('alerts.faults', 'Nothing is sent yet. See what is missing or wrong beside each field.', faults);
    const policyVersion = (await policyInForce(ports)).current.version;
    const made = newAlert(wish, household, { officer: actor.id, now, policyVersion });
    const people = made.childAtRisk ? (await ports.people.findAll(ports.unit)).map(({ value }) => value) : [];
    const alert: Alert = { ...made, safetyManager: safetyManagerOf(made, people) };
    const there = await alertsOf(ports, household.ref);
    const same = there.find((each) => each.commandKeys.includes(wish.key));
    if (same) return same;
    for (let number = there.length + 1; ; number += 1) {
      const named: Alert = { ...alert, id: alertIdOf(household.ref, number) };
      const act = named.passedToIro ? 'pass' : named.sentAt ? 'send' : 'draft';
      const decision = { value: named, effects: effectsOfAct(actor, named, act, wish.key, alert.createdAt, safetyTellings(named, now)), commandKey: wish.key, actedBy: actor.id };
      const { stored, created } = await ports.practice.create(named.id, decision);
      // The number was taken by another alert that was raised meanwhile: the next one is tried.
      if (!created && !stored.commandKeys.includes(wish.key)) continue;
      await ports.effectQueue.wake({ list: 'practice', id: named.id });
      return { ...stored, value: named };
    }
  };

export const alertIdOf = (household: HouseholdRef, number: number): PracticeId => practiceId(`${household}-a${number}`);

/** The alerts of a household; the next one's number is one more than there are. */
export const alertsOf = async ({ practice }: Pick<Ports, 'practice'>, household: HouseholdRef): Promise<Stored<Alert>[]> =>
  (await practice.findByHousehold(household)).flatMap((each) => (each.value.kind === 'alert' ? [{ ...each, value: each.value }] : []));
