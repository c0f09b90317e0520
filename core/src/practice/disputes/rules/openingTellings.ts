import type { PersonId } from '../../../ids.js';
import type { Telling } from '../../tellings.js';
import type { Dispute } from '../types.js';
import { openedTellings } from './disputeTellings.js';
import { safetyTellings } from './newDispute.js';
import type { ClockLook } from './stagesByClock.js';
import { openedSince } from './tellingsAfterAct.js';

/**
 * Whom a new dispute tells: for a child's safety the line manager at once, then everybody of the stage that opened, each
 * once. The form shows the same sum before the press.
 * Source: workflows 0.12 and E, the row "opening".
 */
export const openingTellings = (dispute: Dispute, look: ClockLook, by: PersonId): Telling[] => {
  const urgent = safetyTellings(dispute, look);
  const first = openedTellings(dispute, openedSince(null, dispute), look.staff, by);
  return [...urgent, ...first.filter(({ to }) => to === null || !urgent.some((each) => each.to === to))];
};
