export * from './types.js';
export * from './ports.js';
export { isTask, isToLookAt, isToSend } from './standing.js';
export { cardOf } from './cards/cardOf.js';
export { cardFor, cardOn } from './queries/cardFor.js';
export { copySeen, strayOf, type CopySeen } from './rules/strayOf.js';
export { sendMessage, type Sent } from './commands/sendMessage.js';
export { noteOpened } from './commands/noteOpened.js';
export { refreshCards } from './commands/refreshCards.js';
