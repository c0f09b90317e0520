import { cast } from '@review-desk/core/testing';
import { parseDirectory } from '@review-desk/local-tenant';

export const apps = {
  product: 'c0000000-0000-4000-8000-000000000001',
  setUp: 'c0000000-0000-4000-8000-000000000002',
};
const officers = 'b0000000-0000-4000-8000-000000000001';

/** The cast in a tenant, with the product's application and the elevated one that makes the lists. */
export const castDirectory = parseDirectory({
  tenantId: 'd0000000-0000-4000-8000-000000000001',
  organisation: { displayName: 'Marlbeck', domain: 'marlbeck.example' },
  people: Object.values(cast).map(({ id, name, mail, jobTitle, department, town, manager }) => ({
    id, displayName: name, givenName: name.split(' ')[0], surname: name.split(' ').slice(1).join(' '), mail, jobTitle, department, officeLocation: town,
    managerId: manager, appRoles: ['ReviewDesk.Use'],
    ...(id === cast.tomasz.id ? { automaticReplies: { start: '2027-01-25T09:00', end: '2027-02-05T17:30' } } : {}),
  })),
  groups: [
    { id: officers, displayName: 'Fostering officers', mailEnabled: true, members: [cast.ruth.id, cast.tomasz.id] },
  ],
  apps: [
    {
      clientId: apps.product, displayName: 'Review Desk', secret: 'product', kind: 'product', identifierUri: `api://localhost/${apps.product}`,
      roles: [
        'Sites.Selected', 'Calendars.ReadWrite', 'MailboxSettings.Read', 'User.Read.All', 'GroupMember.Read.All',
        'AppCatalog.Read.All', 'TeamsAppInstallation.ReadWriteSelfForUser.All', 'TeamsActivity.Send', 'Mail.ReadWrite', 'Mail.Send',
      ],
      delegatedScopes: ['User.Read', 'Calendars.ReadBasic'],
      sitesSelected: [{ sitePath: '/sites/records', roles: ['write'] }],
      mailboxGroups: [officers],
    },
    { clientId: apps.setUp, displayName: 'Set-up', secret: 'setup', kind: 'provisioning', roles: ['Sites.FullControl.All'] },
  ],
  sites: [{ path: '/sites/records', displayName: 'Records' }, { path: '/sites/packs', displayName: 'Packs' }],
});
