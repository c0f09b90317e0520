import type { DisputeForm } from '@review-desk/core/api';
import type { FieldFault } from '../../../components/FaultSummary/FaultSummary.js';
import type { DisputeValues } from '../disputeForm.js';

/** What every part of the form works with. */
export type DisputePartProps = { form: DisputeForm; value: DisputeValues; faults: readonly FieldFault[]; set: (next: Partial<DisputeValues>) => void };

export const faultAt = (faults: readonly FieldFault[], field: string): string | null => faults.find((each) => each.field === field)?.message ?? null;
