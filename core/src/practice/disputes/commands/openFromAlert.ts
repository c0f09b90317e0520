import { policyInForce } from '../../../council/policyInForce.js';
import { commandKey } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import type { Alert } from '../../alerts/types.js';
import { disputeFromAlert } from '../rules/disputeFromAlert.js';
import { openedTellings } from '../rules/disputeTellings.js';
import { openedSince } from '../rules/tellingsAfterAct.js';
import type { Dispute } from '../types.js';
import { effectsOfDispute, settingOf } from './changeDispute.js';

type Used = Pick<Ports, 'practice' | 'people' | 'policies' | 'services' | 'unit' | 'clock' | 'calendarDays' | 'effectQueue'>;

/**
 * Makes the dispute that an alert's own record says it went on to. The decision is the alert's; this follows from it, so
 * that it may be done late, twice or by two at once, and ends in one dispute. Null for an alert that went nowhere.
 * `isNew` where the alert was decided a moment ago, so that nobody looks for a dispute that cannot be there yet.
 */
export const openFromAlert =
  (ports: Used) =>
  async (alert: Alert, isNew = false): Promise<Stored<Dispute> | null> => {
    const { escalated } = alert;
    if (!escalated) return null;
    const [there, { staff, counting, now }, policies] = await Promise.all([isNew ? null : ports.practice.findById(escalated.to), settingOf(ports, null), policyInForce(ports)]);
    if (there?.value.kind === 'dispute') return { ...there, value: there.value };
    const dispute = disputeFromAlert(alert, policies.current, { now, staff, counting });
    if (!dispute) return null;
    const key = commandKey(`escalate-${alert.id}`);
    const by = escalated.by === 'clock' ? 'service' : escalated.by;
    const tellings = openedTellings(dispute, openedSince(null, dispute), staff, escalated.by === 'clock' ? null : escalated.by);
    const effects = effectsOfDispute(dispute, { name: escalated.by === 'clock' ? 'open-by-clock' : 'open', key, by, tellings }, now);
    const { stored } = await ports.practice.create(dispute.id, { value: dispute, effects, commandKey: key, actedBy: by });
    await ports.effectQueue.wake({ list: 'practice', id: dispute.id });
    return stored.value.kind === 'dispute' ? { ...stored, value: stored.value } : null;
  };
