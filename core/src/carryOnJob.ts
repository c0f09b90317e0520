import { importId } from './ids.js';
import type { Ports } from './ports.js';
import { carryOnImport } from './register/imports/commands/carryOnImport.js';
import { carryOnPolicy } from './council/commands/carryOnPolicy.js';

/** A long job as its queue message names it: what kind, and its id. */
export type Job = { kind: 'import' | 'policy'; id: string };

/** The next slice of a long job. It asks for the one after it while anything is left; a repeat ends in the same state. */
export const carryOnJob =
  (ports: Ports) =>
  async (job: Job): Promise<void> => {
    if (job.kind === 'import') await carryOnImport(ports)(importId(job.id));
    else await carryOnPolicy(ports)(job.id);
  };
