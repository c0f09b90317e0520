import type { TenantState } from '../tenantState.js';
import type { Answer } from '../wire/operation.js';
import { issuerOf } from './issueToken.js';

/** The metadata document. The issuer keeps its real name; the addresses are this machine's. */
export const openIdConfiguration = (tenant: TenantState): Answer => {
  const base = `${tenant.addresses.login}/${tenant.tenantId}`;
  return {
    status: 200,
    body: {
      token_endpoint: `${base}/oauth2/v2.0/token`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_modes_supported: ['query', 'fragment', 'form_post'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code', 'id_token'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      issuer: issuerOf(tenant.tenantId),
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'oid', 'tid', 'name', 'preferred_username'],
      tenant_region_scope: 'EU',
    },
  };
};

/** What msal asks first when it does not trust the host it was given. */
export const instanceDiscovery = (tenant: TenantState): Answer => ({
  status: 200,
  body: {
    tenant_discovery_endpoint: `${tenant.addresses.login}/${tenant.tenantId}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [
      {
        preferred_network: 'login.microsoftonline.com',
        preferred_cache: 'login.windows.net',
        aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
      },
    ],
  },
});

export const signingKeys = (tenant: TenantState): Answer => ({
  status: 200,
  body: { keys: [{ ...tenant.key.publicJwk, issuer: issuerOf(tenant.tenantId) }] },
});
