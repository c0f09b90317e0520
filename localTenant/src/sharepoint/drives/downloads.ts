import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { TenantState } from '../../tenantState.js';
import type { Answer } from '../../wire/operation.js';
import { contentOf, type DriveFile } from './fileStore.js';

const MINUTES = 60;
const PREFIX = '/_download/';

const sign = (tenant: TenantState, what: string): string => createHmac('sha256', `download ${tenant.tenantId}`).update(what).digest('base64url');

/** Another origin than Graph's own, as on the real service: the name of this machine changes places with its number. */
const otherOrigin = (origin: string): string => {
  const url = new URL(origin);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.origin;
};

export const downloadAddress = (tenant: TenantState, file: DriveFile): string => {
  const ends = Date.now() + MINUTES * 60_000;
  const what = Buffer.from(JSON.stringify([file.siteId, file.path, ends])).toString('base64url');
  return `${otherOrigin(tenant.addresses.origin)}${PREFIX}${what}.${sign(tenant, what)}`;
};

/** Serves a pre-authenticated address: a bearer token is refused, a changed or old address is gone. */
export const downloadEndpoint = (tenant: TenantState, request: IncomingMessage, url: string): Answer | undefined => {
  if (!url.startsWith(PREFIX)) return undefined;
  if (request.headers.authorization) return { status: 401, body: { error: { code: 'unauthenticated', message: 'This address takes no token.' } } };
  const [what = '', signature = ''] = url.slice(PREFIX.length).split('.');
  if (sign(tenant, what) !== signature) return { status: 404, body: { error: { code: 'itemNotFound', message: 'There is nothing here.' } } };
  const [siteId = '', path = '', ends = 0] = JSON.parse(Buffer.from(what, 'base64url').toString('utf8')) as [string, string, number];
  const content = ends > Date.now() ? contentOf(tenant.store, siteId, path) : undefined;
  if (!content) return { status: 404, body: { error: { code: 'itemNotFound', message: 'This address is no longer good.' } } };
  return { status: 200, body: content, headers: { 'Content-Type': 'application/octet-stream', 'Cache-Control': 'no-store' } };
};
