import { z } from 'zod';
import { TenantError } from '../tenantError.js';

const local = z.object({ dateTime: z.string(), timeZone: z.string() });
const moment = z.union([z.string(), local]);

const eventSchema = z.object({
  subject: z.string(),
  start: z.string(),
  end: z.string(),
  timeZone: z.string().default('GMT Standard Time'),
  showAs: z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']).default('busy'),
  private: z.boolean().optional(),
});

const personSchema = z.strictObject({
  id: z.guid(),
  key: z.string().optional(),
  displayName: z.string(),
  givenName: z.string(),
  surname: z.string(),
  mail: z.string(),
  jobTitle: z.string().nullish(),
  department: z.string().nullish(),
  officeLocation: z.string().nullish(),
  managerId: z.guid().nullish(),
  accountEnabled: z.boolean().default(true),
  mailbox: z.boolean().default(true),
  appRoles: z.array(z.string()).optional(),
  automaticReplies: z.looseObject({ start: moment, end: moment, externalAudience: z.enum(['none', 'contactsOnly', 'all']).optional() }).nullish(),
  workingHours: z.unknown().optional(),
  events: z.array(eventSchema).optional(),
});

const appSchema = z.strictObject({
  clientId: z.guid(),
  displayName: z.string(),
  secret: z.string(),
  kind: z.enum(['product', 'provisioning', 'window', 'other']),
  roles: z.array(z.string()),
  delegatedScopes: z.array(z.string()).default([]),
  sitesSelected: z.array(z.object({ sitePath: z.string(), roles: z.array(z.string()) })).default([]),
  /** Groups whose members' mailboxes this app may touch without a person; absent means every mailbox. */
  mailboxGroups: z.array(z.string()).optional(),
  appRolesOffered: z.array(z.unknown()).default([]),
  identifierUri: z.string().optional(),
  servicePrincipalId: z.string().optional(),
});

/** What a directory.json holds: the people, groups, apps and sites a tenant starts with. */
export const directorySchema = z.object({
  tenantId: z.guid(),
  organisation: z.object({ displayName: z.string(), domain: z.string() }),
  people: z.array(personSchema),
  groups: z.array(
    z.object({ id: z.guid(), displayName: z.string(), mailEnabled: z.boolean().default(false), members: z.array(z.string()) }),
  ).default([]),
  apps: z.array(appSchema),
  sites: z.array(
    z.object({ path: z.string().startsWith('/'), displayName: z.string(), members: z.array(z.string()).default([]) }),
  ),
});

export type Directory = z.infer<typeof directorySchema>;
export type DirectoryPerson = Directory['people'][number];
export type App = Omit<z.infer<typeof appSchema>, 'servicePrincipalId'> & { readonly servicePrincipalId: string };

export const parseDirectory = (json: unknown): Directory => {
  const parsed = directorySchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new TenantError('directory', `The directory file does not fit its shape:\n${z.prettifyError(parsed.error)}`);
};
