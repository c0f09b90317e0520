import { createHash } from 'node:crypto';
import { ConfidentialClientApplication, ManagedIdentityApplication, type AuthenticationResult, type INetworkModule } from '@azure/msal-node';
import { Unavailable } from '@review-desk/core/errors';
import type { TokenSource } from '../graph/graphCall.js';
import { rewritingNetwork } from './rewritingNetwork.js';

/** How the service proves itself: a secret on a developer's machine, a federated managed identity in Azure. */
export type Credential = { kind: 'secret'; secret: string } | { kind: 'managedIdentity'; clientId: string };

export type IdentitySettings = {
  tenantId: string;
  clientId: string;
  credential: Credential;
  /** A tenant on this machine: its address takes the place of Entra's host, everything else stays as it is. */
  loginBase: string | null;
  fetch?: typeof fetch;
  wallClock?: () => number;
};

export interface Identity {
  /** The service itself, towards Graph. */
  app(): TokenSource;
  /** The service itself, towards the Bot Framework's Connector. */
  connector(): TokenSource;
  /** Somebody whose token for our API this is, towards Graph. */
  onBehalfOf(apiToken: string): TokenSource;
}

const APP_SCOPES = ['https://graph.microsoft.com/.default'];
const CONNECTOR_SCOPES = ['https://api.botframework.com/.default'];
const DELEGATED_SCOPES = ['https://graph.microsoft.com/Calendars.ReadBasic'];
const MARGIN = 5 * 60_000;
const MOST_PEOPLE_KEPT = 500;

const refused = (cause: unknown): Unavailable =>
  new Unavailable('m365.notSignedIn', 'Microsoft 365 did not accept the sign-in of this service. Tell your Microsoft 365 administrator.', undefined, {
    cause: cause instanceof Error ? cause.name : 'unknown',
  });

export const createIdentity = (settings: IdentitySettings): Identity => {
  const { tenantId, clientId, credential, loginBase, wallClock = Date.now } = settings;
  const newClient = (): ConfidentialClientApplication => {
    const networkClient: INetworkModule | null = loginBase === null ? null : rewritingNetwork(loginBase, settings.fetch ?? fetch);
    return new ConfidentialClientApplication({
      auth: {
        clientId,
        authority: `https://login.microsoftonline.com/${tenantId}`,
        ...(credential.kind === 'secret' ? { clientSecret: credential.secret } : { clientAssertion: () => federatedAssertion(credential.clientId) }),
      },
      ...(networkClient ? { system: { networkClient } } : {}),
    });
  };
  /** Keeps the last token until shortly before it ends; many callers at once share one question. */
  const keeping = (acquire: (fresh: boolean) => Promise<AuthenticationResult | null>): TokenSource => {
    let kept: { token: string; until: number } | null = null;
    let asking: Promise<string> | null = null;
    let fresh = false;
    const ask = async (): Promise<string> => {
      try {
        const result = await acquire(fresh);
        if (!result?.accessToken) throw refused(undefined);
        kept = { token: result.accessToken, until: (result.expiresOn?.getTime() ?? 0) - MARGIN };
        fresh = false;
        return result.accessToken;
      } catch (cause) {
        throw cause instanceof Unavailable ? cause : refused(cause);
      } finally {
        asking = null;
      }
    };
    return {
      token: async () => (kept && wallClock() < kept.until ? kept.token : (asking ??= ask())),
      forget: () => {
        kept = null;
        fresh = true;
      },
    };
  };

  const app = newClient();
  const appTokens = keeping((fresh) => app.acquireTokenByClientCredential({ scopes: APP_SCOPES, skipCache: fresh }));
  const connectorTokens = keeping((fresh) => app.acquireTokenByClientCredential({ scopes: CONNECTOR_SCOPES, skipCache: fresh }));
  const people = new Map<string, TokenSource>();
  return {
    app: () => appTokens,
    connector: () => connectorTokens,
    onBehalfOf: (apiToken) => {
      // One cache a person and sign-in: a token of one person can never be found by another.
      const key = createHash('sha256').update(apiToken).digest('hex');
      const known = people.get(key);
      if (known) return known;
      const client = newClient();
      const tokens = keeping((fresh) => client.acquireTokenOnBehalfOf({ oboAssertion: apiToken, scopes: DELEGATED_SCOPES, skipCache: fresh }));
      const [oldest] = people.keys();
      if (people.size >= MOST_PEOPLE_KEPT && oldest !== undefined) people.delete(oldest);
      people.set(key, tokens);
      return tokens;
    },
  };
};

/** The managed identity's own token, which Entra takes in place of a secret (workload identity federation). */
const federatedAssertion = async (clientId: string): Promise<string> => {
  const identity = new ManagedIdentityApplication({ managedIdentityIdParams: { userAssignedClientId: clientId } });
  return (await identity.acquireToken({ resource: 'api://AzureADTokenExchange' })).accessToken;
};
