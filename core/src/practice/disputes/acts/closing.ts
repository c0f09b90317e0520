import { Refusal } from '../../../errors.js';
import { coverOn } from '../../../people/rules/coverToday.js';
import type { PressAtLimit } from '../../alerts/types.js';
import type { Dispute } from '../types.js';
import { notOver, stamp, undecidedStage, withCurrentStage, type Acting } from './acting.js';

export type ClosingWish = { reasons: string; learning: string; familyTold?: string };

const said = ({ reasons, learning, familyTold }: ClosingWish): ClosingWish => ({ reasons, learning, ...(familyTold ? { familyTold } : {}) });

/** Only the officer closes as resolved. */
export const resolve = (dispute: Dispute, acting: Acting, wish: ClosingWish): Dispute => ({
  ...notOver(dispute),
  closed: { ...stamp(acting), how: 'resolved', ...said(wish), inAbsence: false },
});

/** On the officer's absence the service manager, who is then named as such. */
export const resolveInAbsence = (dispute: Dispute, acting: Acting, wish: ClosingWish): Dispute => {
  const officer = acting.staff.people.find((each) => each.id === notOver(dispute).officer);
  const isHere = officer?.active === true && coverOn(officer, acting.today) === null && !acting.away.has(dispute.officer);
  if (isHere) throw new Refusal('disputes.officerIsHere', 'The reviewing officer is not away, so only they can close this as resolved. Nothing was changed.');
  return { ...dispute, closed: { ...stamp(acting), how: 'resolved', ...said(wish), inAbsence: true } };
};

/** Only the service director closes it unresolved. */
export const closeUnresolved = (dispute: Dispute, acting: Acting, wish: ClosingWish): Dispute => ({
  ...notOver(dispute),
  closed: { ...stamp(acting), how: 'unresolved', ...said(wish), inAbsence: false },
});

/** At a limit, one press of the officer or the service manager stops the step that the clock would take. */
export const pressAtLimit = (dispute: Dispute, _acting: Acting, press: PressAtLimit): Dispute => {
  const stage = undecidedStage(dispute);
  const last = stage.pressed.at(-1);
  if (stage.met) throw new Refusal('disputes.met', 'The people of this stage have met, so no limit runs. Nothing was changed.');
  if (last && last.press !== 'other date') throw new Refusal('disputes.pressed', 'Somebody has stopped this step already. What they said is on the page; nothing was changed.');
  if (press.press !== 'other date') return withCurrentStage(dispute, { pressed: [...stage.pressed, press] });
  // The old date stays beside the new one.
  return withCurrentStage(dispute, { pressed: [...stage.pressed, { ...press, from: stage.limit }], limit: press.to });
};
