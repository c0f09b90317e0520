/** Who a verified token speaks for. */
export type Caller = {
  readonly appId: string;
  readonly appName: string;
  readonly kind: 'application' | 'delegated';
  /** Scopes of a delegated token, app roles of an application one. */
  readonly grants: ReadonlySet<string>;
  readonly personId?: string;
  /** The tenant's own window: looks at sites as their administrator, since nobody at a council is a member of them. */
  readonly isWindow: boolean;
};
