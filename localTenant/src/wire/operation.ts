import type { TenantState } from '../tenantState.js';
import type { Caller } from '../entra/caller.js';
import type { Workload } from './graphError.js';
import type { ODataQuery } from './odataQuery.js';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** One request as an operation sees it, whether it came alone or inside a batch. */
export type Call = {
  readonly tenant: TenantState;
  readonly route: Route;
  readonly caller: Caller;
  readonly method: Method;
  /** The path as asked, without the version. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: ODataQuery;
  readonly header: (name: string) => string | undefined;
  readonly body: unknown;
};

/** Synchronous on purpose: one operation is one SQLite transaction. */
export type Handler = (call: Call) => Answer;

/** Any one of the names lets the call through; none means this kind of token is not supported at all. */
export type Route = {
  readonly method: Method;
  readonly path: string;
  readonly workload: Workload;
  readonly delegated: readonly string[];
  readonly application: readonly string[];
  /** SharePoint resource units (graph-contract 7.1); 0 where another budget counts. */
  readonly units: number;
  /** False for a POST that only reads, like getSchedule. */
  readonly writes?: boolean;
  readonly handle: Handler;
};
