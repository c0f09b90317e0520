import { findApp } from '../directory/apps.js';
import { findPerson } from '../directory/people.js';
import type { Store } from '../store/store.js';
import type { Caller } from '../entra/caller.js';

/** Who wrote a row: `a:` and an app id, or `u:` and a person's. */
export type Principal = string;

export const principalOf = (caller: Caller): Principal =>
  caller.kind === 'delegated' ? `u:${caller.personId ?? ''}` : `a:${caller.appId}`;

const known = new WeakMap<Store, Map<string, unknown>>();

const remembered = <Value>(store: Store, key: string, make: () => Value): Value => {
  const cache = known.get(store) ?? new Map<string, unknown>();
  known.set(store, cache);
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as Value;
};

export const forgetPrincipals = (store: Store): void => {
  known.delete(store);
};

/** In app-only writes the author is the application, shown beside SharePoint's own account (graph-contract 2.3). */
export const identityOf = (store: Store, principal: Principal): Record<string, unknown> =>
  remembered(store, principal, () => {
    const id = principal.slice(2);
    if (principal.startsWith('a:')) {
      return { application: { id, displayName: findApp(store, id)?.displayName ?? id }, user: { displayName: 'SharePoint App' } };
    }
    const person = findPerson(store, id);
    return { user: { id, displayName: person?.displayName ?? id, email: person?.mail } };
  });

/** The row of a principal in the site's hidden user information list, made at its first touch. */
export const lookupIdOf = (store: Store, siteId: string, principal: Principal): string =>
  remembered(store, `${siteId} ${principal}`, () => {
    const row = store.first<{ lookup_id: number }>(
      'select lookup_id from site_users where site_id = ? and principal = ?',
      siteId,
      principal,
    );
    if (row) return String(row.lookup_id);
    const next = (store.first<{ most: number | null }>('select max(lookup_id) as most from site_users where site_id = ?', siteId)?.most ?? 5) + 1;
    store.run('insert into site_users values (?, ?, ?)', siteId, principal, next);
    return String(next);
  });

export const principalByLookupId = (store: Store, siteId: string, lookupId: number): Principal | undefined =>
  store.first<{ principal: string }>('select principal from site_users where site_id = ? and lookup_id = ?', siteId, lookupId)
    ?.principal;
