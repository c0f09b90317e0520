import { rightsTable, type Right } from '../rights/index.js';

/** Roles, deputies and cover (workflows 0.8); `staff` is anybody with a role, about themselves. */
export const peopleCoverRights: readonly Right[] = rightsTable('people-cover', [
  ['sr-manager', 'service', 'exists read write assign-role set-deputy set-cover'],
  ['ftm', 'team', 'exists read write set-cover'],
  ['ctm', 'team', 'exists read write set-cover'],
  ['fsm', 'service', 'exists read write set-cover'],
  ['staff', 'own', 'exists read set-own-deputy'],
  ['m365-administrator', 'service', 'exists read write assign-first-administrator'],
]);
