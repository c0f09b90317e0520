import type { AlertPage } from '../../../api/shapes/alerts.js';
import { noteReadings } from '../../../audit/index.js';
import type { PracticeId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports, RequestContext } from '../../../ports.js';
import { byDue, deadlineView } from '../../../reviews/queries/deadlineView.js';
import { actNames } from '../../../rights/index.js';
import type { NameBook } from '../../../people/queries/nameBook.js';
import { roleLabel } from '../../../people/rules/roleLabels.js';
import { londonDateOf } from '../../../time/index.js';
import { practiceLedger } from '../../clocks/refreshPracticeDeadlines.js';
import { practiceReader, type PracticeReader } from '../../queries/practiceReader.js';
import { toldLines } from '../../queries/toldLines.js';
import { findAlert, noSuchAlert } from '../commands/changeAlert.js';
import { isOpen } from '../acts/doing.js';
import { actionRights, actionThing, alertRights, alertThing, knowsOf } from '../rights.js';
import { planOf, stagePackFor } from '../../disputes/rules/stagePacks.js';
import { isTakenOn, waitsForAnswer } from '../../disputes/rules/waitsForAnswer.js';
import { boardStage } from '../../rules/boardStage.js';
import { alertThread } from '../rules/alertThread.js';
import { isAnswerOwed } from '../rules/alertState.js';
import { openProposal } from '../rules/openProposal.js';
import type { AgreedAction, Alert } from '../types.js';
import type { Stored } from '../../../records/index.js';
import { alertCard, answerDue, stateOf } from './alertCard.js';

/** One alert from finding to outcome, as both sides read it, and what this person may do about it. */
export const alertOf =
  (ports: Ports) =>
  async (actor: Actor, id: PracticeId, context: Pick<RequestContext, 'reading'>): Promise<AlertPage> => {
    const stored = await findAlert(ports, id);
    if (!stored || !knowsOf(actor, stored.value)) throw noSuchAlert();
    return alertPageOf(ports)(actor, stored, context);
  };

/** The page of an alert that was read or just written; its dates are worked out from the facts as they stand. */
export const alertPageOf =
  (ports: Ports) =>
  async (actor: Actor, { value: alert, revision }: Stored<Alert>, context: Pick<RequestContext, 'reading'>): Promise<AlertPage> => {
    noteReadings(context, actor, 'Alert')('alert', alert.id, alertThing(alert));
    const [reader, rows, messages] = await Promise.all([practiceReader(ports), ports.deadlines.findBySubject(alert.id), ports.messages.findAbout(alert.id)]);
    const { all } = await practiceLedger(ports)(alert, rows, { why: 'as the facts stand', by: actor.id });
    const { book } = reader;
    return {
      id: alert.id,
      revision,
      reference: alert.id,
      household: alert.household && { ref: alert.household, ...alert.caption },
      review: alert.review,
      officer: book.must(alert.officer),
      openedOn: londonDateOf(alert.createdAt),
      stateText: stateOf(alert, reader),
      deadlines: all.map((row) => deadlineView(row, reader)).toSorted(byDue),
      thread: alertThread(alert, book, (round) => all.find(({ deadline }) => deadline.occurrence === `answer ${round}`)?.deadline.due ?? null),
      told: toldLines(messages.map((each) => each.value), book),
      acts: actsOn(actor, alert),
      stage: boardStage(alert),
      categories: reader.labelled(alert.categories),
      found: alert.found,
      effect: alert.effect,
      wanted: alert.wanted,
      foundIn: alert.foundIn,
      childAtRisk: alert.childAtRisk,
      safeguarding: safeguardingView(alert),
      next: nextView(alert, reader),
      ssw: book.named(alert.ssw),
      manager: book.named(alert.manager),
      received: alert.receipt && { at: alert.receipt.at, how: alert.receipt.how },
      acknowledged: { by: alert.acknowledged.map(({ by, at }) => ({ who: book.must(by), at })), byYou: alert.acknowledged.some(({ by }) => by === actor.id) },
      talkNoted: alert.informal !== null,
      answerDue: isAnswerOwed(alert) ? answerDue(alert, reader) : null,
      ...openQuestions(alert, reader),
      actions: alert.actions.map((action) => actionView(action, reader)),
      dispute: alert.escalated?.to ?? null,
      goesOnTo: goesOnTo(alert, reader),
      stagesToOpen: stagesToOpen(reader),
    };
  };

