import type { Instant } from '../../time/types.js';
import type { Practice } from '../types.js';

/** How an alert or a dispute came to its end, and when. */
export type Settled = { at: Instant; how: 'resolved' | 'withdrawn' | 'closed unresolved' };

/**
 * The end of an alert or dispute. An alert that went on to a dispute or to a child's reviewing officer is not at its end:
 * it goes on under another record, or with another person. Source: workflows D12, D14; E, closing.
 */
export const settledOf = (practice: Practice): Settled | null => {
  if (practice.kind === 'dispute') return practice.closed ? { at: practice.closed.at, how: practice.closed.how === 'resolved' ? 'resolved' : 'closed unresolved' } : null;
  if (practice.kind !== 'alert' || practice.escalated) return null;
  if (practice.resolved) return { at: practice.resolved.at, how: 'resolved' };
  return practice.withdrawn ? { at: practice.withdrawn.at, how: 'withdrawn' } : null;
};
