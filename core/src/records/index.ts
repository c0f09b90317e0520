export * from './types.js';
export { applyDecision } from './applyDecision.js';
export { carryNotes } from './carryNotes.js';
export { nextTryAt } from './nextTryAt.js';
export { commandKeysAfter, effect, effectsAfter, effectsLeft, KEPT_COMMAND_KEYS, MOST_EFFECTS, wasAlreadyDecided } from './decisions.js';
