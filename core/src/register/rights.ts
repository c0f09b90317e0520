import type { PersonId } from '../ids.js';
import { rightsTable, type Right, type Thing } from '../rights/index.js';
import type { Household } from './types.js';

/** Identity, carers and members (J1). */
export const householdRights: readonly Right[] = rightsTable('household', [
  ['firo', 'own', 'exists read write'],
  ['firo', 'cover', 'exists read'],
  ['sr-manager', 'service', 'exists read add correct transfer end allocate-officer'],
  ['support-fostering', 'service', 'exists read add correct'],
  ['ssw', 'own', 'exists read'],
  ['ftm', 'team', 'exists read'],
  ['fsm', 'service', 'exists read'],
  ['adm', 'item', 'exists read'],
  ['panel-administrator', 'item', 'exists read'],
  ['dpo', 'request', 'exists read'],
]);

/** How carers are reached, and which children live or lived there (A4). */
export const contactsPlacementsRights: readonly Right[] = rightsTable('contacts-placements', [
  ['firo', 'own', 'exists read write'],
  ['firo', 'cover', 'exists read'],
  ['sr-manager', 'service', 'exists read'],
  ['support-fostering', 'service', 'exists read write'],
  ['ssw', 'own', 'exists read write'],
  ['ftm', 'team', 'exists read'],
  ['fsm', 'service', 'exists read'],
  ['iro', 'own-child', 'exists read'],
  ['csw', 'own-child', 'exists read'],
  ['ctm', 'own-child', 'exists read'],
  ['dpo', 'request', 'exists read'],
]);

/** Approval of each carer: status, terms, end (A21, C12). */
export const approvalRights: readonly Right[] = rightsTable('approval', [
  ['firo', 'own', 'exists read write record-resignation'],
  ['firo', 'cover', 'exists read record-resignation'],
  ['sr-manager', 'service', 'exists read'],
  ['support-fostering', 'service', 'exists read record-resignation'],
  ['ssw', 'own', 'exists read record-resignation record-agreed-change'],
  ['ftm', 'team', 'exists read record-resignation'],
  ['fsm', 'service', 'exists read record-resignation'],
  ['adm', 'item', 'exists read'],
  ['panel-administrator', 'item', 'exists read'],
  ['dpo', 'request', 'exists read'],
]);

/** Checks and their dates (J3, A7). */
export const checksRights: readonly Right[] = rightsTable('checks', [
  ['firo', 'own', 'exists read write confirm-all-as-shown'],
  ['firo', 'cover', 'exists read write confirm-all-as-shown'],
  ['sr-manager', 'service', 'exists read'],
  ['support-fostering', 'service', 'exists read'],
  ['ssw', 'own', 'exists read write'],
  ['ftm', 'team', 'exists read'],
  ['fsm', 'service', 'exists read'],
  ['adm', 'item', 'exists read'],
  ['panel-administrator', 'item', 'exists read'],
  ['dpo', 'request', 'exists read'],
]);

/** Outward messages held (B5a). */
export const holdRights: readonly Right[] = rightsTable('hold', [
  ['firo', 'own', 'exists read write hold lift'],
  ['firo', 'cover', 'exists read write hold lift'],
  ['sr-manager', 'service', 'exists read write hold lift'],
  ['fsm', 'service', 'exists read'],
  ['ssw', 'own', 'exists'],
  ['support-fostering', 'service', 'exists'],
]);

/** Import and start (K). */
export const importRights: readonly Right[] = rightsTable('import', [
  ['sr-manager', 'service', 'exists read write run undo start-telling'],
  ['support-fostering', 'service', 'exists read write preview run'],
  ['support-child', 'service', 'exists read write preview run'],
]);

/** Staff accounts of carers who work for the council: they never see their own record (access.md 1.1). */
export const employeesOf = (household: Household): PersonId[] =>
  household.carers.flatMap((carer) => (carer.employee === null ? [] : [carer.employee]));

/** What rights need to know of a household; the same for its contacts, approvals, checks and hold. */
export const householdThing = (household: Household): Thing => ({
  unit: household.unit,
  team: household.team,
  holders: { firo: household.firo, ssw: household.ssw },
  restrictedTo: household.restricted?.named ?? null,
  about: employeesOf(household),
});
