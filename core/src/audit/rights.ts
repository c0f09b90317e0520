import { rightsTable, type Right } from '../rights/index.js';

/** The trail of acts (0.5): everybody sees what they did themselves. */
export const auditTrailRights: readonly Right[] = rightsTable('audit-trail', [
  ['staff', 'author', 'exists read'],
  ['sr-manager', 'service', 'exists read'],
  ['dpo', 'service', 'exists read'],
]);

/** Who read what (J28). */
export const accessLogRights: readonly Right[] = rightsTable('access-log', [['dpo', 'service', 'exists read']]);
