import type { PersonId } from '../../../ids.js';
import type { MessagePurpose } from '../../../delivery/messages/types.js';
import type { Telling } from '../../tellings.js';
import type { Alert } from '../types.js';

/** The acts of D4 to D14, by the names that rights give them. */
export type AlertActName =
  | 'draft' | 'send' | 'pass' | 'acknowledge' | 'answer' | 'propose-date' | 'agree-date' | 'challenge-facts' | 'answer-challenge' | 'accept'
  | 'record-referral' | 'not-accept' | 'mark-done' | 'report-progress' | 'propose-action-date' | 'agree-action-date' | 'drop' | 'confirm-done' | 'resolve' | 'withdraw' | 'take-up' | 'press-at-limit' | 'escalate';

type Who = 'receivers' | 'officer' | 'iro' | 'owners' | 'owner whose date was decided' | 'line manager';

/** Who is told of what. Source: workflows D, the column "Tell". */
const told: Partial<Record<AlertActName, readonly (readonly [Who, MessagePurpose])[]>> = {
  send: [['receivers', 'act']],
  pass: [['iro', 'passed']],
  acknowledge: [['officer', 'know']],
  answer: [['officer', 'answered']],
  'propose-date': [['officer', 'other date asked']],
  'agree-date': [['receivers', 'other date decided']],
  'propose-action-date': [['officer', 'other date asked']],
  'agree-action-date': [['owner whose date was decided', 'other date decided'], ['receivers', 'other date decided']],
  'challenge-facts': [['officer', 'challenged']],
  'answer-challenge': [['receivers', 'challenge answered']],
  accept: [['receivers', 'replied'], ['owners', 'replied']],
  'not-accept': [['receivers', 'replied']],
  'confirm-done': [['officer', 'done']],
  resolve: [['receivers', 'ended']],
  withdraw: [['receivers', 'ended'], ['iro', 'ended'], ['owners', 'ended'], ['line manager', 'ended']],
  'press-at-limit': [['officer', 'answered']],
  'take-up': [['officer', 'know']],
};

/**
 * Nobody is told of what they did themselves, and nobody twice of one act. Of a draft that is withdrawn only the line
 * manager knew, and only where a child is at risk; of a press at the limit the officer hears where it is an answer.
 */
export const tellingsAfter = (act: AlertActName, alert: Alert, by: PersonId): Telling[] => {
  if (act === 'press-at-limit' && alert.pressed.at(-1)?.press !== 'answered outside') return [];
  const who = act === 'withdraw' && !alert.sentAt && !alert.passedToIro ? ([['line manager', 'ended']] as const) : (told[act] ?? []);
  const all = who.flatMap(([each, purpose]) => people(each, alert).map((one): Telling => ({ ...one, purpose, ...(alert.childAtRisk ? { atOnce: true } : {}) })));
  return all.filter((one, at) => one.to !== by && all.findIndex((other) => other.to === one.to && (one.to !== null || other.post === one.post)) === at);
};

const people = (who: Who, alert: Alert): Pick<Telling, 'to' | 'post'>[] => {
  if (who === 'officer') return [{ to: alert.officer, post: 'firo' }];
  if (who === 'iro') return alert.passedToIro ? [{ to: alert.passedToIro.to, post: 'iro' }] : [];
  if (who === 'line manager') return alert.safetyManager ? [{ to: alert.safetyManager, post: 'sr-manager' }] : [];
  if (who === 'owners') return alert.actions.filter((each) => !each.done && !each.dropped).map((each) => ({ to: each.owner, post: 'staff' }));
  if (who === 'owner whose date was decided') return lastDecided(alert).map(({ owner }) => ({ to: owner, post: 'staff' }));
  if (alert.passedToIro) return [];
  // A household with no manager: business support is told that the post must be found (workflows 0.8).
  return [...(alert.ssw ? [{ to: alert.ssw, post: 'ssw' }] : []), { to: alert.manager, post: 'ftm' }];
};

/** The action whose other date the officer decided last. */
const lastDecided = ({ actions }: Alert): Alert['actions'] => {
  const decided = actions.flatMap((action) => (action.asked ?? []).flatMap((each) => (each.decided ? [{ action, at: each.decided.at }] : [])));
  return decided.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, 1).map(({ action }) => action);
};
