import type { TenantState } from '../tenantState.js';
import type { ODataQuery } from '../wire/odataQuery.js';

/** A request to the tenant's own machine, which a real one does not have: its clock, faults, log and people. */
export type AdministrationCall = { readonly tenant: TenantState; readonly body: unknown; readonly query: ODataQuery };
