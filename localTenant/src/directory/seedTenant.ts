import type { Store } from '../store/store.js';
import { stableGuid } from '../store/stableId.js';
import { permissionId, rolesGranted, savePermission } from '../sharepoint/permissions/permissionStore.js';
import { saveSite, siteIdOf } from '../sharepoint/sites/siteStore.js';
import { blankEvent } from '../outlook/events/applyChange.js';
import { toUtc } from '../outlook/events/eventTimes.js';
import { insertEvent } from '../outlook/events/eventStore.js';
import { saveApp } from './apps.js';
import type { Directory, DirectoryPerson } from './directorySchema.js';
import { saveGroup } from './groups.js';
import { savePerson } from './people.js';

export const sharePointHostOf = (domain: string): string => `${domain.split('.')[0] ?? 'tenant'}.sharepoint.example`;

const seedEvents = (store: Store, person: DirectoryPerson, at: string): void => {
  for (const [index, event] of (person.events ?? []).entries()) {
    const id = stableGuid('event', person.id, index).replaceAll('-', '');
    insertEvent(store, {
      id: `AAMkAD${id}=`,
      mailbox: person.id,
      iCalUId: `040000008200E00074C5B7101A82E008${id.toUpperCase()}`,
      transactionId: null,
      start: toUtc({ dateTime: event.start, timeZone: event.timeZone }),
      end: toUtc({ dateTime: event.end, timeZone: event.timeZone }),
      created: at,
      modified: at,
      data: {
        ...blankEvent(person),
        subject: event.subject,
        startZone: event.timeZone,
        endZone: event.timeZone,
        showAs: event.showAs,
        sensitivity: event.private ? 'private' : 'normal',
      },
    });
  }
};

/**
 * Writes a directory into the store. Accounts, groups, apps and sites follow the file at every start; calendars and
 * grants are given once, since people and administrators change them afterwards.
 */
export const seedTenant = (store: Store, directory: Directory, at: string): void => {
  const isNew = store.setting('seeded') === undefined;
  const tenant = { tenantId: directory.tenantId, sharePointHost: sharePointHostOf(directory.organisation.domain) };
  store.transaction(() => {
    store.saveSetting('tenant.id', directory.tenantId);
    store.saveSetting('tenant.organisation', directory.organisation.displayName);
    store.saveSetting('tenant.domain', directory.organisation.domain);
    for (const person of directory.people) savePerson(store, person);
    for (const group of directory.groups) saveGroup(store, group);
    for (const site of directory.sites) {
      saveSite(store, { ...site, id: siteIdOf(tenant, site.path), created: at });
    }
    for (const app of directory.apps) {
      saveApp(store, app);
      for (const grant of app.sitesSelected) {
        const siteId = siteIdOf(tenant, grant.sitePath);
        if (rolesGranted(store, siteId, app.clientId).length > 0) continue;
        const id = permissionId(siteId, app.clientId, tenant.tenantId);
        savePermission(store, { id, siteId, appId: app.clientId, appName: app.displayName, roles: grant.roles });
      }
    }
    if (isNew) for (const person of directory.people) seedEvents(store, person, at);
    store.saveSetting('seeded', at);
  });
};
