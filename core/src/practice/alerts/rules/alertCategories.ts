import type { CouncilPolicy } from '../../../council/policy.js';

export type CodeAndLabel = { code: string; label: string };

/** A1 to A5 of Dudley's practice alert policy (workflows D). */
const dudley: readonly CodeAndLabel[] = [
  { code: 'A1', label: 'Key documents not provided' },
  { code: 'A2', label: 'Earlier recommendations not carried out' },
  { code: 'A3', label: 'Supervision visits below minimum' },
  { code: 'A4', label: 'Training not provided' },
  { code: 'A5', label: 'Paperwork not monitored or updated' },
];

const OWN = /^alertCategory(C\d{1,2})$/;

/** The policy's five and the council's own, `alertCategoryC1` among its labels. Councils may add, never remove history. */
export const alertCategories = ({ labels }: Pick<CouncilPolicy, 'labels'>): CodeAndLabel[] => [
  ...dudley,
  ...Object.entries(labels).flatMap(([name, label]) => {
    const code = OWN.exec(name)?.[1];
    return code === undefined || label === '' ? [] : [{ code, label }];
  }),
];
