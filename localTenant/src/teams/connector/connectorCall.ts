import type { TenantState } from '../../tenantState.js';
import type { Answer, Method } from '../../wire/operation.js';
import type { Bot } from '../bots/botStore.js';

/** One request of a bot to the Connector. */
export type ConnectorCall = {
  readonly tenant: TenantState;
  readonly bot: Bot;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
};

export type ConnectorRoute = {
  readonly method: Method;
  readonly path: string;
  /** Which of the limits of a conversation the call counts against (graph-contract 7.3). */
  readonly counts: 'send' | 'create' | 'members';
  readonly writes: boolean;
  /** Synchronous, so that one call is one transaction. */
  readonly handle: (call: ConnectorCall) => Answer;
};
