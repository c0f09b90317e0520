export * from './types.js';
export * from './ports.js';
export { roleLabel } from './rules/roleLabels.js';
