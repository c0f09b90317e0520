import type { CommandKey } from '../ids.js';
import type { Decision, Effect, EffectKind, Stored } from './types.js';

export const MOST_EFFECTS = 24;
export const KEPT_COMMAND_KEYS = 20;

/** A repeat of a command that was already decided is a success that changes nothing. */
export const wasAlreadyDecided = (stored: Stored<unknown>, key: CommandKey): boolean => stored.commandKeys.includes(key);

export const effect = (kind: EffectKind, key: string, about: Record<string, string> = {}): Effect => ({
  key: `${kind}:${key}`,
  kind,
  about,
  tries: 0,
});

/** Effects that stand after a decision: what was still pending, with the new ones in place of their namesakes. */
export const effectsAfter = (before: readonly Effect[], decision: Decision<unknown>): Effect[] => {
  const fresh = new Set(decision.effects.map((each) => each.key));
  return [...before.filter((each) => !fresh.has(each.key)), ...decision.effects];
};

export const commandKeysAfter = (before: readonly CommandKey[], key: CommandKey): CommandKey[] =>
  [...before.filter((each) => each !== key), key].slice(-KEPT_COMMAND_KEYS);
