import { parseDirectory, type Directory } from '@review-desk/local-tenant';

const person = (number: number, name: string) => ({
  id: `00000000-0000-4000-8000-00000000000${number}`,
  displayName: `Account ${name}`,
  givenName: 'Account',
  surname: name,
  mail: `account.${name.toLowerCase()}@marlbeck.example`,
  jobTitle: 'Test account',
});

/**
 * What `--seed none` holds: no council, only what any client needs to make its first calls. The product's application
 * has its grant on the two sites; the elevated one may provision. The secrets are worth nothing outside this machine.
 */
export const plainDirectory: Directory = parseDirectory({
  tenantId: '7f0d3c52-5c1e-4f6a-9b27-3f1d7a5e9c10',
  organisation: { displayName: 'Tenant on this machine', domain: 'marlbeck.example' },
  people: [person(1, 'One'), { ...person(2, 'Two'), managerId: '00000000-0000-4000-8000-000000000001' }],
  groups: [
    {
      id: '00000000-0000-4000-8000-000000000101',
      displayName: 'Mailboxes the product may use',
      mailEnabled: true,
      members: ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'],
    },
  ],
  apps: [
    {
      clientId: '00000000-0000-4000-8000-000000000201',
      displayName: 'Review Desk',
      secret: 'local-product-secret',
      kind: 'product',
      roles: [
        'Sites.Selected', 'Calendars.ReadWrite', 'Mail.Send', 'Mail.Read', 'MailboxSettings.Read', 'User.Read.All', 'GroupMember.Read.All',
        'Mail.ReadWrite', 'AppCatalog.Read.All', 'TeamsAppInstallation.ReadWriteSelfForUser.All', 'TeamsActivity.Send',
      ],
      delegatedScopes: ['User.Read', 'Calendars.Read', 'User.ReadBasic.All'],
      sitesSelected: [
        { sitePath: '/sites/review-desk-records', roles: ['write'] },
        { sitePath: '/sites/review-desk-packs', roles: ['write'] },
      ],
      mailboxGroups: ['00000000-0000-4000-8000-000000000101'],
      identifierUri: 'api://localhost/00000000-0000-4000-8000-000000000201',
    },
    {
      clientId: '00000000-0000-4000-8000-000000000202',
      displayName: 'Review Desk provisioning',
      secret: 'local-provisioning-secret',
      kind: 'provisioning',
      roles: ['Sites.FullControl.All', 'User.Read.All', 'GroupMember.Read.All'],
    },
  ],
  sites: [
    { path: '/sites/review-desk-records', displayName: 'Review Desk records' },
    { path: '/sites/review-desk-packs', displayName: 'Review Desk packs' },
  ],
});
