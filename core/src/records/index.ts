export * from './types.js';
export { commandKeysAfter, effect, effectsAfter, KEPT_COMMAND_KEYS, MOST_EFFECTS, wasAlreadyDecided } from './decisions.js';
