import { InvalidInput, Refusal } from '../../../errors.js';
import { informalFaults } from '../rules/newAlert.js';
import type { Alert, InformalStep } from '../types.js';
import { notOver, type Acting } from './acting.js';

/** D6: the draft goes out. Nobody but its officer knew of it until now. */
export const send = (alert: Alert, { now }: Acting, informal: InformalStep | null): Alert => {
  if (notOver(alert).sentAt) throw new Refusal('alerts.sentAlready', 'This alert was sent already. Nothing was sent again.');
  const step = informal ?? alert.informal;
  const faults = informalFaults(step, alert.childAtRisk, now);
  if (faults.length > 0) throw new InvalidInput('alerts.faults', 'Nothing is sent yet.', faults.map((each) => ({ ...each, path: `do.${each.path}` })));
  return { ...alert, informal: step, sentAt: now };
};
