export * from './ports.js';
export type * from './health/ports.js';
export * from './policy.js';
export { defaultPolicy } from './policyDefault.js';
export { policyJobId } from './policyJobId.js';
export { boundInWords, boundsOf, type Bound } from './policyBounds.js';
export { validatePolicy, type PolicyDraft, type PolicyFault } from './policyFaults.js';
export { rulesThatChange, versionForRecord } from './policyChanges.js';
