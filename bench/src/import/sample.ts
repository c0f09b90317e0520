import { z } from 'zod';

/** What the importing process is told: where the tenant is, how much to import, and who presses the button. */
export const importTask = z.object({
  address: z.object({
    graph: z.string(),
    login: z.string(),
    tenantId: z.string(),
    site: z.object({ host: z.string(), path: z.string() }),
    domain: z.string(),
    product: z.object({ clientId: z.string(), secret: z.string() }),
    setUp: z.object({ clientId: z.string(), secret: z.string() }),
  }),
  households: z.number(),
  person: z.string(),
});

/** Sums since the start, after each file. `lines` are rows of the file; memory is the importing process's own. */
export const importSample = z.object({
  households: z.number(),
  lines: z.number(),
  faults: z.number(),
  failed: z.number(),
  requests: z.number(),
  units: z.number(),
  seconds: z.number(),
  peakMegabytes: z.number(),
  heapMegabytes: z.number(),
});
export type ImportSample = z.infer<typeof importSample>;
