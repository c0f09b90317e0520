import { carryOnJob, type Job } from '@review-desk/core/carryOnJob';
import { performEffects, type EffectQueue, type EffectsOf } from '@review-desk/core/delivery';
import type { Ports } from '@review-desk/core/ports';
import { BenchError } from '../benchError.js';

export type Queue = EffectQueue & {
  /** Does what was asked for, and what that asks for, until nothing is left. */
  drain(ports: Ports): Promise<void>;
  /** The next item whose effects wait, for workers of a measurement's own. */
  take(): EffectsOf | undefined;
  waiting(): number;
};

/** The product's two queues in this process: what is measured is the product, not the storage behind its queues. */
export const createQueue = (): Queue => {
  const items: EffectsOf[] = [];
  const jobs: Job[] = [];
  const step = async (ports: Ports): Promise<boolean> => {
    const item = items.shift();
    if (item) {
      const { problems } = await performEffects(ports)(item);
      if (problems.length > 0) throw new BenchError(`An effect failed: ${problems[0]?.effect ?? ''}.`, { cause: problems[0]?.cause });
      return true;
    }
    const job = jobs.shift();
    if (job) await carryOnJob(ports)(job);
    return job !== undefined;
  };
  return {
    wake: (item) => Promise.resolve(void items.push(item)),
    carryOn: (job) => Promise.resolve(void jobs.push(job)),
    take: () => items.shift(),
    waiting: () => items.length,
    drain: async (ports) => {
      while (await step(ports));
    },
  };
};
