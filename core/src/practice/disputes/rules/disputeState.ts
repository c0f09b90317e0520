import type { Dispute } from '../types.js';
import { stageLabel } from './stageShown.js';

/** The states of workflow E and G. Readings of the facts, never stored. */
export type DisputeState =
  | { state: 'opened' }
  | { state: 'stage'; number: number; at: 'open' | 'meeting booked' | 'met' | 'outcome agreed' | 'not agreed' }
  | { state: 'resolved' | 'closed unresolved' };

/** Where a dispute stands: its last stage, and how far that has come. Source: workflows E and G, states. */
export const disputeState = (dispute: Dispute): DisputeState => {
  if (dispute.closed) return { state: dispute.closed.how === 'resolved' ? 'resolved' : 'closed unresolved' };
  const stage = dispute.stages.at(-1);
  if (!stage) return { state: 'opened' };
  const { number, outcome, met, meeting } = stage;
  if (outcome) return { state: 'stage', number, at: outcome.outcome === 'resolved' ? 'outcome agreed' : 'not agreed' };
  return { state: 'stage', number, at: met ? 'met' : meeting ? 'meeting booked' : 'open' };
};

/** `Stage 2: meeting booked`. Cafcass may stand beside any stage (G). */
export const disputeStateInWords = (dispute: Dispute): string => {
  const now = disputeState(dispute);
  const beside = dispute.cafcass ? ', with Cafcass' : '';
  return `${now.state === 'stage' ? `${stageLabel(dispute, now.number)}: ${now.at}` : words[now.state]}${beside}`;
};

const words = { opened: 'Opened', resolved: 'Resolved', 'closed unresolved': 'Closed unresolved' } as const;
