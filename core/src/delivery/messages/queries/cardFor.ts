import { policyCalendar } from '../../../council/policy.js';
import { policyInForce } from '../../../council/policyInForce.js';
import type { PersonId } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import { alertDeadlines, answerDueOf } from '../../../practice/alerts/rules/alertDeadlines.js';
import type { Alert } from '../../../practice/alerts/types.js';
import type { Practice } from '../../../practice/types.js';
import { englandAndWales, isOpenDeadline, londonDateOf } from '../../../time/index.js';
import type { LocalDate } from '../../../time/types.js';
import { cardOf } from '../cards/cardOf.js';
import { receiptOf } from '../rules/receiptOf.js';
import type { Message, SafeCard } from '../types.js';
import { digestOfDay } from './digestOfDay.js';

type Used = Pick<Ports, 'practice' | 'policies' | 'services' | 'unit' | 'clock' | 'deadlines' | 'deliveries'>;

/** The card of a message as it stands now; null where there is nothing to show any more. */
export const cardFor =
  (ports: Used) =>
  async (message: Message): Promise<SafeCard | null> => {
    if (message.purpose === 'digest') return digestOfDay(ports)(message);
    const stored = message.about === null ? null : await ports.practice.findById(message.about);
    return stored && cardOn(ports)(stored.value, message);
  };

/** The same for a record that was just read. `to` where somebody else than the message's person looks at it. */
export const cardOn =
  (ports: Pick<Used, 'policies' | 'services' | 'unit' | 'clock'>) =>
  async (practice: Practice, message: Message, to: PersonId | null = message.to): Promise<SafeCard> => {
    const now = ports.clock.now();
    const { answer, reply } = practice.kind === 'alert' ? await limitsOf(ports, practice) : { answer: null, reply: null };
    return cardOf(practice, { ...message, to }, londonDateOf(now), answer, reply);
  };

/** Until it is received, an alert shows the day by which an answer would be owed if it were received now. */
const limitsOf = async (ports: Pick<Used, 'policies' | 'services' | 'unit' | 'clock'>, alert: Alert): Promise<{ answer: LocalDate | null; reply: LocalDate | null }> => {
  const policy = (await policyInForce(ports)).byVersion(alert.policyVersion);
  const calendar = policyCalendar(policy, englandAndWales);
  const counted = { hours: policy.workingHours, calendar: policyCalendar({ closureDays: [] }, englandAndWales) };
  const received: Alert = alert.receipt ? alert : { ...alert, receipt: receiptOf(alert, { at: ports.clock.now(), to: null, how: 'chat' }, counted) };
  const reply = alertDeadlines(received, policy, calendar).find(({ deadline }) => deadline.rule === 'QA-03' && isOpenDeadline(deadline));
  return { answer: answerDueOf(received, policy, calendar), reply: reply?.deadline.due ?? null };
};
