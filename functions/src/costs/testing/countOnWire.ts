import type { Tenant } from '@review-desk/local-tenant';

/** What an act cost on the wire: requests by what they ask, and the resource units that SharePoint charges. */
export type WireCost = { lists: number; calendars: number; directory: number; units: number };

type Kind = 'lists' | 'calendars' | 'directory';

/** The tenant's log knows each request by its route: a list's, a calendar's, or one about people. */
const kindOf = (path: string): Kind => (path.startsWith('/sites') ? 'lists' : /calendar|events/i.test(path) ? 'calendars' : 'directory');

/** Counts what reached the tenant while `act` ran; the parts of a batch are one request and are charged each. */
export const countOnWire = async <T>(tenant: Tenant, act: () => Promise<T>): Promise<{ result: T; cost: WireCost }> => {
  const before = tenant.log.last;
  const result = await act();
  // Tokens come from a cache of their own.
  const entries = tenant.log.since(before).filter((each) => !each.path.startsWith('/login'));
  const requests = new Map(entries.map((each) => [each.requestId, kindOf(each.path)]));
  const count = (kind: Kind): number => [...requests.values()].filter((each) => each === kind).length;
  return {
    result,
    cost: { lists: count('lists'), calendars: count('calendars'), directory: count('directory'), units: entries.reduce((sum, each) => sum + each.units, 0) },
  };
};
