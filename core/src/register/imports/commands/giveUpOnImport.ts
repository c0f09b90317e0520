import { Conflict } from '../../../errors.js';
import { commandKey, type ImportId } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import { isUnderWay } from '../isUnderWay.js';
import type { RegisterImport } from '../ports.js';

const words = {
  checking: 'This file could not be checked, because of a fault of ours. Nothing was changed. Upload it again, and tell your administrator if it happens again.',
  running: 'This import stopped by itself, because of a fault of ours. What it has done so far stands. Run it again to go on, and tell your administrator if it stops again.',
  undoing: 'Taking this import back stopped by itself, because of a fault of ours. Undo it again to go on, and tell your administrator if it stops again.',
};

/** A piece of this import failed every time it was tried: it no longer looks as if somebody were working on it. */
export const giveUpOnImport =
  ({ imports }: Pick<Ports, 'imports'>) =>
  async (id: ImportId): Promise<void> => {
    const stored = await imports.findById(id);
    if (!stored || !isUnderWay(stored.value)) return;
    const { state, progress } = stored.value;
    try {
      await imports.save(stored, {
        value: givenUp(stored.value),
        effects: [],
        commandKey: commandKey(`gave-up-${state}-${progress.done}-${stored.revision}`),
        actedBy: 'service',
      });
    } catch (error) {
      // Somebody acted on it this moment: it goes on, or stands as they left it.
      if (!(error instanceof Conflict)) throw error;
    }
  };

const givenUp = (value: RegisterImport): RegisterImport => {
  if (value.state === 'checking') return { ...value, state: 'refused', refusal: words.checking };
  return { ...value, state: 'stopped', refusal: value.state === 'undoing' ? words.undoing : words.running };
};
