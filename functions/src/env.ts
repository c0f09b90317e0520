import { isTeamsService } from '@review-desk/bot';
import { InvalidInput } from '@review-desk/core/errors';
import { z } from 'zod';

const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'Give an id in the form 00000000-0000-0000-0000-000000000000.');
const base = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, ''));
const blankIsAbsent = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());

const shape = z.object({
  /** Connection of the storage account that holds the queues; with an identity, `AzureWebJobsStorage__accountName`. */
  AzureWebJobsStorage: optional(z.string().min(1)),
  AzureWebJobsStorage__accountName: optional(z.string().regex(/^[a-z0-9]{3,24}$/)),
  TENANT_ID: guid,
  CLIENT_ID: guid,
  /** Application ID URI of our API where it is not `api://` and the client id: an audience of its tokens. */
  API_URI: optional(z.string().startsWith('api://')),
  /** The council or unit: three letters or digits. */
  UNIT: z.string().regex(/^[a-z0-9]{3}$/, 'Give three small letters or digits.'),
  COUNCIL: z.string().min(1),
  SITE_HOST: z.string().min(1),
  RECORDS_SITE: z.string().startsWith('/').default('/sites/review-desk-records'),
  /** The council's own mail domains, with commas between; whoever writes from elsewhere is from outside. */
  MAIL_DOMAINS: z.string().min(1).transform((text) => text.split(',').map((each) => each.trim().toLowerCase()).filter(Boolean)),
  /** The managed identity that stands for the app registration (federated). */
  IDENTITY_CLIENT_ID: optional(guid),
  /** The Teams app's id in its manifest, the tab's origin and the service's own mailbox. Without any of them no message leaves. */
  TEAMS_APP_ID: optional(guid),
  TAB_BASE: optional(base),
  SERVICE_MAILBOX: optional(z.email()),
  /** Where Teams' service for bots is in our region; world-wide where left out. */
  BOT_SERVICE_URL: optional(z.url().refine(isTeamsService, 'Give an address of Teams itself: the bot’s token goes there.')),
  VERSION: z.string().default('0.1.0'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  // Switches of a machine that runs the product against the local tenant; refused when deployed.
  GRAPH_BASE: optional(base),
  LOGIN_BASE: optional(base),
  CONNECTOR_BASE: optional(base),
  /** The Agents Playground, which sends no token. */
  PLAYGROUND_BASE: optional(base),
  CLIENT_SECRET: optional(z.string().min(1)),
  BUSINESS_CLOCK_OFFSET_MS: optional(z.coerce.number()),
  // Azure sets the first on every instance; the second is for any other host that is not a developer's machine.
  WEBSITE_SITE_NAME: optional(z.string()),
  NODE_ENV: optional(z.string()),
});

const localSwitches = ['GRAPH_BASE', 'LOGIN_BASE', 'CONNECTOR_BASE', 'PLAYGROUND_BASE', 'CLIENT_SECRET', 'BUSINESS_CLOCK_OFFSET_MS'] as const;

export type Env = Omit<z.infer<typeof shape>, 'WEBSITE_SITE_NAME' | 'NODE_ENV'> & { deployed: boolean };

/** The environment, parsed once at start. Names settings that are missing or wrong, never what they hold. */
export const parseEnv = (given: Readonly<Record<string, string | undefined>>): Env => {
  const read = shape.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
    throw new InvalidInput('functions.settings', `These settings are missing or wrong: ${faults.map((each) => each.path).join(', ')}.`, faults);
  }
  const { WEBSITE_SITE_NAME, NODE_ENV, ...env } = read.data;
  const deployed = WEBSITE_SITE_NAME !== undefined || NODE_ENV === 'production';
  const refused = deployed ? localSwitches.filter((name) => env[name] !== undefined) : [];
  if (refused.length > 0) throw new InvalidInput('functions.localSwitch', `A deployed build does not take ${refused.join(', ')}: take it out of the settings.`);
  if (deployed && env.IDENTITY_CLIENT_ID === undefined) throw new InvalidInput('functions.settings', 'A deployed build needs IDENTITY_CLIENT_ID: it has no secret.');
  if (deployed && env.TAB_BASE?.startsWith('http:')) throw new InvalidInput('functions.settings', 'A deployed build needs a TAB_BASE that begins with https: Teams opens no other page.');
  if (env.AzureWebJobsStorage === undefined && env.AzureWebJobsStorage__accountName === undefined)
    throw new InvalidInput('functions.settings', 'Set AzureWebJobsStorage, or AzureWebJobsStorage__accountName with an identity.');
  return { ...env, deployed };
};
