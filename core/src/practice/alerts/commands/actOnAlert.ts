import { InvalidInput } from '../../../errors.js';
import type { Actor } from '../../../people/index.js';
import { strangerFaults } from '../../../people/rules/strangerFaults.js';
import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import type { AlertActBody } from '../../../api/shapes/alerts.js';
import { accept, answerChallenge, decideDate, notAccept, pressAtLimit, resolve, withdraw } from '../acts/deciding.js';
import { confirmDone, decideActionDate, drop, markDone, proposeActionDate, reportProgress, takeUp } from '../acts/doing.js';
import { acknowledge, answer, challengeFacts, proposeDate } from '../acts/receiving.js';
import { recordReferral, send } from '../acts/sending.js';
import { pressOf } from '../rules/pressOf.js';
import type { Alert } from '../types.js';
import { changeAlert, type AlertChange, type AlertRequest, type UsedByAlerts } from './changeAlert.js';

/** An escalation makes a record of its own: the engine of disputes does it. */
export type AlertStep = Exclude<AlertActBody['do'], { act: 'escalate' }>;

/** Every act on an alert but its escalation, by the name that rights give it. */
export const actOnAlert =
  (ports: UsedByAlerts & Pick<Ports, 'people' | 'directory'>) =>
  async (actor: Actor, request: AlertRequest, step: AlertStep): Promise<Stored<Alert>> => {
    const faults = await strangerFaults(ports, peopleIn(step));
    if (faults.length > 0) throw new InvalidInput('alerts.strangers', 'Nothing is sent yet. Somebody who was chosen does not work here.', faults);
    return changeAlert(ports)(actor, request, changeOf(step));
  };

const peopleIn = (step: AlertStep) => {
  if (step.act === 'answer') return step.proposed.map(({ owner }, at) => ({ path: `do.proposed.${at}.owner`, id: owner }));
  if (step.act === 'accept') return step.actions.map(({ owner }, at) => ({ path: `do.actions.${at}.owner`, id: owner }));
  return step.act === 'press-at-limit' ? [{ path: 'do.with', id: step.with }] : [];
};

const changeOf = (step: AlertStep): AlertChange => {
  const change = (make: AlertChange['make']): AlertChange => ({ name: step.act, right: `act:${step.act}`, make });
  switch (step.act) {
    case 'send': return change((alert, acting) => send(alert, acting, step.informal));
    case 'record-referral': return { name: step.act, right: 'write', make: (alert, acting) => recordReferral(alert, acting, step) };
    case 'acknowledge': return change(acknowledge);
    case 'answer': return change((alert, acting) => answer(alert, acting, step));
    case 'propose-date': return change((alert, acting) => proposeDate(alert, acting, step));
    case 'agree-date': return change((alert, acting) => decideDate(alert, acting, step));
    case 'challenge-facts': return change((alert, acting) => challengeFacts(alert, acting, step.text));
    case 'answer-challenge': return change((alert, acting) => answerChallenge(alert, acting, step));
    case 'accept': return change((alert, acting) => accept(alert, acting, step.actions));
    case 'not-accept': return change((alert, acting) => notAccept(alert, acting, step.missing));
    case 'confirm-done': return change(confirmDone);
    case 'resolve': return change((alert, acting) => resolve(alert, acting, step.note));
    case 'withdraw': return change((alert, acting) => withdraw(alert, acting, step.why));
    case 'take-up': return change(takeUp);
    case 'press-at-limit': return change((alert, acting) => pressAtLimit(alert, acting, pressOf(step, acting)));
    // An action is a record of its own kind to rights: its owner reports, the officer agrees another date, the team's manager drops.
    case 'mark-done': return { name: step.act, right: 'act:mark-done', ofAction: step.action, make: (alert, acting) => markDone(alert, acting, step) };
    case 'report-progress': return { name: step.act, right: 'act:report-progress', ofAction: step.action, canWait: true, make: (alert, acting) => reportProgress(alert, acting, step) };
    case 'propose-action-date': return { name: step.act, right: 'act:propose-date', ofAction: step.action, make: (alert, acting) => proposeActionDate(alert, acting, step) };
    case 'agree-action-date': return { name: step.act, right: 'act:agree-date', ofAction: step.action, make: (alert, acting) => decideActionDate(alert, acting, step) };
    case 'drop': return { name: step.act, right: 'act:drop-with-reason', ofAction: step.action, make: (alert, acting) => drop(alert, acting, step) };
  }
};
