import { copyFile, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Unavailable } from '@review-desk/core/errors';
import { cast, createSteppedClock, marlbeck } from '@review-desk/core/testing';
import type { ContractPolicy, ContractPorts } from '@review-desk/core/testing/contracts';
import { createTenant, type Tenant } from '@review-desk/local-tenant';
import { z } from 'zod';
import { createMicrosoft365, type Microsoft365 } from '../createMicrosoft365.js';
import type { RequestLine } from '../graph/middleware.js';
import { realWaiting } from '../graph/waiting.js';
import { createPolicyStore } from '../repositories/council.js';
import { apps, castDirectory } from './castDirectory.js';

export type Faults = { rate429?: number; rate503?: number; lostAnswers?: number; cutConnections?: number; retryAfterSeconds?: number; seed?: number };
export type StartedDesk = { tenant: Tenant; m365: Microsoft365; ports: ContractPorts; lines: RequestLine[]; fail(faults: Faults): Promise<void> };

const START = '2027-01-04T08:00:00Z';
const contractPolicy: z.ZodType<ContractPolicy> = z.object({ version: z.number(), note: z.string() });

const post = async (url: string, body: unknown): Promise<unknown> => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) throw new Unavailable('testing.tenant', `The tenant answered ${response.status}.`);
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
};

const folder = join(tmpdir(), `review-desk-m365-${process.pid}`);
const prepared = join(folder, 'prepared.db');
let made: Promise<void> | null = null;
let count = 0;

/** A tenant whose lists are made already: they are made once, and each test has a copy of its data. */
const copyOfPrepared = async (): Promise<string> => {
  await (made ??= (async () => {
    await mkdir(folder, { recursive: true });
    await rm(prepared, { force: true });
    const { tenant, m365 } = await openDesk(prepared);
    await m365.provision();
    await tenant.close();
  })());
  const copy = join(folder, `${(count += 1)}.db`);
  await copyFile(prepared, copy);
  // The store's log may not have been folded into its file yet.
  await copyFile(`${prepared}-wal`, `${copy}-wal`).catch(() => undefined);
  return copy;
};

/** The product's ports over a tenant of their own on a real port, its lists made; waits are cut short. */
export const startDesk = async (): Promise<StartedDesk> => {
  const dataFile = await copyOfPrepared();
  const desk = await openDesk(dataFile);
  const close = async (): Promise<void> => {
    await desk.tenant.close();
    await Promise.all(['', '-wal', '-shm'].map((end) => rm(dataFile + end, { force: true })));
  };
  return { ...desk, ports: { ...desk.ports, close } };
};

/** The same without the lists, on a data file of the caller's. */
export const openDesk = async (dataFile: string): Promise<StartedDesk> => {
  const tenant = await createTenant({ dataFile, port: 0, budget: 'off', followers: [], directory: castDirectory, startAt: START });
  const clock = createSteppedClock(START);
  const lines: RequestLine[] = [];
  const site = tenant.sites.find(({ path }) => path === '/sites/records');
  const m365 = createMicrosoft365({
    graphBase: tenant.graph, loginBase: tenant.login, tenantId: tenant.tenantId, clientId: apps.product, credential: { kind: 'secret', secret: 'product' },
    recordsSite: { host: site?.id.split(',')[0] ?? '', path: '/sites/records' }, unit: marlbeck, clock, mailDomains: ['marlbeck.example'],
    provisioning: { clientId: apps.setUp, credential: { kind: 'secret', secret: 'setup' } },
    log: (line) => void lines.push(line), attempts: 12,
    waiting: { ...realWaiting, sleep: (milliseconds) => realWaiting.sleep(Math.min(milliseconds, 2)) },
  });
  const ports: ContractPorts = {
    ...m365,
    policies: createPolicyStore(m365.desk, contractPolicy),
    setNow: (now) => clock.set(now),
    tokenOf: async (mail) => {
      const person = Object.values(cast).find((each) => each.mail === mail);
      const answer = await post(`${tenant.base}/_tenant/sso`, { personId: person?.id, resource: `api://localhost/${apps.product}` });
      return z.object({ token: z.string() }).parse(answer).token;
    },
  };
  return { tenant, m365, ports, lines, fail: async (faults) => void (await post(`${tenant.base}/_tenant/faults`, faults)) };
};
