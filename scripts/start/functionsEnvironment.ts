import path from 'node:path';
import type { Directory, Tenant } from '@review-desk/local-tenant';
import { inProject } from '../projectRoot.js';
import { productApp } from './productApp.js';

type Local = { storage: string; hostPort: number; data: string; url: string; appId: string };

/** Settings of the Functions host on this machine; a deployed build refuses the last group. */
export const functionsEnvironment = (tenant: Tenant, directory: Directory, { storage, hostPort, data, url, appId }: Local): Record<string, string> => {
  const app = productApp(directory);
  return {
    PORT: String(hostPort),
    STORAGE: storage,
    ENTRY: inProject('functions/src/index.ts'),
    HOST_FILE: inProject('functions/host.json'),
    TIMER_MEMORY: path.join(data, 'timers.json'),
    AzureWebJobsStorage: storage,
    TENANT_ID: tenant.tenantId,
    CLIENT_ID: app.clientId,
    API_URI: app.identifierUri ?? `api://${app.clientId}`,
    UNIT: 'mar',
    MAIL_DOMAINS: directory.organisation.domain,
    COUNCIL: directory.organisation.displayName,
    SITE_HOST: siteHost(tenant),
    TEAMS_APP_ID: appId,
    TAB_BASE: url,
    SERVICE_MAILBOX: `reviewdesk@${directory.organisation.domain}`,
    CONNECTOR_BASE: tenant.connector,
    GRAPH_BASE: `http://127.0.0.1:${tenant.port}/graph/v1.0`,
    LOGIN_BASE: `http://127.0.0.1:${tenant.port}/login`,
    CLIENT_SECRET: app.secret,
    BUSINESS_CLOCK_OFFSET_MS: String(tenant.clock.offset),
  };
};

/** The host that the tenant's sites claim to live on. */
export const siteHost = (tenant: Tenant): string => tenant.sites[0]?.hostname ?? tenant.domain;
