import type { Deadline } from '../../../time/types.js';
import type { Dispute } from '../types.js';

/** The stage whose own clock a row of the ledger is; null for the whole's, or a talk's. */
export const stageOfRow = (dispute: Dispute, { occurrence }: Pick<Deadline, 'occurrence'>): number | null =>
  dispute.stages.find(({ number }) => occurrence === `stage ${number}`)?.number ?? null;
