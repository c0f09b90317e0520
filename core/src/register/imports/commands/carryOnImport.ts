import { Conflict } from '../../../errors.js';
import { commandKey, type ImportId } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import { isUnderWay } from '../isUnderWay.js';
import type { RegisterImport } from '../ports.js';
import { closeAnswered } from './answerMissing.js';
import { checkImport, type Checking } from './checkImport.js';
import { endRound, runSlice } from './runSlice.js';
import { undoSlice } from './undoSlice.js';

/**
 * The next piece of an import: checking, a round of twenty households, or a round taken back. Every piece may be done
 * twice, and ends in the same state. Somebody who stopped or undid it meanwhile wins: the piece then asks for no next.
 */
export const carryOnImport =
  (ports: Ports, checking: Checking = {}) =>
  async (id: ImportId): Promise<void> => {
    const stored = await ports.imports.findById(id);
    if (!stored) return;
    const { value: after, units } = await ports.meter.unitsOf(async () => {
      const next = await nextOf(ports, stored.value, checking);
      if (next?.state === 'done') await closeAnswered(ports, next);
      return next;
    });
    if (after === null) return;
    const kept = await keep(ports, stored, { ...after, spentUnits: after.spentUnits + units, touchedAt: ports.clock.now() });
    if (kept && isUnderWay(kept)) await ports.effectQueue.carryOn({ kind: 'import', id });
  };

const nextOf = async (ports: Ports, value: RegisterImport, checking: Checking): Promise<RegisterImport | null> => {
  switch (value.state) {
    case 'checking':
      return checkImport(ports, checking)(value);
    case 'running':
      return runSlice(ports)(value);
    case 'stopped':
      return endRound(ports)(value);
    case 'undoing':
      return undoSlice(ports)(value);
    case 'ready':
    case 'refused':
    case 'done':
    case 'undone':
      return null;
  }
};

const MOST_TRIES = 5;

/**
 * Notes the piece on the import; null when another worker noted it first, so that two never go on side by side. What
 * people said meanwhile stays: an answer is kept, and an import stopped while its round was in hand stops after it.
 */
const keep = async (ports: Ports, stored: Stored<RegisterImport>, after: RegisterImport): Promise<RegisterImport | null> => {
  let [before, wanted] = [stored, after];
  for (let tries = 1; ; tries += 1) {
    try {
      // A key of this very try: a second worker with the same piece must not pass for this one.
      const key = commandKey(`${wanted.state}-${wanted.progress.done}-${crypto.randomUUID().slice(0, 8)}`);
      await ports.imports.save(before, { value: wanted, effects: [], commandKey: key, actedBy: 'service' });
      return wanted;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const now = await ports.imports.findById(stored.value.id);
      if (!now || tries >= MOST_TRIES || !mayStillNote(stored.value, now.value)) return null;
      const { progress, counts, refusal, spentUnits, touchedAt } = after;
      const state = now.value.state === 'stopped' && after.state !== 'done' ? 'stopped' : after.state;
      [before, wanted] = [now, { ...now.value, state, progress, counts, refusal, spentUnits, ...(touchedAt ? { touchedAt } : {}) }];
      if (state === 'done') await closeAnswered(ports, wanted);
    }
  }
};

const mayStillNote = (was: RegisterImport, now: RegisterImport): boolean =>
  now.progress.done === was.progress.done && (now.state === was.state || (now.state === 'stopped' && was.state === 'running'));
