import type { Practice } from '../types.js';
import { boardStage } from './boardStage.js';
import { settledOf } from './settledOf.js';

/** Whose turn it is, as the board's lanes from left to right. */
export type BoardLane = 'draft' | 'with the manager' | 'in hand' | 'for the officer' | 'in dispute' | 'settled';

/**
 * The lane in which a record stands. Stages are what is stored and asked by; a lane says whose turn it is: an answer waits
 * for the officer, and so does an alert whose actions a manager confirmed (D10a, D12). Null for what no board shows.
 */
export const boardLane = (practice: Practice): BoardLane | null => {
  const stage = boardStage(practice);
  switch (stage) {
    case null: return settledOf(practice) ? 'settled' : null;
    case 'draft': return 'draft';
    case 'to answer': return 'with the manager';
    case 'answered': return 'for the officer';
    case 'in hand': return practice.kind === 'alert' && practice.managerConfirmed ? 'for the officer' : 'in hand';
    case 'stage 1': case 'stage 2': case 'stage 3': case 'stage 4': return 'in dispute';
  }
};
