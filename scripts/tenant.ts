// npm run tenant: the local tenant alone, for any client that can be pointed at it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createTenant, parseDirectory, TenantError, type Directory, type Tenant } from '@review-desk/local-tenant';
import { plainDirectory } from './tenantPlainDirectory.js';
import { setUpTeams } from './tenantTeams.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const help = `A Microsoft 365 tenant on this machine.

  npm run tenant -- --port 9001 --seed none

  --port N      the port to listen on; 0 (the default) takes a free one
  --seed NAME   none: two applications, two sites and two plain accounts (the default)
                council: the invented council of sampleCouncil, with its people and calendars
  --data FILE   keep the data in this file; without it the data lives as long as the command
  --budget N    refuse as a tenant with N licences would; off (the default) refuses nothing for its cost
  --bot URL     where the activities for the product's bot go (http://127.0.0.1:3978/api/messages)
  --help        this text

Prints one JSON line with graph, login, connector, tenantId, apps, sites and people, and runs until it is stopped.
`;

const options = {
  port: { type: 'string', default: '0' },
  seed: { type: 'string', default: 'none' },
  data: { type: 'string', default: ':memory:' },
  budget: { type: 'string', default: 'off' },
  bot: { type: 'string', default: 'http://127.0.0.1:3978/api/messages' },
  help: { type: 'boolean', default: false },
} as const;

const stop = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const read = () => {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : 'The arguments cannot be read.'}\n\n${help}`);
  }
};

const directoryOf = (seed: string): Directory => {
  if (seed === 'none') return plainDirectory;
  if (seed !== 'council') return stop(`--seed is none or council, not ${seed}.`);
  return parseDirectory(JSON.parse(readFileSync(path.join(root, 'sampleCouncil', 'directory.json'), 'utf8')));
};

const described = (tenant: Tenant) => ({
  graph: tenant.graph,
  login: tenant.login,
  connector: tenant.connector,
  tenantId: tenant.tenantId,
  apps: tenant.apps.map(({ clientId, displayName, secret, kind, roles, delegatedScopes, sitesSelected }) => ({
    kind,
    displayName,
    clientId,
    clientSecret: secret,
    permissions: { application: roles, delegated: delegatedScopes, sites: sitesSelected },
  })),
  sites: tenant.sites,
  people: tenant.people.map(({ id, mail, appRoles, jobTitle }) => ({ id, address: mail, role: appRoles?.[0] ?? jobTitle ?? 'none' })),
});

const values = read();
if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) stop(`--port is a number from 0 to 65535, not ${values.port}.`);
const budget = values.budget === 'off' ? 'off' : Number(values.budget);
if (budget !== 'off' && !(Number.isInteger(budget) && budget > 0)) stop(`--budget is off or a number of licences, not ${values.budget}.`);

try {
  const tenant = await createTenant({ dataFile: values.data, port, budget, followers: [], directory: directoryOf(values.seed) });
  await setUpTeams(tenant, values.bot);
  process.stdout.write(`${JSON.stringify(described(tenant))}\n`);
  const close = (): void => void tenant.close().then(() => process.exit(0));
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
} catch (error) {
  if (error instanceof TenantError) stop(error.message);
  stop(`The tenant could not start: ${error instanceof Error ? error.message : 'unknown reason'}`);
}
