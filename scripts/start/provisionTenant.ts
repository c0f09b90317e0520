import { unitId } from '@review-desk/core/ids';
import { toInstant } from '@review-desk/core/time';
import { createMicrosoft365 } from '@review-desk/m365';
import type { Directory, Tenant } from '@review-desk/local-tenant';
import { PlainError } from '../plainError.js';
import { siteHost } from './functionsEnvironment.js';
import { productApp } from './productApp.js';

/** Makes the lists with the elevated app, as an installation does on a real tenant; says what it did. */
export const provisionTenant = async (tenant: Tenant, directory: Directory): Promise<string[]> => {
  const setUp = directory.apps.find((each) => each.kind === 'provisioning');
  if (!setUp) throw new PlainError('sampleCouncil/directory.json names no app that may set up lists.');
  const product = productApp(directory);
  const secret = (app: { secret: string }): { kind: 'secret'; secret: string } => ({ kind: 'secret', secret: app.secret });
  const microsoft365 = createMicrosoft365({
    graphBase: `http://127.0.0.1:${tenant.port}/graph/v1.0`,
    loginBase: `http://127.0.0.1:${tenant.port}/login`,
    tenantId: tenant.tenantId,
    clientId: product.clientId,
    credential: secret(product),
    recordsSite: { host: siteHost(tenant), path: '/sites/review-desk-records' },
    unit: unitId('mar'),
    clock: { now: () => toInstant(new Date(tenant.clock.now()).toISOString()) },
    mailDomains: [directory.organisation.domain],
    provisioning: { clientId: setUp.clientId, credential: secret(setUp) },
  });
  return microsoft365.provision();
};
