export * from './types.js';
export * from './ports.js';
export { isTask, isToSend } from './standing.js';
