import type { Clock } from './clock/clock.js';
import type { SigningKey } from './entra/signingKey.js';
import type { Faults } from './faults/faults.js';
import type { RequestLog } from './log/requestLog.js';
import type { Store } from './store/store.js';
import type { Budget } from './throttling/budget.js';
import type { BotLine } from './teams/sending/botLine.js';
import type { MailboxLimits } from './throttling/mailboxLimits.js';
import type { SlidingLimits } from './throttling/slidingLimits.js';

/** What every operation can reach: the store, the two clocks' business half, and how the tenant is addressed. */
export type TenantState = {
  readonly store: Store;
  readonly clock: Clock;
  readonly key: SigningKey;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly budget: Budget;
  readonly mailboxLimits: MailboxLimits;
  readonly teamsLimits: SlidingLimits;
  readonly botLine: BotLine;
  readonly tenantId: string;
  readonly organisation: string;
  readonly domain: string;
  /** The host that sites claim to live on, as in `/sites/{host}:/sites/records`. */
  readonly sharePointHost: string;
  /** Base addresses as clients see them; known once the server listens. */
  readonly addresses: { origin: string; graph: string; login: string; connector: string };
  readonly followers: string[];
  readonly appPackageFile: string | undefined;
};
