import { Conflict } from '../../../errors.js';
import { commandKey, type ImportId } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import { closeAnswered } from './answerMissing.js';
import type { RegisterImport } from '../ports.js';
import { checkImport } from './checkImport.js';
import { runSlice } from './runSlice.js';
import { undoSlice } from './undoSlice.js';

/**
 * The next piece of an import: checking, a round of twenty households, or a round taken back. Every piece may be done
 * twice, and ends in the same state. Somebody who stopped or undid it meanwhile wins: the piece then asks for no next.
 */
export const carryOnImport =
  (ports: Ports) =>
  async (id: ImportId): Promise<void> => {
    const stored = await ports.imports.findById(id);
    if (!stored) return;
    const after = await nextOf(ports, stored.value);
    if (after === null) return;
    const { state, progress } = after;
    try {
      await ports.imports.save(stored, {
        value: after,
        effects: [],
        commandKey: commandKey(`${state}-${progress.done}`),
        actedBy: 'service',
      });
    } catch (error) {
      if (error instanceof Conflict) return;
      throw error;
    }
    if (state === 'running' || state === 'undoing') await ports.effectQueue.carryOn({ kind: 'import', id });
    if (state === 'done') await closeAnswered(ports, after);
  };

const nextOf = async (ports: Ports, value: RegisterImport): Promise<RegisterImport | null> => {
  switch (value.state) {
    case 'checking':
      return checkImport(ports)(value);
    case 'running':
      return runSlice(ports)(value);
    case 'undoing':
      return undoSlice(ports)(value);
    case 'ready':
    case 'refused':
    case 'stopped':
    case 'done':
    case 'undone':
      return null;
  }
};
