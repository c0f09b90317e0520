import { Conflict } from '../../errors.js';
import { commandKey, type HouseholdRef, type PracticeId } from '../../ids.js';
import type { Ports } from '../../ports.js';
import { effect } from '../../records/index.js';
import type { PracticeBase } from '../base.js';

type Used = Pick<Ports, 'practice' | 'effectQueue'>;
type Caption = PracticeBase['caption'];

const MOST_TRIES = 6;

/**
 * Brings what rows show of a household (family name and town) on its alerts, disputes and thanks to what the register now
 * says; their clocks follow. Done twice it changes nothing. A restricted matter stands on no household's list, so it is
 * never among them.
 * Source: workflows 0.9 (the register follows the master record).
 */
export const followNames =
  (ports: Used) =>
  async (household: HouseholdRef, caption: Caption): Promise<void> => {
    for (const { value } of await ports.practice.findByHousehold(household)) if (!isSame(value.caption, caption)) await rename(ports, value.id, caption);
  };

const rename = async ({ practice, effectQueue }: Used, id: PracticeId, caption: Caption): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    const stored = await practice.findById(id);
    if (!stored || isSame(stored.value.caption, caption)) return;
    try {
      await practice.save(stored, {
        value: { ...stored.value, caption },
        effects: [effect('practiceDeadlines.refresh', id, { practice: id, why: 'renamed', by: 'service' })],
        commandKey: commandKey(`caption-${stored.revision}-${id}`.slice(0, 64)),
        actedBy: 'service',
      });
      await effectQueue.wake({ list: 'practice', id });
      return;
    } catch (error) {
      if (!(error instanceof Conflict) || tries >= MOST_TRIES) throw error;
    }
  }
};

export const isSame = (one: Caption, other: Caption): boolean => one.town === other.town && one.familyName === other.familyName;
