import { createTenant, parseDirectory, type Tenant } from '@review-desk/local-tenant';
import { buildDirectory } from '@review-desk/sample-council';
import { unitId } from '@review-desk/core/ids';
import { BenchError } from '../benchError.js';
import { councilPorts, type CouncilAddress } from './councilPorts.js';

/** The morning on which every measurement begins. */
export const MORNING = '2027-01-04T08:00:00Z';

/** The invented council's tenant with the product's lists made, its budget off, and where its product finds it. */
export const startCouncil = async (dataFile: string): Promise<{ tenant: Tenant; address: CouncilAddress }> => {
  const directory = parseDirectory(buildDirectory());
  const tenant = await createTenant({ dataFile, port: 0, budget: 'off', followers: [], directory, startAt: MORNING });
  const [product, setUp] = (['product', 'provisioning'] as const).map((kind) => directory.apps.find((each) => each.kind === kind));
  const records = tenant.sites.find(({ path }) => path === '/sites/review-desk-records');
  if (!product || !setUp || !records) throw new BenchError('The sample council names no product app, set-up app or records site.');
  const address: CouncilAddress = {
    graph: tenant.graph,
    login: tenant.login,
    tenantId: tenant.tenantId,
    site: { host: records.hostname, path: records.path },
    domain: tenant.domain,
    product: { clientId: product.clientId, secret: product.secret },
    setUp: { clientId: setUp.clientId, secret: setUp.secret },
  };
  await councilPorts(address, unitId('mar')).provision();
  return { tenant, address };
};
