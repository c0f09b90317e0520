import type { Deadline } from '../types.js';

/**
 * Somebody still has this to do: it is not met, not set aside and not replaced. The lists' "open" keys and the
 * questions asked of them follow this alone.
 */
export const isOpenDeadline = (deadline: Pick<Deadline, 'met' | 'notApplicable' | 'supersededBy'>): boolean =>
  deadline.met === null && deadline.notApplicable === null && deadline.supersededBy === null;
