import { Unavailable } from '../errors.js';
import { commandKeysAfter, effectsAfter, MOST_EFFECTS } from './decisions.js';
import type { Decision, Stored } from './types.js';

type Written<T> = Pick<Stored<T>, 'value' | 'revision' | 'effects' | 'commandKeys'>;

/** What a store must hold after the decision; the revision goes up by one. Nothing may be written when this throws. */
export const applyDecision = <T>(before: Omit<Written<T>, 'value'> | null, decision: Decision<T>): Written<T> => {
  const revision = (before?.revision ?? 0) + 1;
  const effects = effectsAfter(before?.effects ?? [], decision.effects.map((each) => ({ ...each, asked: revision })));
  if (effects.length > MOST_EFFECTS) {
    throw new Unavailable(
      'records.tooManyEffects',
      'Earlier changes to this record are still being carried out. Try again in a few minutes.',
    );
  }
  return {
    value: decision.value,
    revision,
    effects,
    commandKeys: commandKeysAfter(before?.commandKeys ?? [], decision.commandKey),
  };
};
