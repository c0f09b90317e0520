import { Conflict, NotFound, NotPermitted } from '../../../errors.js';
import type { CommandKey, PracticeId } from '../../../ids.js';
import { policyCalendar } from '../../../council/policy.js';
import { policyInForce } from '../../../council/policyInForce.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { effect, wasAlreadyDecided, type Stored } from '../../../records/index.js';
import { mayTowards, type Act } from '../../../rights/index.js';
import { englandAndWales, londonDateOf } from '../../../time/index.js';
import type { Acting } from '../acts/acting.js';
import { actionRights, actionThing, alertRights, knowsOf, alertThing } from '../rights.js';
import { answerDueOf } from '../rules/alertDeadlines.js';
import { tellingsAfter, type AlertActName } from '../rules/tellingsAfter.js';
import { withRoomLeft } from '../../rules/roomLeft.js';
import { tellingEffects, type Telling } from '../../tellings.js';
import type { Alert } from '../types.js';

export type UsedByAlerts = Pick<Ports, 'practice' | 'policies' | 'services' | 'unit' | 'clock' | 'calendarDays' | 'effectQueue'>;
export type AlertRequest = { id: PracticeId; key: CommandKey };
/** `ofAction`: the right is over one agreed action, whose owner is addressed. `canWait`: of words that never take the last room. */
export type AlertChange = { name: AlertActName; right: Act; ofAction?: string; canWait?: boolean; make: (alert: Alert, acting: Acting) => Alert };

/** The same answer for an alert that is not there and one this person may not know of (access.md 1.2). */
export const noSuchAlert = (): NotFound => new NotFound('alerts.notFound', 'There is no alert with this reference.');

const MOST_TRIES = 6;

/**
 * One act on an alert: may they, can it be, one conditional write with all that follows. An act adds a fact, so when
 * somebody else wrote first it is tried again on what stands; two who answer at once are told apart by the guard.
 */
export const changeAlert =
  (ports: UsedByAlerts) =>
  async (actor: Actor, { id, key }: AlertRequest, change: AlertChange): Promise<Stored<Alert>> => {
    for (let tries = 1; ; tries += 1) {
      const stored = await findAlert(ports, id);
      if (!stored || !knowsOf(actor, stored.value)) throw noSuchAlert();
      if (wasAlreadyDecided(stored, key)) return stored;
      if (!mayChange(actor, stored.value, change))
        throw new NotPermitted('alerts.notPermitted', 'Your role does not let you do this to this alert. Nothing was changed. Ask the reviewing officer or your manager.');
      const after = withRoomLeft(stored.value, change.make(stored.value, await actingOn(ports, actor, key, stored.value)), change.canWait);
      if (after === stored.value) return stored;
      try {
        return await saveAlert(ports, actor, stored, after, change.name, key);
      } catch (error) {
        if (!(error instanceof Conflict) || tries >= MOST_TRIES) throw error;
      }
    }
  };

const mayChange = (actor: Actor, alert: Alert, { right, ofAction }: AlertChange): boolean => {
  if (ofAction === undefined) return mayTowards(alertRights, actor, alertThing(alert), right);
  const action = alert.actions.find((each) => each.id === ofAction);
  return mayTowards(actionRights, actor, actionThing(alert, action ?? null), right);
};

export const findAlert = async ({ practice }: Pick<Ports, 'practice'>, id: PracticeId): Promise<Stored<Alert> | null> => {
  const stored = await practice.findById(id);
  return stored?.value.kind === 'alert' ? { ...stored, value: stored.value } : null;
};

const actingOn = async (ports: UsedByAlerts, actor: Actor, key: CommandKey, alert: Alert): Promise<Acting> => {
  const now = ports.clock.now();
  const policy = (await policyInForce(ports)).byVersion(alert.policyVersion);
  return { by: actor.id, now, today: londonDateOf(now), answerDue: answerDueOf(alert, policy, policyCalendar(policy, englandAndWales)), mark: key.slice(-12) };
};

/** What follows every change of an alert: its clocks, whoever is to be told, every copy of its card, the audit row. */
export const effectsOfAct = (actor: Actor, alert: Alert, name: AlertActName, key: CommandKey, now: string, urgent: readonly Telling[] = []) => [
  effect('practiceDeadlines.refresh', alert.id, { practice: alert.id, why: name, by: actor.id }),
  ...tellingEffects(alert.id, key, [...urgent, ...tellingsAfter(name, alert, actor.id)]),
  effect('cards.refresh', alert.id, { practice: alert.id }),
  effect('audit.write', key, {
    act: `alert.${name}`, record: 'alert', about: alert.id, by: actor.id, at: now, policyVersion: String(alert.policyVersion),
  }),
];

const saveAlert = async (ports: UsedByAlerts, actor: Actor, before: Stored<Alert>, after: Alert, name: AlertActName, key: CommandKey): Promise<Stored<Alert>> => {
  const effects = effectsOfAct(actor, after, name, key, ports.clock.now());
  const saved = await ports.practice.save(before, { value: after, effects, commandKey: key, actedBy: actor.id });
  await ports.effectQueue.wake({ list: 'practice', id: after.id });
  return { ...saved, value: after };
};
