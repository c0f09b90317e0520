import { rightsTable, type Right } from '../rights/index.js';

/** What was to be told to whom, and what became of it (J9, A8). */
export const deliveryLedgerRights: readonly Right[] = rightsTable('delivery-ledger', [
  ['support-fostering', 'service', 'exists read mend send-again'],
  ['support-child', 'service', 'exists read mend send-again'],
  ['firo', 'own', 'exists read'],
  ['iro', 'own', 'exists read'],
  ['sr-manager', 'service', 'exists read'],
  ['dpo', 'service', 'exists read'],
]);
