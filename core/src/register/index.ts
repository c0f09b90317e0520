export * from './types.js';
export * from './ports.js';
export {
  approvalRights,
  checksRights,
  contactsPlacementsRights,
  employeesOf,
  holdRights,
  householdRights,
  householdThing,
  importRights,
} from './rights.js';
export { captionOf } from './households/rules/captionOf.js';
export { householdFacts } from './households/rules/householdFacts.js';
export { searchTermsOf, searchWord, SHORTEST_TERM } from './households/rules/searchTermsOf.js';
export { noSuchHousehold, type HouseholdRequest } from './households/commands/loadHousehold.js';
export { addHousehold } from './households/commands/addHousehold.js';
export { correctHousehold } from './households/commands/correctHousehold.js';
export { endHousehold, transferHousehold } from './households/commands/endHousehold.js';
export { recordResignation } from './households/commands/recordResignation.js';
export { holdMessages, liftHold } from './households/commands/holdMessages.js';
export {
  allocateOfficer,
  type Allocation,
  type AllocationReport,
} from './households/commands/allocateOfficer.js';
export { mayCorrect, mayCorrectAnything } from './households/rules/correctionRights.js';
export { allocationConflict, type AllocationRefused } from './households/rules/allocationConflict.js';
export type {
  CarerInput,
  CheckInput,
  Correction,
  HouseholdInput,
} from './households/rules/householdInput.js';
export { isUnderWay } from './imports/isUnderWay.js';
export type { ImportState, Imports, MissingAnswer, RegisterImport } from './imports/ports.js';
