import { InvalidInput, Refusal } from '../../../errors.js';
import { informalFaults } from '../rules/newAlert.js';
import type { LocalDate } from '../../../time/types.js';
import type { Alert, InformalStep } from '../types.js';
import { notOver, stamp, type Acting } from './acting.js';

/** 0.12: the note of the call, once it is made. */
export const recordReferral = (alert: Alert, acting: Acting, { on, to }: { on: LocalDate; to: string }): Alert => {
  const { safeguarding } = notOver(alert);
  if (!safeguarding) throw new Refusal('alerts.noRisk', 'No child is marked as at risk in this alert. Nothing was changed.');
  if (on > acting.today) throw new InvalidInput('alerts.referralLater', 'Nothing was changed yet.', [{ path: 'do.on', message: 'Choose the day of the referral: today or before.' }]);
  return { ...alert, safeguarding: { referral: 'made', on, to }, referralNoted: { ...stamp(acting), rangAt: safeguarding.referral === 'ringing now' ? safeguarding.at : null } };
};

/** D6: the draft goes out. Nobody but its officer knew of it until now. */
export const send = (alert: Alert, { now }: Acting, informal: InformalStep | null): Alert => {
  if (notOver(alert).sentAt) throw new Refusal('alerts.sentAlready', 'This alert was sent already. Nothing was sent again.');
  const step = informal ?? alert.informal;
  const faults = informalFaults(step, alert.childAtRisk, now);
  if (faults.length > 0) throw new InvalidInput('alerts.faults', 'Nothing is sent yet.', faults.map((each) => ({ ...each, path: `do.${each.path}` })));
  return { ...alert, informal: step, sentAt: now };
};
