import { importId } from './ids.js';
import type { Ports } from './ports.js';
import { giveUpOnImport } from './register/imports/commands/giveUpOnImport.js';
import { carryOnImport } from './register/imports/commands/carryOnImport.js';
import { carryOnPolicy } from './council/commands/carryOnPolicy.js';
import { carryOnRecount } from './council/commands/carryOnRecount.js';
import type { EffectQueue } from './delivery/types.js';

/** A long job as its queue message names it: what kind, and its id. */
export type Job = Parameters<EffectQueue['carryOn']>[0];

/** A job that failed every time it was tried: whoever started it finds it stopped, with why, and may go on from there. */
export const giveUpOnJob =
  (ports: Ports) =>
  async (job: Job): Promise<void> => {
    if (job.kind === 'import') await giveUpOnImport(ports)(importId(job.id));
  };

/** The next slice of a long job. It asks for the one after it while anything is left; a repeat ends in the same state. */
export const carryOnJob =
  (ports: Ports) =>
  async (job: Job): Promise<void> => {
    switch (job.kind) {
      case 'import':
        return carryOnImport(ports)(importId(job.id));
      case 'policy':
        return carryOnPolicy(ports)(job.id);
      case 'recount':
        return carryOnRecount(ports)(job.id);
    }
  };
