import { timingSafeEqual } from 'node:crypto';
import { findApp } from '../directory/apps.js';
import type { App } from '../directory/directorySchema.js';
import type { TenantState } from '../tenantState.js';
import type { Answer } from '../wire/operation.js';
import { EntraError } from './entraError.js';
import { connectorAudience, graphAudience, issueAppToken, tokenLife } from './issueToken.js';
import { onBehalfOf } from './onBehalfOf.js';

export type TokenForm = ReadonlyMap<string, string>;

const sameText = (a: string, b: string): boolean =>
  Buffer.byteLength(a) === Buffer.byteLength(b) && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Client id and secret from the form or from basic authentication. */
const clientOf = (tenant: TenantState, form: TokenForm, authorization: string | undefined): App => {
  const basic = /^Basic (.+)$/i.exec(authorization ?? '')?.[1];
  const [basicId = '', basicSecret = ''] = basic
    ? Buffer.from(basic, 'base64').toString().split(':').map(decodeURIComponent)
    : [];
  const clientId = form.get('client_id') ?? basicId;
  const app = findApp(tenant.store, clientId);
  if (!app) {
    throw new EntraError(400, 'unauthorized_client', 700016, 'The application was not found in the directory.');
  }
  const secret = form.get('client_secret') ?? basicSecret;
  if (!secret) throw new EntraError(401, 'invalid_client', 7000218, "The request must contain 'client_secret'.");
  if (!sameText(secret, app.secret)) throw new EntraError(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
  return app;
};

const appOnly = async (tenant: TenantState, app: App, form: TokenForm): Promise<Answer> => {
  const resource = (form.get('scope') ?? '').split(' ').find((scope) => scope.endsWith('/.default'))?.slice(0, -9);
  if (!resource) {
    throw new EntraError(400, 'invalid_scope', 1002012, 'The scope of a client credentials request must end in /.default.');
  }
  if (resource !== graphAudience && resource !== connectorAudience) {
    throw new EntraError(400, 'invalid_resource', 500011, 'The resource principal was not found in the tenant.');
  }
  const access_token = await issueAppToken(tenant, app, resource);
  return { status: 200, body: { token_type: 'Bearer', expires_in: tokenLife, ext_expires_in: tokenLife, access_token } };
};

/** `POST /{tenantId}/oauth2/v2.0/token` for the two kinds of token this product asks for. */
export const tokenEndpoint = async (
  tenant: TenantState,
  form: TokenForm,
  authorization: string | undefined,
): Promise<Answer> => {
  const grant = form.get('grant_type');
  if (!grant) throw new EntraError(400, 'invalid_request', 900144, "The request must contain 'grant_type'.");
  const app = clientOf(tenant, form, authorization);
  if (grant === 'client_credentials') return appOnly(tenant, app, form);
  if (grant === 'urn:ietf:params:oauth:grant-type:jwt-bearer') return onBehalfOf(tenant, app, form);
  throw new EntraError(400, 'unsupported_grant_type', 70003, 'The local tenant does not offer this grant type.');
};
