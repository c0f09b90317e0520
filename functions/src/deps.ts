import { carryOnJob } from '@review-desk/core/carryOnJob';
import { createWorkingCalendar, englandAndWales } from '@review-desk/core/time';
import { unitId } from '@review-desk/core/ids';
import type { Ports } from '@review-desk/core/ports';
import { countUnits, createMicrosoft365 } from '@review-desk/m365';
import { pacedChannels } from './channels/pacedChannels.js';
import { createChat } from './chat/createChat.js';
import { createClock } from './createClock.js';
import type { Env } from './env.js';
import { createHealth } from './health/createHealth.js';
import { createReadiness } from './health/createReadiness.js';
import { createSigningKeys } from './http/createSigningKeys.js';
import { createTokenVerifier } from './http/verifyToken.js';
import { createLog } from './log/createLog.js';
import { meter } from './log/meter.js';
import { createEffectQueue } from './queues/createEffectQueue.js';
import { openQueues } from './queues/openQueues.js';
import type { Deps } from './registerFunctions.js';
import { createTrial } from './trial/createTrial.js';

const entra = 'https://login.microsoftonline.com';
const graph = 'https://graph.microsoft.com/v1.0';

/** The only place where core's ports meet what stands behind them. */
export const createDeps = (env: Env): Deps => {
  const log = createLog(env.LOG_LEVEL);
  const clock = createClock(env.deployed);
  const unit = unitId(env.UNIT);
  const queues = openQueues(env);
  const { checkLists, outward, connectorTokens, ...microsoft365 } = createMicrosoft365({
    graphBase: env.GRAPH_BASE ?? graph,
    loginBase: env.LOGIN_BASE ?? null,
    tenantId: env.TENANT_ID,
    clientId: env.CLIENT_ID,
    credential: env.CLIENT_SECRET === undefined ? { kind: 'managedIdentity', clientId: env.IDENTITY_CLIENT_ID ?? '' } : { kind: 'secret', secret: env.CLIENT_SECRET },
    recordsSite: { host: env.SITE_HOST, path: env.RECORDS_SITE },
    unit,
    clock,
    mailDomains: env.MAIL_DOMAINS,
    // A call that failed leaves its request id in the log of every installation; the others only where asked for.
    log: (line) => (line.status === 'lost' || line.status >= 429 ? log.warn('graph', line) : log.debug('graph', line)),
  });
  // The issuer keeps its real name on every machine; only the addresses of keys may be a local tenant's.
  const issuer = `${entra}/${env.TENANT_ID}/v2.0`;
  const keys = createSigningKeys(env.LOGIN_BASE ?? entra, env.TENANT_ID, issuer);
  const audiences = [env.CLIENT_ID, env.API_URI ?? `api://${env.CLIENT_ID}`];
  const { people, directory, calendar } = microsoft365;
  const { chat, channels } = createChat(env, { outward, connectorTokens });
  const ports: Ports = {
    ...microsoft365,
    unit,
    council: env.COUNCIL,
    clock,
    calendarDays: createWorkingCalendar(englandAndWales),
    effectQueue: createEffectQueue(queues, log),
    channels: pacedChannels(channels),
    meter,
    health: createHealth({ checkLists, queues, people, directory, calendar, clock, unit }),
    trial: createTrial({ face: channels.messenger.face }),
  };
  return {
    ports,
    verifyToken: createTokenVerifier({ tenantId: env.TENANT_ID, audiences, issuer, keys }),
    carryOn: carryOnJob(ports),
    log,
    version: env.VERSION,
    deployed: env.deployed,
    ready: createReadiness(checkLists, log),
    measure: countUnits,
    chat,
  };
};
