import type { PersonId } from '../../../ids.js';
import type { MessagePurpose } from '../../../delivery/messages/types.js';
import type { Telling } from '../../tellings.js';
import type { Alert } from '../types.js';

/** The acts of D4 to D14, by the names that rights give them. */
export type AlertActName =
  | 'draft' | 'send' | 'pass' | 'acknowledge' | 'answer' | 'propose-date' | 'agree-date' | 'challenge-facts' | 'answer-challenge' | 'accept'
  | 'record-referral' | 'not-accept' | 'mark-done' | 'drop' | 'confirm-done' | 'resolve' | 'withdraw' | 'take-up' | 'press-at-limit' | 'escalate';

type Who = 'receivers' | 'officer' | 'iro' | 'owners';

/** Who is told of what. Source: workflows D, the column "Tell". */
const told: Partial<Record<AlertActName, readonly (readonly [Who, MessagePurpose])[]>> = {
  send: [['receivers', 'act']],
  pass: [['iro', 'passed']],
  acknowledge: [['officer', 'know']],
  answer: [['officer', 'answered']],
  'propose-date': [['officer', 'other date asked']],
  'agree-date': [['receivers', 'other date decided']],
  'challenge-facts': [['officer', 'challenged']],
  'answer-challenge': [['receivers', 'challenge answered']],
  accept: [['receivers', 'replied'], ['owners', 'replied']],
  'not-accept': [['receivers', 'replied']],
  'confirm-done': [['officer', 'done']],
  resolve: [['receivers', 'ended']],
  withdraw: [['receivers', 'ended'], ['iro', 'ended']],
  'take-up': [['officer', 'know']],
};

/** Nobody is told of what they did themselves, and nobody twice of one act. A draft that is withdrawn was told to nobody. */
export const tellingsAfter = (act: AlertActName, alert: Alert, by: PersonId): Telling[] => {
  if (act === 'withdraw' && !alert.sentAt && !alert.passedToIro) return [];
  const all = (told[act] ?? []).flatMap(([who, purpose]) => people(who, alert).map((one): Telling => ({ ...one, purpose, ...(alert.childAtRisk ? { atOnce: true } : {}) })));
  return all.filter((one, at) => one.to !== by && all.findIndex((other) => other.to === one.to && other.post === one.post) === at);
};

const people = (who: Who, alert: Alert): Pick<Telling, 'to' | 'post'>[] => {
  if (who === 'officer') return [{ to: alert.officer, post: 'firo' }];
  if (who === 'iro') return alert.passedToIro ? [{ to: alert.passedToIro.to, post: 'iro' }] : [];
  if (who === 'owners') return alert.actions.filter((each) => !each.done && !each.dropped).map((each) => ({ to: each.owner, post: 'staff' }));
  if (alert.passedToIro) return [];
  // A household with no manager: business support is told that the post must be found (workflows 0.8).
  return [...(alert.ssw ? [{ to: alert.ssw, post: 'ssw' }] : []), { to: alert.manager, post: 'ftm' }];
};
