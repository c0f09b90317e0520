/**
 * Every kind of call this product makes: what it costs in SharePoint resource units (1 a single read, 2 a multi-item
 * read or a write, 5 a permission; Outlook and the directory are not charged in them) and the permission it needs, so
 * that a refusal can name it.
 */
export const operations = {
  'site.read': { units: 1, needs: 'Sites.Selected on the site' },
  'lists.list': { units: 2, needs: 'Sites.Selected (read) on the site' },
  'lists.create': { units: 2, needs: 'Sites.Selected (fullcontrol) or Sites.FullControl.All, for provisioning' },
  'columns.list': { units: 2, needs: 'Sites.Selected (read) on the site' },
  'columns.create': { units: 2, needs: 'Sites.Selected (fullcontrol) or Sites.FullControl.All, for provisioning' },
  'columns.update': { units: 2, needs: 'Sites.Selected (fullcontrol) or Sites.FullControl.All, for provisioning' },
  'items.list': { units: 2, needs: 'Sites.Selected (read) on the site' },
  'items.create': { units: 2, needs: 'Sites.Selected (write) on the site' },
  'items.update': { units: 2, needs: 'Sites.Selected (write) on the site' },
  'items.remove': { units: 2, needs: 'Sites.Selected (write) on the site' },
  'files.read': { units: 1, needs: 'Sites.Selected (read) on the site' },
  'files.write': { units: 2, needs: 'Sites.Selected (write) on the site' },
  'files.remove': { units: 2, needs: 'Sites.Selected (write) on the site' },
  'events.create': { units: 0, needs: 'Calendars.ReadWrite for the mailbox' },
  'events.read': { units: 0, needs: 'Calendars.Read for the mailbox' },
  'events.update': { units: 0, needs: 'Calendars.ReadWrite for the mailbox' },
  'events.cancel': { units: 0, needs: 'Calendars.ReadWrite for the mailbox' },
  'calendarView.list': { units: 0, needs: 'Calendars.Read for the mailbox' },
  'schedule.read': { units: 0, needs: 'Calendars.ReadBasic, on behalf of the person' },
  'mailboxSettings.read': { units: 0, needs: 'MailboxSettings.Read for the mailbox' },
  'users.read': { units: 0, needs: 'User.Read.All' },
  'users.list': { units: 0, needs: 'User.Read.All' },
  'groups.list': { units: 0, needs: 'GroupMember.Read.All' },
  'teamsApps.list': { units: 0, needs: 'AppCatalog.Read.All' },
  'installedApps.list': { units: 0, needs: 'TeamsAppInstallation.ReadWriteSelfForUser.All' },
  'installedApps.create': { units: 0, needs: 'TeamsAppInstallation.ReadWriteSelfForUser.All' },
  'activity.send': { units: 0, needs: 'TeamsActivity.Send' },
  'messages.list': { units: 0, needs: 'Mail.ReadWrite for the service’s mailbox' },
  'messages.create': { units: 0, needs: 'Mail.ReadWrite for the service’s mailbox' },
  'messages.send': { units: 0, needs: 'Mail.Send for the service’s mailbox' },
  batch: { units: 0, needs: 'the permissions of its parts' },
} as const;

export type Operation = keyof typeof operations;
