import type { App } from '../directory/directorySchema.js';

/** The tenant's own window in the browser is a client like Outlook on the web: known in every tenant, no secret. */
export const windowApp: App = {
  clientId: 'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  servicePrincipalId: 'd3590ed6-52b3-4102-aeff-aad2292ab01d',
  displayName: 'Window of the tenant on this machine',
  secret: '',
  kind: 'window',
  roles: [],
  delegatedScopes: [
    'User.Read',
    'User.Read.All',
    'GroupMember.Read.All',
    'Calendars.ReadWrite',
    'Mail.ReadWrite',
    'Mail.Send',
    'MailboxSettings.ReadWrite',
    'Sites.FullControl.All',
    'Files.ReadWrite.All',
  ],
  sitesSelected: [],
  appRolesOffered: [],
};

/** The Teams client's own id: who asks for a token in a person's name, and who speaks to bots. */
export const teamsClientId = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';
