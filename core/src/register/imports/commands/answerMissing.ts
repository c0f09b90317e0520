import { performEffects } from '../../../delivery/effects/performEffects.js';
import { Conflict } from '../../../errors.js';
import { householdRef } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import { londonDateOf } from '../../../time/index.js';
import { endedHousehold } from '../../households/rules/endedHousehold.js';
import { applyHouseholdRow } from '../applyHouseholdRow.js';
import type { RegisterImport } from '../ports.js';

/** IM2: a household that is not in the file closes only because somebody said so, never by its absence. */
export const closeAnswered = async (ports: Ports, { id, by, answers }: RegisterImport): Promise<void> => {
  const now = ports.clock.now();
  for (const [ref, answer] of Object.entries(answers)) {
    if (answer === 'left out by mistake') continue;
    const stored = await ports.households.findById(householdRef(ref));
    if (stored?.value.status !== 'open') continue;
    const ended = endedHousehold(stored.value, {
      to: answer,
      on: londonDateOf(now),
      how: 'other',
      reason: 'Not in the register file',
    });
    try {
      await ports.households.save(stored, applyHouseholdRow(ended, { importId: id, by, at: now }));
    } catch (error) {
      if (error instanceof Conflict) continue;
      throw error;
    }
    await performEffects(ports)({ list: 'households', id: ref });
  }
};
