import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createTenant, parseDirectory, type Directory, type Tenant } from '@review-desk/local-tenant';
import { startAzurite } from '@azure/functions-core/azurite';
import { buildAppPackage, type Environment } from '@review-desk/app-package';
import { pageHeaders } from '@review-desk/functions/securityHeaders';
import { PlainError } from '../plainError.js';
import { inProject } from '../projectRoot.js';
import { startChild } from './childProcess.js';
import { freePort } from './freePort.js';
import { startFront } from './frontServer.js';
import { functionsEnvironment } from './functionsEnvironment.js';
import { productApp } from './productApp.js';
import { provisionTenant } from './provisionTenant.js';
import { FIRST_MORNING } from './settings.js';

export type RunningProduct = {
  url: string;
  tenant: Tenant;
  directory: Directory;
  /** What the Functions host wrote lately, for a problem's sake. */
  hostLog: string[];
  provisioned: string[];
  stop(): Promise<void>;
};

export const readSampleDirectory = (): Directory =>
  parseDirectory(JSON.parse(readFileSync(inProject('sampleCouncil/directory.json'), 'utf8')));

/** Brings up every part on loopback behind one origin, in the order in which they need each other. */
export const startProduct = async (data: string, wishedPort: number): Promise<RunningProduct> => {
  const port = await freePort(wishedPort);
  if (port === 0) throw new PlainError(`No free port was found from ${wishedPort} upwards. Close a program or give --port another number.`);
  const hostPort = await freePort(port + 1000);
  const url = `http://localhost:${port}`;
  const directory = readSampleDirectory();
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const each of stops.reverse()) await each();
  };
  try {
    mkdirSync(path.join(data, 'queues'), { recursive: true });
    const azurite = await startAzurite(path.join(data, 'queues'));
    stops.push(() => azurite.stop());
    const product = productApp(directory);
    const { zip, manifest } = await buildAppPackage({ environment: localEnvironment(url, product) });
    const appPackageFile = path.join(data, 'review-desk.zip');
    writeFileSync(appPackageFile, zip);
    const tenant = await createTenant({
      dataFile: path.join(data, 'tenant.db'),
      port: 0,
      directory,
      publicBase: url,
      windowFolder: inProject('localTenant/window/dist'),
      appPackageFile,
      installAppFor: 'everybody',
      messagingEndpoint: `http://127.0.0.1:${hostPort}/api/messages`,
      budget: 'off',
      followers: [`http://127.0.0.1:${hostPort}`],
      startAt: FIRST_MORNING,
    });
    stops.push(() => tenant.close());
    const provisioned = await provisionTenant(tenant, directory);
    const hostLog: string[] = [];
    const host = await startChild('The Functions host', inProject('localHost/src/main.ts'), functionsEnvironment(tenant, directory, {
      storage: azurite.connectionString, hostPort, data, url, appId: manifest.id,
    }), hostLog);
    stops.push(() => host.stop());
    const front = await startFront({
      port, api: `http://127.0.0.1:${hostPort}`, tenant: `http://127.0.0.1:${tenant.port}`, tabFolder: inProject('tab/dist'), pageHeaders: pageHeaders({ local: true }),
    });
    stops.push(() => front.close());
    return { url, tenant, directory, hostLog, provisioned, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const localEnvironment = (url: string, app: Directory['apps'][number]): Environment => ({
  ...(JSON.parse(readFileSync(inProject('appPackage/environments/local.json'), 'utf8')) as Environment),
  clientId: app.clientId,
  ...(app.identifierUri ? { resource: app.identifierUri } : {}),
  baseUrl: url,
});
