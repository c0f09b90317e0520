export * from './types.js';
export * from './ports.js';
export { owesInPlaceOf } from './rules/owesInPlaceOf.js';
export { roleLabel } from './rules/roleLabels.js';
