import { NotFound, Refusal } from '../../../errors.js';
import type { LocalDate } from '../../../time/types.js';
import type { AgreedAction, Alert } from '../types.js';
import { sent, stamp, type Acting } from './acting.js';
import { askForDate, decideAsked } from './otherDate.js';

// Done, confirmed and taken up: three facts and three people (workflows 0.2).

/** The owner of an action says that it is done. */
export const markDone = (alert: Alert, acting: Acting, { action, on, note }: { action: string; on: LocalDate; note: string }): Alert => {
  if (on > acting.today) throw new Refusal('alerts.doneLater', 'An action can be marked as done on the day it is done, or after.');
  return withAction(alert, action, (each) => ({ ...each, done: { on, by: acting.by, note, at: acting.now } }));
};

/** J8: its owner writes how far it is. A note is added and none is rewritten; no clock stops for it, and nobody is told. */
export const reportProgress = (alert: Alert, acting: Acting, { action, text }: { action: string; text: string }): Alert =>
  withAction(alert, action, (each) => ({ ...each, progress: [...(each.progress ?? []), { ...stamp(acting), text }] }));

/** J8: its owner asks for another date; the one that stands is kept until the officer agrees. */
export const proposeActionDate = (alert: Alert, acting: Acting, { action, ...wish }: { action: string; to: LocalDate; why: string }): Alert => {
  if (alert.escalated) throw new Refusal('alerts.escalated', 'This alert went on to a formal dispute, so the dates of its actions cannot be changed any more.');
  return withAction(alert, action, (each) => ({ ...each, asked: askForDate(each.asked ?? [], acting, each.due, wish) }));
};

/** J8: agreed, the deadline moves and the earlier date is kept with who agreed and why; refused, it stands. */
export const decideActionDate = (alert: Alert, acting: Acting, { action, ...word }: { action: string; proposal: string; agreed: boolean }): Alert =>
  withAction(alert, action, (each) => {
    const asked = decideAsked(each.asked ?? [], acting, alert, word);
    const moved = word.agreed ? asked.find(({ id }) => id === word.proposal) : undefined;
    return moved ? { ...each, asked, due: moved.to, earlier: [...each.earlier, { due: each.due, why: moved.why, agreedBy: acting.by, on: acting.today }] } : { ...each, asked };
  });

/** A manager drops an action, with the reason on record (D11). */
export const drop = (alert: Alert, acting: Acting, { action, why }: { action: string; why: string }): Alert =>
  withAction(alert, action, (each) => ({ ...each, dropped: { on: acting.today, by: acting.by, why, at: acting.now } }));

/** D11: every action done or dropped with a reason; the supervising social worker alone cannot confirm. */
export const confirmDone = (alert: Alert, acting: Acting): Alert => {
  if (sent(alert).replies.at(-1)?.accepted !== true) throw new Refusal('alerts.notAccepted', 'The officer has not accepted an answer yet, so there is nothing to confirm.');
  if (alert.managerConfirmed) return alert;
  if (alert.actions.some(isOpen)) throw new Refusal('alerts.actionsOpen', 'Some actions are not done yet. Mark each as done, or drop it with a reason, then confirm.');
  return { ...alert, managerConfirmed: stamp(acting) };
};

/** D4: the child's IRO takes up what concerns only the care plan. */
export const takeUp = (alert: Alert, acting: Acting): Alert => {
  if (!alert.passedToIro) throw new Refusal('alerts.notPassed', 'This alert was not passed to an IRO.');
  return alert.passedToIro.takenUp ? alert : { ...alert, passedToIro: { ...alert.passedToIro, takenUp: stamp(acting) } };
};

export const isOpen = ({ done, dropped }: AgreedAction): boolean => done === null && dropped === null;

const withAction = (alert: Alert, id: string, change: (action: AgreedAction) => AgreedAction): Alert => {
  const action = sent(alert).actions.find((each) => each.id === id);
  if (!action) throw new NotFound('alerts.noAction', 'There is no such action.');
  if (!isOpen(action)) throw new Refusal('alerts.actionEnded', 'This action is done or dropped already. Nothing was changed.');
  return { ...alert, actions: alert.actions.map((each) => (each.id === id ? change(each) : each)) };
};
