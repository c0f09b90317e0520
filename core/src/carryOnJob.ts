import { importId } from './ids.js';
import type { Ports } from './ports.js';
import { giveUpOnImport } from './register/imports/commands/giveUpOnImport.js';
import { carryOnImport } from './register/imports/commands/carryOnImport.js';
import { carryOnPolicy } from './council/commands/carryOnPolicy.js';

/** A long job as its queue message names it: what kind, and its id. */
export type Job = { kind: 'import' | 'policy'; id: string };

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
    if (job.kind === 'import') await carryOnImport(ports)(importId(job.id));
    else await carryOnPolicy(ports)(job.id);
  };
