import { stableGuid } from '../random.js';
import type { App } from './types.js';

export const reviewingOfficersGroupId = stableGuid('group:mailbox:reviewing-officers');
export const serviceMailboxGroupId = stableGuid('group:mailbox:service');

export const sites = [
  { path: '/sites/review-desk-records', displayName: 'Review Desk records' },
  { path: '/sites/review-desk-packs', displayName: 'Review Desk packs' },
];

const app = (name: string, rest: Omit<App, 'clientId' | 'identifierUri'>): App => {
  const clientId = stableGuid(`app:${name}`);
  return { ...rest, clientId, identifierUri: `api://localhost/${clientId}` };
};

/**
 * The two registrations. Their secrets open nothing but the tenant on this machine: in Azure the product has a
 * federated managed identity and no secret at all.
 */
export const apps: readonly App[] = [
  app('product', {
    displayName: 'Review Desk',
    secret: 'opens-only-the-tenant-on-this-machine-product',
    kind: 'product',
    roles: [
      'Sites.Selected',
      'User.ReadBasic.All',
      'GroupMember.Read.All',
      'Calendars.ReadWrite',
      'Mail.Send', 'Mail.ReadWrite', 'AppCatalog.Read.All', 'TeamsAppInstallation.ReadWriteSelfForUser.All', 'TeamsActivity.Send',
      'MailboxSettings.Read',
    ],
    delegatedScopes: ['Calendars.ReadBasic', 'User.Read'],
    sitesSelected: sites.map((site) => ({ sitePath: site.path, roles: ['write'] })),
    mailboxGroups: [reviewingOfficersGroupId, serviceMailboxGroupId],
    appRolesOffered: ['ReviewDesk.Use', 'ReviewDesk.Administer'],
  }),
  app('provisioning', {
    displayName: 'Review Desk set-up',
    secret: 'opens-only-the-tenant-on-this-machine-setup',
    kind: 'provisioning',
    roles: ['Sites.FullControl.All', 'Sites.Manage.All'],
    delegatedScopes: [],
    sitesSelected: [],
    mailboxGroups: [],
    appRolesOffered: [],
  }),
];
