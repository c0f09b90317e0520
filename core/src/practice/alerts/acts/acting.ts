import { Refusal, type FieldFault } from '../../../errors.js';
import type { PersonId } from '../../../ids.js';
import type { Instant, LocalDate } from '../../../time/types.js';
import type { Alert } from '../types.js';

/** Who acts, when, and what holds on that day. `answerDue` is the limit that now stands for an answer. */
export type Acting = { by: PersonId; now: Instant; today: LocalDate; answerDue: LocalDate | null; mark: string };

export const stamp = ({ by, now }: Pick<Acting, 'by' | 'now'>): { by: PersonId; at: Instant } => ({ by, at: now });

/** A reply to something that is over is clear, and changes nothing. */
export const notOver = (alert: Alert): Alert => {
  if (alert.withdrawn) throw new Refusal('alerts.withdrawn', 'This alert was withdrawn, so there is nothing more to do. Nothing was sent.');
  if (alert.resolved) throw new Refusal('alerts.resolved', 'This alert is resolved already. Nothing was changed.');
  return alert;
};

export const sent = (alert: Alert): Alert => {
  if (notOver(alert).passedToIro) throw new Refusal('alerts.passedOn', 'This went to the child’s IRO. Nothing was changed.');
  if (!alert.sentAt) throw new Refusal('alerts.notSent', 'This alert is a draft and has not been sent. Nothing was changed.');
  return alert;
};

/** An action is agreed for today or later: a date in the past could only be missed (ACT-01). */
export const pastDates = (actions: readonly { due: LocalDate }[], { today }: Pick<Acting, 'today'>, field: string): FieldFault[] =>
  actions.flatMap(({ due }, at) => (due < today ? [{ path: `do.${field}.${at}.due`, message: 'Choose today or a later day.' }] : []));
