import type { ThreadEntry } from '../../../api/shapes/practice.js';
import type { NameBook } from '../../../people/queries/nameBook.js';
import { instantOfLondon, londonDateOf, longDate } from '../../../time/index.js';
import type { Instant, LocalDate } from '../../../time/types.js';
import type { PersonId } from '../../../ids.js';
import type { AgreedAction, Alert, OtherDate, PressAtLimit } from '../types.js';
import { foundSteps, sentPoints, type Step } from './findingSteps.js';

/**
 * The story of an alert from finding to outcome, in order of time, readable by both sides and rewritten by neither:
 * every line is a fact with its own stamp. `dueOf` is the limit that stood for an answer, by its round.
 */
export const alertThread = (alert: Alert, book: NameBook, dueOf: (round: number) => LocalDate | null): ThreadEntry[] =>
  stepsOf(alert, book, dueOf)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ at, by, what, text = null, points = [], note = null, sort, moved }) => ({
      at, by: by === 'clock' || by === null ? null : book.must(by), what, text, note: by === 'clock' ? 'No answer came by the limit' : note, ...(points.length === 0 ? {} : { points }), ...(sort === undefined ? {} : { sort }), ...(moved === undefined ? {} : { moved }),
    }));

const stepsOf = (alert: Alert, book: NameBook, dueOf: (round: number) => LocalDate | null): Step[] => [
  ...foundSteps(alert),
  ...(alert.passedToIro ? [{ at: alert.passedToIro.at, by: alert.officer, what: 'Passed to the child’s IRO', sort: 'passed' as const, points: [`For ${book.must(alert.passedToIro.to).name}`] }] : []),
  ...(alert.passedToIro?.takenUp ? [{ ...alert.passedToIro.takenUp, what: 'Taken up by the IRO', sort: 'acknowledged' as const }] : []),
  ...(alert.sentAt ? [{ at: alert.sentAt, by: alert.officer, what: 'Sent', sort: 'sent' as const, points: sentPoints(alert, book) }] : []),
  ...(alert.receipt ? [{ at: alert.receipt.at, by: alert.receipt.to, what: receivedBy[alert.receipt.how], sort: 'received' as const }] : []),
  ...alert.acknowledged.map((each) => ({ ...each, what: 'Acknowledged', sort: 'acknowledged' as const })),
  ...alert.otherDates.flatMap((each) => dateSteps(each, [])),
  ...alert.challenges.flatMap(({ answer, ...each }) => [{ ...each, what: 'Challenged the facts', sort: 'challenge' as const }, ...(answer ? [{ ...answer, what: 'Answered the challenge', sort: 'reply' as const }] : [])]),
  // What was answered outside stands among the presses, with whoever noted it.
  ...alert.answers.flatMap(({ proposed, noActionsBecause, outsideOn, ...each }, round) => (outsideOn !== undefined ? [] : [{
    ...each, what: `Answered: ${each.position}`, sort: 'answer' as const, note: lateNote(each.at, dueOf(round + 1)),
    points: proposed.length > 0 ? proposed.map((one) => `Proposed: ${actionWords(one, book)}`) : noActionsBecause ? [`No action: ${noActionsBecause}`] : [],
  }])),
  ...alert.replies.map((each) => ({
    ...each, what: each.accepted ? 'Accepted the answer' : 'Did not accept the answer', text: each.missing, sort: 'reply' as const,
    points: each.accepted ? alert.actions.map((one) => `Agreed: ${actionWords({ ...one, due: one.earlier[0]?.due ?? one.due }, book)}`) : [],
  })),
  ...alert.actions.flatMap(actionSteps),
  ...(alert.managerConfirmed ? [{ ...alert.managerConfirmed, what: 'Confirmed that the actions are done', sort: 'done' as const }] : []),
  ...(alert.resolved ? [{ ...alert.resolved, what: 'Resolved', text: alert.resolved.note, sort: 'ended' as const }] : []),
  ...alert.pressed.map((each) => ({ at: each.at, by: each.by, ...pressWords(each), sort: each.press === 'other date' ? ('date' as const) : each.press === 'answered outside' ? ('answer' as const) : ('stopped' as const) })),
  ...(alert.escalated ? [{ at: alert.escalated.at, by: alert.escalated.by, what: 'Went on to a formal dispute', sort: 'dispute' as const, text: alert.escalated.by === 'clock' ? null : (alert.escalated.why ?? null) }] : []),
  ...(alert.withdrawn ? [{ ...alert.withdrawn, what: 'Withdrawn', text: alert.withdrawn.why, sort: 'stopped' as const }] : []),
];

const actionWords = ({ text, owner, due }: { text: string; owner: PersonId; due: LocalDate }, book: NameBook): string => `${text} (${book.must(owner).name}, by ${longDate(due)})`;

const lateNote = (at: Instant, due: LocalDate | null): string | null => (due !== null && londonDateOf(at) > due ? `It was due on ${longDate(due)}` : null);

/** What was said before the moment was kept stands at the end of its day. */
const momentOf = ({ at, on }: { at?: Instant; on: LocalDate }): Instant => at ?? instantOfLondon(on, '17:00');

/** What was asked, and the officer's word on it; the date that stood is named in both. */
const dateSteps = ({ proposed, decided, from, to, why }: OtherDate, points: string[]): Step[] => [
  { ...proposed, what: `Asked for ${longDate(to)} in place of ${longDate(from)}`, text: why, points, sort: 'date' },
  ...(decided ? [{ ...decided, what: decided.agreed ? `Agreed to ${longDate(to)}` : `Kept ${longDate(from)}`, points, sort: 'date' as const, ...(decided.agreed ? { note: `In place of ${longDate(from)}`, moved: { from, to } } : {}) }] : []),
];

const actionSteps = ({ text, done, dropped, due, asked = [], progress = [] }: AgreedAction): Step[] => [
  ...progress.map((each) => ({ ...each, what: 'Reported progress', points: [`Action: ${text}`], sort: 'progress' as const })),
  ...asked.flatMap((each) => dateSteps(each, [`Action: ${text}`])),
  ...(done ? [{ at: momentOf(done), by: done.by, what: `Did: ${text}`, sort: 'done' as const, text: done.note || null, note: done.on > due ? `On ${longDate(done.on)}; it was due on ${longDate(due)}` : null }] : []),
  ...(dropped ? [{ at: momentOf(dropped), by: dropped.by, what: `Dropped: ${text}`, sort: 'stopped' as const, text: dropped.why }] : []),
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
