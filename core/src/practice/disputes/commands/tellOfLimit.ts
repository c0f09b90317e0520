import { Conflict } from '../../../errors.js';
import { commandKey } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import { effect, wasAlreadyDecided } from '../../../records/index.js';
import type { DeadlineRow } from '../../../time/ports.js';
import type { LocalDate } from '../../../time/types.js';
import { alertLimit } from '../rules/alertRanOut.js';
import { answerDueOf } from '../../alerts/rules/alertDeadlines.js';
import { tellingEffects, type Telling } from '../../tellings.js';
import type { Practice } from '../../types.js';
import { stageClock } from '../rules/disputeDeadlines.js';
import { holderOf } from '../rules/holderOf.js';
import type { ClockLook } from '../rules/stagesByClock.js';
import { stageOfRow } from '../rules/stageOfRow.js';
import { pressers } from '../rules/tellingsAfterAct.js';
import { settingOf } from './changeDispute.js';

type Used = Pick<Ports, 'practice' | 'people' | 'policies' | 'services' | 'unit' | 'clock' | 'calendarDays' | 'effectQueue'>;

/**
 * On the limit's day the officer and the service manager are told, each with the one press that stops the step. A limit
 * that falls on no working day is told on the last one before it. Source: workflows E, at a limit.
 */
export const tellOfLimit =
  (ports: Used) =>
  async ({ practice: id, deadline }: DeadlineRow): Promise<boolean> => {
    const stored = id === undefined ? null : await ports.practice.findById(id);
    if (!stored) return false;
    const look = await settingOf(ports, stored.value.policyVersion);
    const limit = limitOfRow(stored.value, deadline, look);
    const key = commandKey(`limit-${deadline.key}-${limit?.due ?? ''}`);
    if (!limit || look.counting.calendar.previousWorkingDayOnOrBefore(limit.due) !== look.staff.today || wasAlreadyDecided(stored, key)) return false;
    const tellings = toldBy(stored.value, look).map((each): Telling => ({ ...each, purpose: `limit ${limit.stage}` }));
    try {
      const effects = [...tellingEffects(stored.value.id, key, tellings), effect('cards.refresh', stored.value.id, { practice: stored.value.id })];
      await ports.practice.save(stored, { value: stored.value, effects, commandKey: key, actedBy: 'service' });
    } catch (error) {
      // Somebody acted at this very moment; the next look, a quarter of an hour later, tells if it is still to be told.
      if (!(error instanceof Conflict)) throw error;
      return false;
    }
    await ports.effectQueue.wake({ list: 'practice', id: stored.value.id });
    return true;
  };

/** The running limit that this row is of; an alert's counts as stage 0. */
const limitOfRow = (practice: Practice, deadline: DeadlineRow['deadline'], { counting }: ClockLook): { stage: number; due: LocalDate } | null => {
  if (practice.kind === 'alert') {
    const due = deadline.rule === 'QA-02' ? alertLimit(practice, answerDueOf(practice, counting.policy, counting.calendar)) : null;
    return due === null ? null : { stage: 0, due };
  }
  const number = practice.kind === 'dispute' ? stageOfRow(practice, deadline) : null;
  const stage = practice.kind === 'dispute' ? practice.stages.at(-1) : undefined;
  if (practice.kind !== 'dispute' || !stage || stage.number !== number) return null;
  const clock = stageClock(practice, stage, counting);
  return clock.met || clock.notApplicable ? null : { stage: stage.number, due: clock.due };
};

/** Who has the one press at a limit. */
export const toldBy = (practice: Practice, { staff }: ClockLook): Pick<Telling, 'to' | 'post'>[] => {
  if (practice.kind === 'dispute') return pressers(practice, staff);
  if (practice.kind !== 'alert') return [];
  const manager = holderOf('sr-manager', { ...practice, restricted: false }, staff);
  return [{ to: practice.officer, post: 'firo' }, ...(manager ? [{ to: manager, post: 'sr-manager' }] : [])];
};
