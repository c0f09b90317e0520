import type { Actor } from '../../people/types.js';
import { mayTowards, rightsTable, type Right, type Thing } from '../../rights/index.js';
import type { AgreedAction, Alert } from './types.js';

/** Who may do what to a quality of practice alert (J16, workflows D4 to D14). */
export const alertRights: readonly Right[] = rightsTable('alert', [
  ['firo', 'own', 'exists read write send agree-date answer-challenge accept not-accept resolve withdraw escalate press-at-limit'],
  ['firo', 'cover', 'exists read agree-date answer-challenge accept not-accept'],
  ['sr-manager', 'service', 'exists read press-at-limit'],
  ['ssw', 'addressed', 'exists read acknowledge answer propose-date challenge-facts'],
  ['ssw', 'cover', 'exists read acknowledge answer propose-date challenge-facts'],
  ['ftm', 'addressed', 'exists read acknowledge answer propose-date challenge-facts confirm-done'],
  ['ftm', 'cover', 'exists read acknowledge answer propose-date challenge-facts confirm-done'],
  ['fsm', 'service', 'exists read'],
  ['iro', 'addressed', 'exists read take-up'],
  ['iro', 'cover', 'exists read take-up'],
]);

/** An agreed action (J8): its owner reports, a manager confirms, the officer agrees another date. */
export const actionRights: readonly Right[] = rightsTable('action', [
  ['firo', 'own', 'exists read write confirm agree-date'],
  ['firo', 'cover', 'exists read write confirm agree-date'],
  ['iro', 'own', 'exists read write confirm agree-date'],
  ['iro', 'cover', 'exists read write confirm agree-date'],
  ['staff', 'addressed', 'exists read report-progress mark-done propose-date'],
  ['ftm', 'team', 'exists read confirm-done drop-with-reason'],
  ['ctm', 'team', 'exists read confirm-done drop-with-reason'],
  ['ssw', 'own', 'exists read'],
  ['csw', 'own-child', 'exists read'],
  ['sr-manager', 'service', 'exists read'],
  ['fsm', 'service', 'exists read'],
  ['adm', 'item', 'exists read'],
  ['panel-administrator', 'item', 'exists read'],
]);

/** What rights need to know of an alert. A draft is its officer's alone, and the line manager's where a child is at risk (0.12): nobody is addressed before it is sent. */
export const alertThing = (alert: Alert): Thing => ({
  unit: alert.unit,
  team: alert.sentAt ? alert.team : null,
  holders: { firo: alert.officer, ssw: alert.ssw },
  restrictedTo: alert.sentAt || alert.passedToIro ? alert.restrictedTo : alert.safetyManager ? [alert.safetyManager] : [],
  about: alert.about,
  addressed: addresseesOf(alert),
});

/** Who has it to answer, or the child's IRO where it is only about the care plan (D4). */
export const addresseesOf = (alert: Alert): Alert['about'] => {
  if (alert.passedToIro) return [alert.passedToIro.to];
  return alert.sentAt ? [alert.ssw, alert.manager].filter((each) => each !== null) : [];
};

/** Its owner is addressed; the team's manager and the officer stand to it as to the alert. */
export const actionThing = (alert: Alert, action: AgreedAction | null): Thing => ({ ...alertThing(alert), addressed: action ? [action.owner] : [] });

/** Whoever may know of the alert, or of an action that was agreed with them. */
export const knowsOf = (actor: Actor, alert: Alert): boolean =>
  mayTowards(alertRights, actor, alertThing(alert), 'exists') || alert.actions.some((each) => mayTowards(actionRights, actor, actionThing(alert, each), 'act:mark-done'));
