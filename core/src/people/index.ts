export * from './types.js';
export * from './ports.js';
export { hasLeft } from './rules/hasLeft.js';
export { holdersOf } from './rules/holdersOf.js';
export { managerOfPerson } from './rules/managerOfPerson.js';
export { owesInPlaceOf } from './rules/owesInPlaceOf.js';
export { roleLabel } from './rules/roleLabels.js';
