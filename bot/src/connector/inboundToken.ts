import { z } from 'zod';
import type { ServiceHosts } from './serviceHosts.js';
import type { Activity, InboundFault } from './types.js';

/** The issuer of every token that Teams' service sends to a bot (Bot Connector: authentication). */
export const serviceIssuer = 'https://api.botframework.com';

const header = z.looseObject({ alg: z.literal('RS256'), kid: z.string().min(1) });
const claims = z.looseObject({ iss: z.string(), aud: z.string(), exp: z.number(), serviceurl: z.string() });

const partOf = (token: string, at: number): unknown => {
  try {
    return JSON.parse(Buffer.from(token.split('.')[at] ?? '', 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

export type Expected = { clientId: string; tenantId: string; hosts: ServiceHosts };

/**
 * What the port itself checks of a token whose signature the SDK checks: the SDK also takes tokens of the emulator and of
 * other bots, leaves the `serviceurl` alone where an activity has none, and knows neither our tenant nor a list of hosts.
 */
export const faultOfToken = (token: string, activity: Activity, { clientId }: Expected): InboundFault | null => {
  const [head, body] = [header.safeParse(partOf(token, 0)), claims.safeParse(partOf(token, 1))];
  if (!head.success || !body.success) return 'token';
  const { iss, aud, exp, serviceurl } = body.data;
  if (iss !== serviceIssuer) return 'issuer';
  if (aud.toLowerCase() !== clientId.toLowerCase()) return 'audience';
  if (exp * 1000 < Date.now() - TOLERANCE_MS) return 'expired';
  return serviceurl === activity.serviceUrl ? null : 'serviceUrl';
};

/** Clocks of the service and of this machine may differ so much. */
const TOLERANCE_MS = 5 * 60_000;

/** What holds of every activity, with a token or without: Teams, a known host, our tenant. */
export const faultOfActivity = (activity: Activity, { tenantId, hosts }: Expected): InboundFault | null => {
  if (activity.channelId !== 'msteams') return 'channel';
  if (!hosts.isKnown(activity.serviceUrl)) return 'host';
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter((each) => each !== undefined);
  return named.length > 0 && named.every((each) => each.toLowerCase() === tenantId.toLowerCase()) ? null : 'tenant';
};
