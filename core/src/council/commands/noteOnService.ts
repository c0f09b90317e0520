import { Conflict } from '../../errors.js';
import { commandKey } from '../../ids.js';
import type { Ports } from '../../ports.js';
import type { Service } from '../ports.js';

const MOST_TRIES = 5;

/**
 * Writes how far a long job has come on the service's switchboard, over whatever people wrote there meanwhile. `change`
 * gives null when there is nothing to note any more. False when nothing was noted.
 */
export const noteOnService = async ({ services, unit }: Pick<Ports, 'services' | 'unit'>, key: string, change: (service: Service) => Service | null): Promise<boolean> => {
  for (let tries = 1; ; tries += 1) {
    const stored = await services.findById(unit);
    const value = stored === null ? null : change(stored.value);
    if (stored === null || value === null) return false;
    try {
      await services.save(stored, { value, effects: [], commandKey: commandKey(`${key}-${stored.revision}`), actedBy: 'service' });
      return true;
    } catch (error) {
      if (!(error instanceof Conflict) || tries >= MOST_TRIES) throw error;
    }
  }
};
