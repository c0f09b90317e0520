import { Conflict } from '../../errors.js';
import { commandKey, type PersonId } from '../../ids.js';
import type { Ports } from '../../ports.js';
import { effect } from '../../records/index.js';

type Used = Pick<Ports, 'people' | 'directory' | 'clock' | 'effectQueue'>;

const MOST_TRIES = 6;

/**
 * Asks the directory whether somebody still has an account, and keeps on their entry that they have none: what is theirs
 * then goes to whoever stands in. False where they work here, or are not in the People list. The directory is asked only
 * where a channel refused somebody, since its least permission shows that an account is gone, and not that it is closed.
 * Source: workflows 0.8; access.md 1.4.
 */
export const noteLeaver =
  (ports: Used) =>
  async (id: PersonId): Promise<boolean> => {
    const found = await ports.directory.findById(id);
    if (found?.active) return false;
    for (let tries = 1; ; tries += 1) {
      const stored = await ports.people.findById(id);
      if (!stored?.value.active) return stored !== null;
      const key = commandKey(`left-${id}-${stored.revision}`.slice(0, 64));
      const audit = effect('audit.write', key, { act: 'note-leaver', record: 'people-cover', about: id, by: 'service', at: ports.clock.now() });
      try {
        await ports.people.save(stored, { value: { ...stored.value, active: false }, effects: [audit], commandKey: key, actedBy: 'service' });
        await ports.effectQueue.wake({ list: 'people', id });
        return true;
      } catch (error) {
        if (!(error instanceof Conflict) || tries >= MOST_TRIES) throw error;
      }
    }
  };
