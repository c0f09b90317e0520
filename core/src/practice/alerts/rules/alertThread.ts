import type { ThreadEntry } from '../../../api/shapes/practice.js';
import type { NameBook } from '../../../people/queries/nameBook.js';
import { longDate } from '../../../time/index.js';
import type { Instant } from '../../../time/types.js';
import type { PersonId } from '../../../ids.js';
import type { Alert, PressAtLimit } from '../types.js';

type Step = { at: Instant; by: PersonId | 'clock' | null; what: string; text?: string | null };

/**
 * The story of an alert from finding to outcome, in order of time, readable by both sides and rewritten by neither:
 * every line is a fact with its own stamp.
 */
export const alertThread = (alert: Alert, book: NameBook): ThreadEntry[] =>
  stepsOf(alert)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ at, by, what, text = null }) => ({ at, by: by === 'clock' || by === null ? null : book.must(by), what, text, note: by === 'clock' ? 'No answer came by the limit' : null }));

const stepsOf = (alert: Alert): Step[] => [
  { at: alert.createdAt, by: alert.officer, what: alert.foundIn === 'during review' ? 'Found in the review' : 'Found outside a review', text: alert.found },
  ...(alert.passedToIro ? [{ at: alert.passedToIro.at, by: alert.officer, what: 'Passed to the child’s IRO' }] : []),
  ...(alert.passedToIro?.takenUp ? [{ ...alert.passedToIro.takenUp, what: 'Taken up by the IRO' }] : []),
  ...(alert.sentAt ? [{ at: alert.sentAt, by: alert.officer, what: 'Sent' }] : []),
  ...(alert.receipt ? [{ at: alert.receipt.at, by: alert.receipt.to, what: receivedBy[alert.receipt.how] }] : []),
  ...alert.acknowledged.map((each) => ({ ...each, what: 'Acknowledged' })),
  ...alert.otherDates.flatMap(({ proposed, decided, from, to, why }) => [
    { ...proposed, what: `Asked for ${longDate(to)} in place of ${longDate(from)}`, text: why },
    ...(decided ? [{ ...decided, what: decided.agreed ? `Agreed to ${longDate(to)}` : `Kept ${longDate(from)}` }] : []),
  ]),
  ...alert.challenges.flatMap(({ answer, ...each }) => [{ ...each, what: 'Challenged the facts' }, ...(answer ? [{ ...answer, what: 'Answered the challenge' }] : [])]),
  ...alert.answers.map((each) => ({ ...each, what: `Answered: ${each.position}` })),
  ...alert.replies.map((each) => ({ ...each, what: each.accepted ? 'Accepted the answer' : 'Did not accept the answer', text: each.missing })),
  ...(alert.managerConfirmed ? [{ ...alert.managerConfirmed, what: 'Confirmed that the actions are done' }] : []),
  ...(alert.resolved ? [{ ...alert.resolved, what: 'Resolved', text: alert.resolved.note }] : []),
  ...alert.pressed.map((each) => ({ at: each.at, by: each.by, ...pressWords(each) })),
  ...(alert.escalated ? [{ at: alert.escalated.at, by: alert.escalated.by, what: 'Went on to a formal dispute' }] : []),
  ...(alert.withdrawn ? [{ ...alert.withdrawn, what: 'Withdrawn', text: alert.withdrawn.why }] : []),
];

const receivedBy: Readonly<Record<NonNullable<Alert['receipt']>['how'], string>> = {
  chat: 'Received in chat', feed: 'Received as a notice in Teams', mail: 'Received by mail', task: 'Given to business support to deliver',
  'working day after issue': 'Counts as received on the working day after it was issued',
};

const pressWords = (press: PressAtLimit): { what: string; text: string | null } => {
  if (press.press === 'other date') return { what: `Agreed ${longDate(press.to)} outside`, text: null };
  if (press.press === 'answered outside') return { what: `Answered outside on ${longDate(press.on)}`, text: press.what };
  return { what: 'Decided not to escalate', text: press.why };
};
