import { policyInForce } from '../../../council/policyInForce.js';
import { Conflict } from '../../../errors.js';
import { commandKey, type CommandKey } from '../../../ids.js';
import { wasAlreadyDecided, type Stored } from '../../../records/index.js';
import type { DeadlineRow } from '../../../time/ports.js';
import { answerDueOf } from '../../alerts/rules/alertDeadlines.js';
import type { Alert } from '../../alerts/types.js';
import type { Practice } from '../../types.js';
import { alertRanOutOn } from '../rules/alertRanOut.js';
import { lateTellings, openedTellings } from '../rules/disputeTellings.js';
import { firstMorningAfter, ranOut, stagesByClock } from '../rules/stagesByClock.js';
import { stageOfRow } from '../rules/stageOfRow.js';
import { openedSince } from '../rules/tellingsAfterAct.js';
import type { Dispute } from '../types.js';
import { saveDispute, settingOf, type UsedByDisputes } from './changeDispute.js';
import { isFrom, saveEscalated, secretOf } from './escalateAlert.js';
import { freeReference } from './freeReference.js';

/** What the clock did with a limit that ran out. */
export type ClockTook = 'opened' | 'told late' | 'nothing';

const MOST_TRIES = 6;

/**
 * The step that the clock takes when a limit ran out and nobody pressed: an alert without an answer goes on to the stage
 * that the policy names, a stage without a meeting to the next. Where the policy leaves it to people, or no stage is left,
 * those who are told when it is late are told. Late, twice, never or by two workers at once it ends the same.
 * Source: workflows D13 and E, at a limit; timescales 1.19 to 1.21.
 */
export const escalateByClock =
  (ports: UsedByDisputes) =>
  async ({ practice: id, deadline }: DeadlineRow): Promise<ClockTook> => {
    for (let tries = 1; id !== undefined; tries += 1) {
      const stored = await ports.practice.findById(id);
      if (!stored) return 'nothing';
      try {
        return await takeStep(ports, stored, deadline);
      } catch (error) {
        // Somebody answered, pressed or opened at the same moment: what they wrote is judged instead.
        if (!(error instanceof Conflict) || tries >= MOST_TRIES) throw error;
      }
    }
    return 'nothing';
  };

const takeStep = async (ports: UsedByDisputes, stored: Stored<Practice>, deadline: DeadlineRow['deadline']): Promise<ClockTook> => {
  const { value } = stored;
  if (value.kind === 'alert' && deadline.rule === 'QA-02') return failAlert(ports, { ...stored, value }, commandKey(`clock-${deadline.key}`));
  const number = value.kind === 'dispute' ? stageOfRow(value, deadline) : null;
  return value.kind === 'dispute' && number !== null ? failStage(ports, { ...stored, value }, number, deadline.key) : 'nothing';
};

const failAlert = async (ports: UsedByDisputes, stored: Stored<Alert>, key: CommandKey): Promise<ClockTook> => {
  const alert = stored.value;
  const [{ now, staff, counting }, policies] = await Promise.all([settingOf(ports, alert.policyVersion), policyInForce(ports)]);
  const { afterFailedAlert, autoEscalate } = policies.byVersion(alert.policyVersion).switches;
  const ranOutOn = alertRanOutOn(alert, answerDueOf(alert, counting.policy, counting.calendar), staff.today);
  if (ranOutOn === null || !autoEscalate) return 'nothing';
  const to = await freeReference(ports, secretOf(stored), isFrom(alert));
  await saveEscalated(ports, stored, { ...alert, escalated: { to, by: 'clock', at: now, stage: afterFailedAlert === 'stage2' ? 2 : 1, ranOutOn } }, { key, by: 'service', now });
  return 'opened';
};

const failStage = async (ports: UsedByDisputes, stored: Stored<Dispute>, number: number, rowKey: string): Promise<ClockTook> => {
  const dispute = stored.value;
  const [{ now, staff, counting }, policies] = await Promise.all([settingOf(ports, dispute.policyVersion), policyInForce(ports)]);
  const stage = dispute.stages.at(-1);
  const look = { now, staff, counting };
  const due = stage?.number === number ? ranOut(dispute, stage, look) : null;
  if (due === null) return 'nothing';
  const after = policies.byVersion(dispute.policyVersion).switches.autoEscalate ? stagesByClock(dispute, look) : dispute;
  const opened = openedSince(dispute, after);
  if (opened.length > 0) {
    const tellings = openedTellings(after, opened, staff, null);
    await saveDispute(ports, stored, after, { name: 'open-by-clock', key: commandKey(`clock-${rowKey}`), by: 'service', tellings });
    return 'opened';
  }
  // Another date may have been agreed since, so the day is part of the key.
  const key = commandKey(`late-${rowKey}-${due}`);
  if (wasAlreadyDecided(stored, key)) return 'nothing';
  const owed = firstMorningAfter(due, look);
  const tellings = lateTellings(dispute, number, staff, owed < staff.today ? owed : undefined);
  const told = { ...dispute, recipients: [...new Set([...dispute.recipients, ...tellings.flatMap(({ to }) => (to === null || to === dispute.officer ? [] : [to]))])] };
  await saveDispute(ports, stored, told, { name: 'late', key, by: 'service', tellings });
  return 'told late';
};
