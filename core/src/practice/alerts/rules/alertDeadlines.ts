import { deadlineFor, limitUnderPolicy, londonDateOf } from '../../../time/index.js';
import type { Deadline, LimitSettings, LocalDate, OwnerPost, WorkingCalendar } from '../../../time/types.js';
import type { PersonId } from '../../../ids.js';
import type { Alert } from '../types.js';
import { answerRounds, type AnswerRound } from './answerRounds.js';

/** A clock of an alert, and the person who owes it. */
export type OwedBy = { deadline: Deadline; person: PersonId | null };

/**
 * The clocks of an alert: QA-02 for each round (stopped by the answer, whoever is away), QA-03 for the officer's reply,
 * ACT-01 for each agreed action. An agreed other date stands in place of the computed one, the old one beside it.
 * Source: timescales QA-02, QA-03, ACT-01; workflows D8, D10, D10a.
 */
export const alertDeadlines = (alert: Alert, policy: LimitSettings, calendar: WorkingCalendar): OwedBy[] => [
  ...answerRounds(alert).flatMap((round) => [...answerClock(alert, round, policy, calendar), ...replyClock(alert, round, policy, calendar)]),
  ...actionClocks(alert, policy, calendar),
];

/** The day by which an answer is owed in the present round; null while nothing is owed. */
export const answerDueOf = (alert: Alert, policy: LimitSettings, calendar: WorkingCalendar): LocalDate | null => {
  const round = answerRounds(alert).at(-1);
  return (round && answerClock(alert, round, policy, calendar)[0]?.deadline.due) ?? null;
};

const answerClock = (alert: Alert, round: AnswerRound, policy: LimitSettings, calendar: WorkingCalendar): OwedBy[] => {
  const limit = limitUnderPolicy('QA-02', policy);
  if (!limit) return [];
  const person = alert.manager ?? alert.ssw;
  const owner: OwnerPost = alert.manager ? 'ftm' : 'ssw';
  const made = deadlineFor(limit, round.from, { ...about(alert, `answer ${round.number}`), owner, doneOn: answeredOn(round.answer) }, calendar);
  const agreed = [...round.agreed, ...pressedDates(alert, round)].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const changes = agreed.map(({ to, why, on, by }, at) => ({ from: agreed[at - 1]?.to ?? made.due, to, why, on, by }));
  return [{ person, deadline: standing(alert, pressed(alert, round, { ...made, due: changes.at(-1)?.to ?? made.due, changes })) }];
};

/** Another date that was agreed at the limit, outside the alert (workflows E, at a limit). */
const pressedDates = (alert: Alert, round: AnswerRound): AnswerRound['agreed'] =>
  alert.pressed.flatMap((each) => (each.press === 'other date' && isOf(round, each) ? [{ from: each.to, to: each.to, why: 'another date was agreed', on: londonDateOf(each.at), by: each.by }] : []));

/** A press at the limit stops the clock: answered outside, or not escalated with the reason on record. */
const pressed = (alert: Alert, round: AnswerRound, deadline: Deadline): Deadline => {
  const last = alert.pressed.filter((each) => isOf(round, each)).at(-1);
  if (deadline.met || !last || last.press === 'other date') return deadline;
  if (last.press === 'answered outside') return { ...deadline, met: { on: last.on, by: null } };
  return { ...deadline, notApplicable: { why: 'it is not escalated, with a reason on record', missed: true } };
};

const isOf = (round: AnswerRound, { at }: { at: Alert['createdAt'] }): boolean => at >= round.since;

const replyClock = (alert: Alert, { number, answer, reply }: AnswerRound, policy: LimitSettings, calendar: WorkingCalendar): OwedBy[] => {
  const limit = limitUnderPolicy('QA-03', policy);
  if (!limit || !answer) return [];
  const made = deadlineFor(limit, answer.outsideOn ?? londonDateOf(answer.at), { ...about(alert, `reply ${number}`), owner: 'firo', doneOn: dayOf(reply) }, calendar);
  return [{ person: alert.officer, deadline: standing(alert, made) }];
};

const actionClocks = (alert: Alert, policy: LimitSettings, calendar: WorkingCalendar): OwedBy[] => {
  const limit = limitUnderPolicy('ACT-01', policy);
  if (!limit) return [];
  return alert.actions.map((action) => {
    const made = deadlineFor(limit, action.due, { ...about(alert, action.id), owner: 'staff', doneOn: action.done?.on ?? null }, calendar);
    const changes = action.earlier.map((each, at) => ({ from: each.due, to: action.earlier[at + 1]?.due ?? action.due, why: each.why, on: each.on, by: each.agreedBy }));
    const dropped = action.dropped ? { notApplicable: { why: 'dropped, with a reason' } } : {};
    return { person: action.owner, deadline: standing(alert, { ...made, changes, ...dropped }) };
  });
};

const about = (alert: Alert, occurrence: string) => ({ subject: alert.id, review: alert.review, occurrence, policyVersion: alert.policyVersion });
/** The day of the answer itself, also where it was noted later (workflows E, answered outside). */
const answeredOn = (answer: AnswerRound['answer']): LocalDate | null => answer?.outsideOn ?? dayOf(answer);
const dayOf = (stamp: { at: Alert['createdAt'] } | null): LocalDate | null => (stamp ? londonDateOf(stamp.at) : null);

/** What has ended leaves no clock running: what was met stays met. */
const standing = (alert: Alert, deadline: Deadline): Deadline => {
  const why = alert.withdrawn ? 'the alert was withdrawn' : alert.resolved ? 'the alert is resolved' : alert.escalated ? 'it went on to a formal dispute' : null;
  return why === null || deadline.met || deadline.notApplicable ? deadline : { ...deadline, notApplicable: { why } };
};
