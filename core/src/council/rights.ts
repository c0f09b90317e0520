import { rightsTable, type Right } from '../rights/index.js';

/** The council's time limits and templates, as versions (C15). */
export const councilPolicyRights: readonly Right[] = rightsTable('council-policy', [
  ['sr-manager', 'service', 'exists read write publish-version try-the-clock'],
  ['staff', 'service', 'exists read'],
  ['dpo', 'service', 'exists read'],
]);

/** Health, permissions and undelivered counts, without case content (C16). */
export const healthRights: readonly Right[] = rightsTable('health', [
  ['m365-administrator', 'service', 'exists read write provision run-doctor unprovision'],
  ['sr-manager', 'service', 'exists read'],
  ['dpo', 'service', 'exists read'],
]);
