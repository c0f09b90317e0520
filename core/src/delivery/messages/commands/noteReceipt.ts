import { policyInForce } from '../../../council/policyInForce.js';
import { Conflict } from '../../../errors.js';
import { commandKey, type PracticeId } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import type { Receipt } from '../../../practice/alerts/types.js';
import { effect } from '../../../records/index.js';
import { receiptOf } from '../rules/receiptOf.js';

type Used = Pick<Ports, 'practice' | 'policies' | 'services' | 'unit' | 'calendarDays' | 'effectQueue'>;

const MOST_TRIES = 6;

/**
 * Writes onto an alert how it was first received, which starts the time to answer; the clocks follow. A later copy, or
 * a repeat, changes nothing. Source: timescales 1.20.
 */
export const noteReceipt =
  (ports: Used) =>
  async (id: PracticeId, accepted: { at: Receipt['at']; to: Receipt['to']; how: Receipt['how'] }): Promise<void> => {
    const { current } = await policyInForce(ports);
    for (let tries = 1; ; tries += 1) {
      const stored = await ports.practice.findById(id);
      if (stored?.value.kind !== 'alert' || stored.value.receipt) return;
      const receipt = receiptOf(stored.value, accepted, { hours: current.workingHours, calendar: ports.calendarDays });
      if (receipt === null) return;
      try {
        await ports.practice.save(stored, {
          value: { ...stored.value, receipt },
          effects: [effect('practiceDeadlines.refresh', id, { practice: id, why: 'received', by: 'service' })],
          commandKey: commandKey(`receipt-${id}`.slice(0, 64)),
          actedBy: 'service',
        });
        await ports.effectQueue.wake({ list: 'practice', id });
        return;
      } catch (error) {
        if (!(error instanceof Conflict) || tries >= MOST_TRIES) throw error;
      }
    }
  };
