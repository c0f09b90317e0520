import type { Dispute } from '../types.js';
import { involvedIn } from '../rights.js';

/** A restricted matter carries the people who may know of it, so that every row and list made from it does. */
export const keptNamed = (dispute: Dispute): Dispute => (dispute.restricted ? { ...dispute, restrictedTo: involvedIn(dispute) } : dispute);
