import { jwtVerify } from 'jose';
import { z } from 'zod';
import { connectorAudience, issuerOf } from '../../entra/issueToken.js';
import type { TenantState } from '../../tenantState.js';
import { type Bot, findBot } from '../bots/botStore.js';
import { ConnectorError, connectorRefusal } from './connectorError.js';

const claimsSchema = z.object({ azp: z.string(), idtyp: z.literal('app') });

const denied = (): ConnectorError => new ConnectorError(401, 'Unauthorized', 'Authorization has been denied for this request.');

/** The bot behind a bearer token: an app-only token of this tenant for the Connector, of an application that is a bot. */
export const verifyBot = async (tenant: TenantState, authorization: string | undefined): Promise<Bot> => {
  const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw denied();
  const verified = await jwtVerify(token, tenant.key.publicKey, {
    issuer: issuerOf(tenant.tenantId),
    audience: connectorAudience,
    algorithms: ['RS256'],
  }).catch(() => {
    throw denied();
  });
  const claims = claimsSchema.safeParse(verified.payload);
  if (!claims.success) throw denied();
  const bot = findBot(tenant.store, claims.data.azp);
  if (!bot) throw connectorRefusal('BotNotRegistered');
  return bot;
};
