import { policyCalendar } from '../../council/policy.js';
import { policyInForce } from '../../council/policyInForce.js';
import { Conflict } from '../../errors.js';
import type { PersonId, PracticeId } from '../../ids.js';
import type { Ports } from '../../ports.js';
import { londonDateOf } from '../../time/index.js';
import type { DeadlineRow } from '../../time/ports.js';
import { alertDeadlines, type OwedBy } from '../alerts/rules/alertDeadlines.js';
import { disputeDeadlines } from '../disputes/rules/disputeDeadlines.js';
import type { Practice } from '../types.js';
import type { LimitSettings, WorkingCalendar } from '../../time/types.js';
import { practiceRows } from './practiceRows.js';

type Used = Pick<Ports, 'practice' | 'deadlines' | 'policies' | 'services' | 'unit' | 'clock' | 'calendarDays'>;

/** `recounted` where the list of bank holidays changed under facts that stand. */
export type PracticeReason = { why: string; by: PersonId | null; recounted?: boolean };

const MOST_TRIES = 6;

/** Brings the clocks of one record to what its facts now say. Doing it twice, or late, ends in the same rows. */
export const refreshPracticeDeadlines =
  (ports: Used) =>
  async (id: PracticeId, reason: PracticeReason): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      const [stored, rows] = await Promise.all([ports.practice.findById(id), ports.deadlines.findBySubject(id)]);
      if (!stored) return;
      const { changed } = await practiceLedger(ports)(stored.value, rows, reason);
      try {
        if (changed.length > 0) await ports.deadlines.upsert(changed, rows);
        return;
      } catch (error) {
        // The sweep or another refresh wrote first: what they wrote is read before anything is worked out again.
        if (!(error instanceof Conflict) || tries >= MOST_TRIES) throw error;
      }
    }
  };

/** The same sum without writing: what an answer shows before its effects are performed. */
export const practiceLedger =
  (ports: Omit<Used, 'practice' | 'deadlines'>) =>
  async (practice: Practice, rows: readonly DeadlineRow[], reason: PracticeReason): Promise<{ changed: DeadlineRow[]; all: DeadlineRow[] }> => {
    const policy = (await policyInForce(ports)).byVersion(practice.policyVersion);
    return practiceRows({
      practice,
      owed: clocksOf(practice, policy, policyCalendar(policy, ports.calendarDays.holidays)),
      stored: rows,
      calendar: ports.calendarDays,
      reason: { why: reason.why, by: reason.by, on: londonDateOf(ports.clock.now()) },
      recounted: reason.recounted ?? false,
    });
  };

const clocksOf = (practice: Practice, policy: LimitSettings, calendar: WorkingCalendar): OwedBy[] => {
  if (practice.kind === 'dispute') return disputeDeadlines(practice, { policy, calendar });
  return practice.kind === 'alert' ? alertDeadlines(practice, policy, calendar) : [];
};
