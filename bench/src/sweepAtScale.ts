import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSweepDeadlines } from '@review-desk/functions/sweepDeadlines';
import type { Ports } from '@review-desk/core/ports';
import { unitId } from '@review-desk/core/ids';
import type { Tenant } from '@review-desk/local-tenant';
import { countUnits } from '@review-desk/m365';
import { BenchError } from './benchError.js';
import { councilPorts, type CouncilPorts } from './council/councilPorts.js';
import { startCouncil } from './council/startCouncil.js';
import { countFromEnvironment } from './countFromEnvironment.js';
import { dueRecords, kindOf, TODAY } from './escalations/dueRecords.js';
import { keptInMemory } from './escalations/keptInMemory.js';
import { keepRecords, openCouncil } from './escalations/openCouncil.js';
import { readWholeList } from './escalations/readWholeList.js';
import { restOfLedger } from './escalations/restOfLedger.js';
import { silent } from './escalations/runBacklog.js';
import type { Row } from './row.js';

const unit = unitId('mar');
/** One page of a question, and what it is charged. */
const PAGE = { requests: 1, units: 2 };

type Cost = { requests: number; units: number };
/** Keys of later days are greater, those of today and before are less. */
const LAST_KEY_OF_TODAY = '20270105~';
const said = (count: number): string => count.toLocaleString('en-GB');

type Swept = Cost & { stored: number; due: number; stages: number; cards: number; seconds: number; finding: Cost; whole: Cost };

const costOf = async (act: () => Promise<unknown>): Promise<Cost> => {
  const { requests, resourceUnits: units } = await countUnits(act);
  return { requests, units };
};

/** One morning: the sweep, and all that its decisions bring with them to the last card. */
const sweepOnce = async ({ ports: { desk }, queue, channels }: CouncilPorts, ports: Ports, stored: number, due: number): Promise<Swept> => {
  const finding = await costOf(() => ports.deadlines.findToSweep(TODAY, null));
  const list = await desk.site.list('Deadlines');
  const whole = await costOf(async () => {
    const found = await readWholeList(desk.graph, list, LAST_KEY_OF_TODAY);
    if (found !== due) throw new BenchError(`${found} rows are due where ${due} were made so.`);
  });
  const [before, began] = [channels.calls.length, performance.now()];
  const { result, ...cost } = await countUnits(async () => {
    const report = await createSweepDeadlines({ ports, log: silent })();
    await queue.drain(ports);
    return report;
  });
  if (result?.done !== due || result.failed > 0) throw new BenchError(`The sweep handled ${result?.done ?? 0} of ${due} rows, and ${result?.failed ?? 0} failed.`);
  const cards = channels.calls.slice(before).filter(({ point }) => point === 'send').length;
  return { requests: cost.requests, units: cost.resourceUnits, stored, due, stages: result.stages, cards, seconds: (performance.now() - began) / 1000, finding, whole };
};

/** The same whatever is stored: a question may come in one page more, nothing else may differ. */
const refuseGrowth = (least: Swept, { stored, requests, units }: Swept): void => {
  if (Math.abs(requests - least.requests) > PAGE.requests || Math.abs(units - least.units) > PAGE.units)
    throw new BenchError(`A sweep of ${said(stored)} deadlines took ${requests} requests and ${units} units, where ${said(least.stored)} took ${least.requests} and ${least.units}.`);
};

const rowsOf = (least: Swept, swept: Swept): Row[] => {
  const { stored, due, stages, cards } = swept;
  const what = `${due} due: ${stages} stages opened by the clock, ${cards} cards; ours with ${said(stored)} stored, theirs with ${said(least.stored)}`;
  const row = (name: string, ours: number, theirs: number, unit: string, note: string): Row => ({ name: `sweep of ${said(stored)} deadlines: ${name}`, ours, theirs, ratio: theirs / ours, unit, note });
  return [
    row('requests with all that follows', swept.requests, least.requests, 'requests', what),
    row('units with all that follows', swept.units, least.units, 'units', what),
    row('requests to find what is due', swept.finding.requests, swept.whole.requests, 'requests', 'theirs reads the list in pages of 5,000 and filters what came'),
    row('units to find what is due', swept.finding.units, swept.whole.units, 'units', 'the same'),
    row('time with all that follows', swept.seconds, least.seconds, 'seconds', 'one worker; much else runs on the machine'),
  ];
};

/**
 * The morning's sweep with the same number due while the ledger around them grows. What is due are alerts and disputes
 * with records behind them, put in through the product; the rest goes straight into the tenant's store.
 */
export const benchSweepAtScale = async (): Promise<Row[]> => {
  const [most, due] = [countFromEnvironment('BENCH_DEADLINES', 1_000_000), countFromEnvironment('BENCH_DUE', 500)];
  const sizes = [10_000, 100_000, 1_000_000].filter((size) => size < most).concat(Math.min(most, 1_000_000));
  const folder = mkdtempSync(path.join(tmpdir(), 'review-desk-bench-sweep-'));
  const { tenant, address } = await startCouncil(path.join(folder, 'tenant.db'));
  try {
    const council = councilPorts(address, unit, { from: `${TODAY}T09:00:00Z` });
    await openCouncil(council);
    const ports = await keptInMemory(council.ports);
    const swept: Swept[] = [];
    for (const [index, stored] of sizes.entries()) {
      await fill(tenant, council, sizes[index - 1] ?? 0, stored, due);
      swept.push(await sweepOnce(council, ports, stored, due));
      console.error(`  ${said(stored)} deadlines: ${swept.at(-1)?.requests} requests, ${swept.at(-1)?.units} units (${Math.round(swept.at(-1)?.seconds ?? 0)} s)`);
    }
    const [least, ...larger] = swept;
    if (!least) return [];
    for (const each of larger) refuseGrowth(least, each);
    return swept.flatMap((each) => rowsOf(least, each));
  } finally {
    await tenant.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Up to so many rows in the list, the newest of them due and with their records. */
const fill = async (tenant: Tenant, council: CouncilPorts, from: number, to: number, due: number): Promise<void> => {
  const records = await dueRecords(to, Array.from({ length: due }, (_each, index) => kindOf(index)));
  const mine = records.reduce((sum, { rows }) => sum + rows.length, 0);
  const [, , siteId = '', , listId = ''] = (await council.ports.desk.site.list('Deadlines')).split('/');
  tenant.loadItems(siteId, listId, restOfLedger(from, to - mine));
  await keepRecords(council, records);
};
