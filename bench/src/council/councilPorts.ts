import type { UnitId } from '@review-desk/core/ids';
import type { Meter, Ports } from '@review-desk/core/ports';
import { createInMemoryChannels, quietTrial, type InMemoryChannels } from '@review-desk/core/testing';
import { createWorkingCalendar, englandAndWales, toInstant } from '@review-desk/core/time';
import { countUnits, createMicrosoft365, type Microsoft365, type Microsoft365Settings } from '@review-desk/m365';
import { createQueue, type Queue } from './queue.js';

/** Where a council's tenant is, and the two applications in it; plain data, so that it can be given to another process. */
export type CouncilAddress = {
  graph: string;
  login: string;
  tenantId: string;
  site: { host: string; path: string };
  domain: string;
  product: { clientId: string; secret: string };
  setUp: { clientId: string; secret: string };
};

const meter: Meter = {
  unitsOf: async (work) => {
    const { result: value, resourceUnits: units, requests } = await countUnits(work);
    return { value, units, requests };
  },
};

const FIRST_MOMENT = '2027-01-04T08:00:00Z';

export type CouncilPorts = { ports: Ports & Pick<Microsoft365, 'desk'>; queue: Queue; channels: InMemoryChannels; provision(): Promise<string[]> };
/** The moment at which its clock begins, and how its Graph client waits where that is what is measured. */
type Given = { from?: string; waiting?: Microsoft365Settings['waiting'] };

/** The product's ports as functions wires them, over the tenant; only the queue stands in this process, not in storage. */
export const councilPorts = (address: CouncilAddress, unit: UnitId, { from = FIRST_MOMENT, waiting }: Given = {}): CouncilPorts => {
  const began = Date.now();
  const clock = { now: () => toInstant(new Date(Date.parse(from) + Date.now() - began).toISOString()) };
  const { provision, checkLists: _checkLists, ...microsoft365 } = createMicrosoft365({
    graphBase: address.graph,
    loginBase: address.login,
    tenantId: address.tenantId,
    clientId: address.product.clientId,
    credential: { kind: 'secret', secret: address.product.secret },
    recordsSite: address.site,
    unit,
    clock,
    mailDomains: [address.domain],
    ...(waiting ? { waiting } : {}),
    provisioning: { clientId: address.setUp.clientId, credential: { kind: 'secret', secret: address.setUp.secret } },
  });
  const queue = createQueue();
  const channels = createInMemoryChannels();
  const ports = {
    ...microsoft365,
    unit,
    council: 'Marlbeck Metropolitan Borough Council',
    clock,
    calendarDays: createWorkingCalendar(englandAndWales),
    effectQueue: queue,
    channels,
    meter,
    health: { check: () => Promise.resolve([]) },
    trial: quietTrial,
  };
  return { ports, queue, channels, provision };
};
