import { Conflict, NotPermitted, Refusal } from '../../../errors.js';
import type { Actor } from '../../../people/index.js';
import { effect, wasAlreadyDecided, type ActedBy, type Effect, type Stored } from '../../../records/index.js';
import { mayTowards } from '../../../rights/index.js';
import { londonDateOf } from '../../../time/index.js';
import type { CommandKey } from '../../../ids.js';
import type { Instant, LocalDate } from '../../../time/types.js';
import { findAlert, noSuchAlert, type AlertRequest } from '../../alerts/commands/changeAlert.js';
import { sent } from '../../alerts/acts/acting.js';
import { alertRights, alertThing, knowsOf } from '../../alerts/rights.js';
import { answerDueOf } from '../../alerts/rules/alertDeadlines.js';
import type { Alert } from '../../alerts/types.js';
import { waitsForAnswer } from '../rules/waitsForAnswer.js';
import { settingOf, type UsedByDisputes } from './changeDispute.js';
import { freeReference } from './freeReference.js';
import { openFromAlert } from './openFromAlert.js';

export type EscalateAlertWish = { toStage: 1 | 2; why: string; wouldSatisfy: string };

/**
 * D13: the officer takes an alert on to a formal dispute, because no answer came in time or the answer does not satisfy.
 * Stage 2 needs no talk and is no bypass. The alert's own record decides; the dispute follows from it.
 */
export const escalateAlert =
  (ports: UsedByDisputes) =>
  async (actor: Actor, { id, key }: AlertRequest, { toStage, why, wouldSatisfy }: EscalateAlertWish): Promise<Stored<Alert>> => {
    for (let tries = 1; ; tries += 1) {
      const stored = await findAlert(ports, id);
      if (!stored || !knowsOf(actor, stored.value)) throw noSuchAlert();
      if (!mayTowards(alertRights, actor, alertThing(stored.value), 'act:escalate'))
        throw new NotPermitted('alerts.notPermitted', 'Your role does not let you do this to this alert. Nothing was changed. Ask the reviewing officer.');
      if (wasAlreadyDecided(stored, key)) return stored;
      const { now, counting } = await settingOf(ports, stored.value.policyVersion);
      mayGoOn(stored.value, answerDueOf(stored.value, counting.policy, counting.calendar), londonDateOf(now));
      const to = await freeReference(ports, secretOf(stored), isFrom(stored.value));
      const after: Alert = { ...stored.value, escalated: { to, by: actor.id, at: now, stage: toStage, ranOutOn: null, why, wouldSatisfy } };
      try {
        return await saveEscalated(ports, stored, after, { key, by: actor.id, now });
      } catch (error) {
        if (!(error instanceof Conflict) || tries >= MOST_TRIES) throw error;
      }
    }
  };

const MOST_TRIES = 6;

const mayGoOn = (alert: Alert, answerDue: LocalDate | null, today: LocalDate): void => {
  if (sent(alert).escalated) throw new Refusal('alerts.escalated', 'This alert went on to a formal dispute already. Nothing was changed.');
  if (waitsForAnswer(alert, answerDue, today)) throw new Refusal('alerts.answerRunning', 'The time to answer has not run out yet. If it cannot wait, open a dispute of its own from the household.');
};

/** The key under which the alert was raised, drawn by its officer's browser: nobody else knows it. */
export const secretOf = (stored: Stored<Alert>): string => `${stored.value.id} ${stored.value.createdAt} ${stored.commandKeys[0] ?? ''}`;
export const isFrom = (alert: Alert) => (value: { kind: string; alert?: unknown }): boolean => value.kind === 'dispute' && value.alert === alert.id;

/** One write on the alert, with the dispute to follow; it is then opened at once, and by the worker should this one die. */
export const saveEscalated = async (ports: UsedByDisputes, before: Stored<Alert>, after: Alert, { key, by, now }: { key: CommandKey; by: ActedBy; now: Instant }): Promise<Stored<Alert>> => {
  const effects: Effect[] = [
    effect('dispute.open', after.id, { practice: after.id }),
    effect('practiceDeadlines.refresh', after.id, { practice: after.id, why: 'escalate', by }),
    effect('cards.refresh', after.id, { practice: after.id }),
    effect('audit.write', key, { act: 'alert.escalate', record: 'alert', about: after.id, by, at: now, to: after.escalated?.to ?? '', policyVersion: String(after.policyVersion) }),
  ];
  const saved = await ports.practice.save(before, { value: after, effects, commandKey: key, actedBy: by });
  await ports.effectQueue.wake({ list: 'practice', id: after.id });
  await openFromAlert(ports)(after, true);
  return { ...saved, value: after };
};
