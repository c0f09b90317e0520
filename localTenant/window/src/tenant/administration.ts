import { z } from 'zod';
import { ask, askJson } from './send.js';

const personSchema = z.object({
  id: z.string(),
  displayName: z.string(),
  jobTitle: z.string().nullish(),
  department: z.string().nullish(),
  mail: z.string(),
  mailbox: z.boolean().default(true),
  appRoles: z.array(z.string()).default([]),
});
export type Person = z.output<typeof personSchema>;

const organisationSchema = z.object({ tenantId: z.string(), displayName: z.string(), domain: z.string() });
export type Organisation = z.output<typeof organisationSchema>;

const clockSchema = z.object({ now: z.string(), offsetMs: z.number() });
export type TenantClock = z.output<typeof clockSchema>;

const faultsSchema = z.object({
  rate429: z.number().default(0),
  rate502: z.number().default(0),
  rate503: z.number().default(0),
  rate504: z.number().default(0),
  rate412: z.number().default(0),
  lostBotAnswers: z.number().default(0),
  lostAnswers: z.number().default(0),
  cutConnections: z.number().default(0),
  latencyMs: z.union([z.number(), z.array(z.number())]).default(0),
  retryAfterSeconds: z.number().nullable().default(1),
  seed: z.number().default(1),
  onlyPaths: z.array(z.string()).optional(),
});
export type Faults = z.output<typeof faultsSchema>;

const budgetSchema = z.object({ budget: z.union([z.literal('off'), z.number()]) });
export type Budget = z.output<typeof budgetSchema>['budget'];

const logSchema = z.object({
  entries: z.array(
    z.object({
      seq: z.number(), at: z.string(), businessAt: z.string(), method: z.string(), path: z.string(), status: z.number(), units: z.number(), ms: z.number(),
      app: z.string().optional(), person: z.string().optional(),
      fault: z.string().default('none'), batched: z.boolean().default(false),
    }),
  ),
  totals: z.array(z.object({ app: z.string().default(''), operation: z.string(), requests: z.number(), units: z.number(), errors: z.number() })),
  next: z.number(),
});
export type RequestLog = z.output<typeof logSchema>;

const listOf = <Shape extends z.ZodType>(shape: Shape) => z.object({ value: z.array(shape) });
const siteSchema = z.object({
  id: z.string(),
  path: z.string(),
  displayName: z.string(),
  webUrl: z.string(),
  lists: z.array(z.object({ id: z.string(), displayName: z.string(), template: z.string().default('genericList') })).default([]),
});
export type Site = z.output<typeof siteSchema>;

/** What the tenant offers for running this machine, below `/_tenant`. */
export const administration = {
  people: async () => (await askJson(listOf(personSchema), '/_tenant/people')).value,
  organisation: () => askJson(organisationSchema, '/_tenant/organisation'),
  sites: async () => (await askJson(listOf(siteSchema), '/_tenant/sites')).value,
  clock: () => askJson(clockSchema, '/_tenant/clock'),
  setClock: (to: string) => askJson(clockSchema, '/_tenant/clock', { method: 'POST', body: { to } }),
  faults: () => askJson(faultsSchema, '/_tenant/faults'),
  setFaults: (faults: Partial<Faults>) => askJson(faultsSchema, '/_tenant/faults', { method: 'POST', body: faults }),
  budget: async () => (await askJson(budgetSchema, '/_tenant/budget')).budget,
  setBudget: async (budget: Budget) => (await askJson(budgetSchema, '/_tenant/budget', { method: 'POST', body: { budget } })).budget,
  log: (since = 0) => askJson(logSchema, `/_tenant/log?since=${since}`),
  clearLog: async () => void (await ask('/_tenant/log', { method: 'DELETE' })),
  /** The token that Teams would give our tab for its own API. */
  singleSignOn: (personId: string, resource: string) =>
    askJson(z.object({ token: z.string(), expiresIn: z.number() }), '/_tenant/sso', { method: 'POST', body: { personId, resource } }),
  refusingMailboxes: async () => (await askJson(z.object({ refusing: z.array(z.string()) }), '/_tenant/mailboxes')).refusing,
  setRefusing: async (address: string, refuses: boolean) => void (await ask('/_tenant/mailboxes', { method: 'POST', body: { address, refuses } })),
  appPackage: async () => new Uint8Array(await (await ask('/_tenant/appPackage')).arrayBuffer()),
};
