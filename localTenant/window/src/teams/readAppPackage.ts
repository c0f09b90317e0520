import { useQuery } from '@tanstack/react-query';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { administration } from '../tenant/administration.js';
import { TenantProblem } from '../tenant/tenantProblem.js';

const manifestSchema = z.object({
  id: z.string(),
  manifestVersion: z.string(),
  version: z.string(),
  name: z.object({ short: z.string(), full: z.string().optional() }),
  staticTabs: z.array(z.object({ entityId: z.string(), name: z.string(), contentUrl: z.string() })).min(1),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }).optional(),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type StaticTab = Manifest['staticTabs'][number];

/** The manifest out of an app package: a zip with manifest.json at its top, as Teams takes it. */
export const readAppPackage = (zip: Uint8Array): Manifest => {
  const file = unzipSync(zip)['manifest.json'];
  if (!file) throw new TenantProblem('noManifest', 'The app package holds no manifest.json.', 0);
  return manifestSchema.parse(JSON.parse(strFromU8(file)));
};

export const useAppPackage = () =>
  useQuery({
    queryKey: ['appPackage'],
    queryFn: async () => readAppPackage(await administration.appPackage()),
    staleTime: Infinity,
  });
