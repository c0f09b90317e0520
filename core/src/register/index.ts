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
export { householdFacts } from './households/rules/householdFacts.js';
export { searchTermsOf, searchWord, SHORTEST_TERM } from './households/rules/searchTermsOf.js';
