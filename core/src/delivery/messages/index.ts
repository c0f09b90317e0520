export * from './types.js';
export * from './ports.js';
export { isTask, isToLookAt, isToSend } from './standing.js';
export { cardOf } from './cards/cardOf.js';
export { cardFor, cardOn } from './queries/cardFor.js';
export { copySeen, strayOf, type CopySeen } from './rules/strayOf.js';
