import { z } from 'zod';

const command = z.looseObject({
  id: z.string(),
  type: z.string().default('query'),
  title: z.string().default(''),
  initialRun: z.boolean().default(false),
  parameters: z.array(z.looseObject({ name: z.string(), title: z.string().default('') })).default([]),
});

/** What the tenant itself reads of a Teams manifest; everything else is kept as it came. */
export const manifestSchema = z.looseObject({
  id: z.string().min(1),
  version: z.string().default('1.0.0'),
  name: z.looseObject({ short: z.string() }),
  bots: z.array(z.looseObject({ botId: z.string(), scopes: z.array(z.string()).default([]) })).default([]),
  composeExtensions: z.array(z.looseObject({ botId: z.string().optional(), commands: z.array(command).default([]) })).default([]),
  activities: z
    .looseObject({ activityTypes: z.array(z.looseObject({ type: z.string(), templateText: z.string().default('') })).default([]) })
    .optional(),
  webApplicationInfo: z.looseObject({ id: z.string() }).optional(),
});

export type Manifest = z.infer<typeof manifestSchema>;
