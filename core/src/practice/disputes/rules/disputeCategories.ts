import type { CodeAndLabel } from '../../alerts/rules/alertCategories.js';
import type { DisputeCategory } from '../types.js';

/** What starts a formal dispute (workflows E, categories). */
const labels: Readonly<Record<DisputeCategory, string>> = {
  F1: 'DBS or safer-care statement expired, with a lapse in risk assessment',
  F2: 'Poor physical condition of the home',
  F3: 'Suitability of the placement',
  F4: 'Professional conduct',
  F5: 'Child at immediate risk of harm',
  'unresolved alert': 'Alert that was not settled',
  escalation: 'Escalation by the child’s independent reviewing officer',
};

export const disputeCategory = (code: DisputeCategory): CodeAndLabel => ({ code, label: labels[code] });

/** Those an officer chooses from: an alert that nobody settled goes on from the alert itself. */
export const disputeCategories: readonly CodeAndLabel[] = (['F1', 'F2', 'F3', 'F4', 'F5'] as const).map(disputeCategory);
