import type { CommandKey } from '../ids.js';
import type { Done, Effect, EffectKind, Stored } from './types.js';

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
export const effectsAfter = (before: readonly Effect[], decided: readonly Effect[]): Effect[] => {
  const fresh = new Set(decided.map((each) => each.key));
  return [...before.filter((each) => !fresh.has(each.key)), ...decided];
};

/**
 * Effects that still wait when some are done; null where none of those is among them. One that was asked for anew since
 * it was read waits on: whoever performed it worked from what was decided before.
 */
export const effectsLeft = <E extends Effect>(waiting: readonly E[], done: readonly Done[]): E[] | null => {
  const asRead = new Map(done.map((each) => (typeof each === 'string' ? [each, null] : [each.key, each.asked ?? 0])));
  if (!waiting.some(({ key }) => asRead.has(key))) return null;
  return waiting.filter(({ key, asked = 0 }) => {
    const seen = asRead.get(key);
    return seen === undefined || (seen !== null && asked > seen);
  });
};

export const commandKeysAfter = (before: readonly CommandKey[], key: CommandKey): CommandKey[] =>
  [...before.filter((each) => each !== key), key].slice(-KEPT_COMMAND_KEYS);