const safeguardingView = ({ safeguarding }: Alert): AlertPage['safeguarding'] => {
  if (!safeguarding) return null;
  return safeguarding.referral === 'made' ? { referral: 'made', at: safeguarding.on, to: safeguarding.to } : { referral: 'ringing now', at: safeguarding.at, to: null };
};

const nextView = (alert: Alert, reader: PracticeReader): AlertPage['next'] => {
  const { what, who, due } = alertCard(alert, reader).next;
  return { what, who, due };
};

const goesOnTo = (alert: Alert, reader: PracticeReader): AlertPage['goesOnTo'] => {
  if (!isTakenOn(alert) || waitsForAnswer(alert, answerDue(alert, reader), reader.today)) return null;
  return reader.policyOf(alert).policy.switches.afterFailedAlert === 'stage2' ? 2 : 1;
};

/** A dispute is a new record: it begins under the settings in force, whichever the alert began under. */
const stagesToOpen = ({ current }: PracticeReader): AlertPage['stagesToOpen'] =>
  ([1, 2] as const).flatMap((stage) => {
    const plan = planOf(stagePackFor('fostering', current.policy), stage);
    return plan ? [{ stage, label: plan.label, with: plan.mustAttend.filter((post) => post !== 'firo').map(roleLabel) }] : [];
  });

const openQuestions = (alert: Alert, { book }: PracticeReader): Pick<AlertPage, 'openProposal' | 'openChallenges' | 'proposed'> => {
  const asked = openProposal(alert);
  return {
    openProposal: asked ? { id: asked.id, to: asked.to, why: asked.why, by: book.must(asked.proposed.by) } : null,
    openChallenges: alert.challenges.filter((each) => each.answer === null).map(({ id, text }) => ({ id, text })),
    proposed: alert.answers.at(-1)?.proposed.map(({ text, owner, due }) => ({ text, owner: book.must(owner), due })) ?? [],
  };
};

const actsOn = (actor: Actor, alert: Alert): string[] => [
  ...actNames(alertRights, actor, alertThing(alert)),
  ...alert.actions.flatMap((action) => actNames(actionRights, actor, actionThing(alert, action)).map((act) => `${act}:${action.id}`)),
];

const actionView = (action: AgreedAction, { book, today }: PracticeReader): AlertPage['actions'][number] => ({
  id: action.id,
  text: action.text,
  owner: book.must(action.owner),
  due: action.due,
  state: stateOfAction(action, today),
  doneOn: action.done?.on ?? null,
  note: action.done?.note ?? action.dropped?.why ?? null,
  earlier: action.earlier.map(({ due, why }) => ({ due, why })),
  asked: askedFor(action),
  progress: latestNote(action, book),
});

const askedFor = ({ asked = [] }: AgreedAction): AlertPage['actions'][number]['asked'] => {
  const open = asked.find((each) => each.decided === null);
  return open ? { id: open.id, to: open.to, why: open.why } : null;
};

const latestNote = ({ progress = [] }: AgreedAction, book: NameBook): AlertPage['actions'][number]['progress'] => {
  const last = progress.at(-1);
  return last ? { at: last.at, by: book.must(last.by), text: last.text } : null;
};

const stateOfAction = (action: AgreedAction, today: string): AlertPage['actions'][number]['state'] => {
  if (action.dropped) return 'dropped';
  if (action.done) return action.done.on > action.due ? 'done late' : 'done';
  return isOpen(action) && action.due < today ? 'overdue' : 'open';
};
