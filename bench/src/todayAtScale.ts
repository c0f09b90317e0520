import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApiHandlers } from '@review-desk/core/api/handlers';
import { commandKey, personId, unitId, type PersonId } from '@review-desk/core/ids';
import type { Actor, Person } from '@review-desk/core/people';
import { countUnits } from '@review-desk/m365';
import type { Tenant } from '@review-desk/local-tenant';
import { BenchError } from './benchError.js';
import { countFromEnvironment } from './countFromEnvironment.js';
import { councilPorts, type CouncilPorts } from './council/councilPorts.js';
import { startCouncil } from './council/startCouncil.js';
import { medianOf } from './medianOf.js';
import type { Row } from './row.js';
import { CASELOAD, nationalLedger } from './today/nationalLedger.js';

const unit = unitId('mar');
const WARM_UP = 10;
const OPENINGS = 15;
const seconds = (since: number): number => (performance.now() - since) / 1000;

type Opened = { stored: number; rows: number; requests: number; resourceUnits: number; operations: string; median: number; least: number; loadedIn: number };

/** The officer as the product's People list has her. */
const giveRole = async ({ ports }: CouncilPorts, tenant: Tenant): Promise<Person> => {
  const her = tenant.people.find(({ mail }) => mail.startsWith('r.adeyemi-clarke@'));
  if (!her) throw new BenchError('The sample council has no reviewing officer of that name.');
  const person: Person = {
    id: personId(her.id), unit, name: her.displayName, mail: her.mail, jobTitle: her.jobTitle ?? '', roles: [{ role: 'firo', unit, team: null }],
    cover: [], active: true, manager: null, town: null,
  };
  await ports.people.create(person.id, { value: person, effects: [], commandKey: commandKey('bench-role'), actedBy: 'service' });
  return person;
};

const open = async ({ ports }: CouncilPorts, { id, roles }: Person): Promise<Omit<Opened, 'stored' | 'loadedIn'>> => {
  const api = createApiHandlers(ports);
  const actor: Actor = { id, unit, roles, covers: [], appRoles: [] };
  const ask = () => api.today(actor, { params: {}, query: {}, body: {} }, { bearer: '', reading: () => undefined });
  const { overdue, dueToday, next, later } = await ask();
  for (let opening = 0; opening < WARM_UP; opening += 1) await ask();
  const times: number[] = [];
  const costs = new Set<string>();
  let cost = { requests: 0, resourceUnits: 0 };
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const start = performance.now();
    const { requests, resourceUnits, byOperation } = await countUnits(ask);
    times.push(performance.now() - start);
    costs.add(Object.entries(byOperation).map(([operation, times]) => `${times} ${operation}`).join(' + '));
    cost = { requests, resourceUnits };
  }
  return { ...cost, rows: overdue.length + dueToday.length + next.length + later.count, operations: [...costs].join(' or '), median: medianOf(times), least: Math.min(...times) };
};

const compare = (small: Opened, large: Opened): Row[] => {
  const stored = large.stored.toLocaleString('en-GB');
  const beside = `ours with ${stored} stored, theirs with ${small.stored}`;
  const row = (what: string, ours: number, theirs: number, unit: string, note: string): Row => ({
    name: `Today of an officer, ${stored} deadlines: ${what}`, ours, theirs, ratio: theirs / ours, unit, note: `${beside}; ${note}`,
  });
  return [
    row('requests', large.requests, small.requests, 'requests', large.operations),
    row('resource units', large.resourceUnits, small.resourceUnits, 'units', `${large.rows} lines shown, with ${small.stored} stored ${small.rows}`),
    row('time', large.median, small.median, 'ms (median)', `least ${large.least.toFixed(1)} and ${small.least.toFixed(1)} of ${OPENINGS}; loaded in ${Math.round(large.loadedIn)} s`),
  ];
};

/**
 * The same officer, with the same forty open deadlines, opens Today while the ledger around her grows to a country's.
 * Rows go straight into the tenant's store; everything asked goes through the product and its Graph client.
 */
export const benchTodayAtScale = async (): Promise<Row[]> => {
  const most = countFromEnvironment('BENCH_DEADLINES', 3_750_000);
  const sizes = [100, 20_000, 3_750_000].filter((size) => size < most).concat(most);
  const folder = mkdtempSync(path.join(tmpdir(), 'review-desk-bench-today-'));
  const { tenant, address } = await startCouncil(path.join(folder, 'tenant.db'));
  try {
    const council = councilPorts(address, unit);
    const her = await giveRole(council, tenant);
    const opened: Opened[] = [];
    for (const [index, stored] of sizes.entries()) {
      const start = performance.now();
      await load(tenant, council, her.id, sizes[index - 1] ?? 0, stored);
      const loadedIn = seconds(start);
      console.error(`  ${stored.toLocaleString('en-GB')} deadlines stored (${Math.round(loadedIn)} s)`);
      opened.push({ stored, loadedIn, ...(await open(council, her)) });
    }
    const [small, ...larger] = opened;
    return small ? larger.flatMap((large) => compare(small, large)) : [];
  } finally {
    await tenant.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const load = async (tenant: Tenant, { ports }: CouncilPorts, her: PersonId, from: number, to: number): Promise<void> => {
  const [, , siteId = '', , listId = ''] = (await ports.desk.site.list('Deadlines')).split('/');
  const made = tenant.loadItems(siteId, listId, nationalLedger(her, from, to));
  if (made !== to - from || to <= CASELOAD) throw new BenchError(`${made} rows were loaded where ${to - from} were asked for; at least ${CASELOAD + 1} are needed.`);
};
