import type { BotFrameworkAuthentication, ConnectorClient } from 'botframework-connector';
import { Unavailable } from '@review-desk/core/errors';
import { serviceIssuer } from './inboundToken.js';
import type { createTransport } from './transport.js';
import type { Activity } from './types.js';

export type SdkSettings = {
  clientId: string;
  /** Where the keys of the service's tokens are published; Microsoft's own address where null. */
  metadataUrl: string | null;
  transport: ReturnType<typeof createTransport>;
};

export type Sdk = { isSigned(activity: Activity, authorization: string): Promise<boolean>; client(serviceUrl: string): Promise<ConnectorClient> };

const metadataOfTeams = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const connectorScope = 'https://api.botframework.com/.default';

/**
 * The one file that knows the Bot Framework's SDK, which takes a second to load and no longer changes: it is loaded with
 * the first activity or card, and everything that it sends goes through our own transport.
 */
export const openSdk = async ({ clientId, metadataUrl, transport }: SdkSettings): Promise<Sdk> => {
  const [{ ConfigurationBotFrameworkAuthentication }, { ClaimsIdentity, ServiceClientCredentialsFactory, AuthenticationError }] = await Promise.all([
    import('botbuilder'),
    import('botframework-connector'),
  ]);

  /** It is asked for credentials; the transport has them. */
  class NoCredentials extends ServiceClientCredentialsFactory {
    isValidAppId(appId: string): Promise<boolean> {
      return Promise.resolve(appId.toLowerCase() === clientId.toLowerCase());
    }
    isAuthenticationDisabled(): Promise<boolean> {
      return Promise.resolve(false);
    }
    createCredentials(): ReturnType<InstanceType<typeof ServiceClientCredentialsFactory>['createCredentials']> {
      return Promise.resolve({ signRequest: (resource) => Promise.resolve(resource) });
    }
  }

  const authentication: BotFrameworkAuthentication = new ConfigurationBotFrameworkAuthentication(
    {
      ToBotFromChannelOpenIdMetadataUrl: metadataUrl ?? metadataOfTeams,
      ToBotFromChannelTokenIssuer: serviceIssuer,
      ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl ?? metadataOfTeams,
      ToChannelFromBotOAuthScope: connectorScope,
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      OAuthUrl: 'https://api.botframework.com',
      CallerId: '',
      ValidateAuthority: true,
    },
    new NoCredentials(),
    undefined,
    undefined,
    {
      httpClient: {
        sendRequest: async (asked) => {
          const { url, method } = asked;
          const answer = await transport({ url, method, headers: asked.headers.toJson(), body: typeof asked.body === 'string' ? asked.body : undefined });
          return { request: asked, status: answer.status, headers: asked.headers.clone(), bodyAsText: answer.text };
        },
      },
    },
  );
  const us = new ClaimsIdentity([{ type: 'aud', value: clientId }], true);
  return {
    isSigned: async (activity, authorization) => {
      try {
        // Its own type asks for what only its adapter fills in; it reads the channel and the service's address.
        await authentication.authenticateRequest(activity as unknown as Parameters<typeof authentication.authenticateRequest>[0], authorization);
        return true;
      } catch (error) {
        // It says of keys that it could not fetch what it says of a wrong token, but with a status of the server's.
        if (error instanceof AuthenticationError ? error.statusCode < 500 : error instanceof Error && tokenFaults.has(error.name)) return false;
        // The keys could not be fetched: the token may be good, so Teams is asked to send it again.
        throw new Unavailable('bot.keysUnavailable', 'The keys of Teams’ tokens cannot be read just now.', 30, { cause: error instanceof Error ? error.name : 'unknown' });
      }
    },
    client: (serviceUrl) => authentication.createConnectorFactory(us).create(serviceUrl, connectorScope) as Promise<ConnectorClient>,
  };
};

const tokenFaults: ReadonlySet<string> = new Set(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']);
