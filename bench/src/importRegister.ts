import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { licenceBands } from '@review-desk/core/register/imports';
import type { Tenant } from '@review-desk/local-tenant';
import { BenchError } from './benchError.js';
import { countFromEnvironment } from './countFromEnvironment.js';
import { startCouncil } from './council/startCouncil.js';
import { HOUSEHOLDS_A_FILE } from './import/councilFiles.js';
import { importInChild } from './import/importInChild.js';
import type { ImportSample } from './import/sample.js';
import type { Row } from './row.js';

const ENGLAND = 45_000;
/** Where memory is looked at first: by then everything that is loaded once is loaded. */
const EARLY = 5_000;

const said = (count: number): string => count.toLocaleString('en-GB');
const row = (name: string, ours: number, unit: string, note: string, beside: { theirs: number; ratio: number } | null = null): Row => ({
  name: `import: ${name}`, ours, theirs: beside?.theirs ?? null, ratio: beside?.ratio ?? null, unit, note,
});

const memoryRows = (samples: readonly ImportSample[], last: ImportSample): Row[] => {
  const early = samples.find(({ households }) => households >= Math.min(EARLY, last.households / 3)) ?? last;
  const note = `ours after ${said(last.households)} households, theirs after ${said(early.households)}; 1x is flat`;
  const memory = (name: string, late: number, first: number): Row => row(name, late, 'MB', note, { theirs: first, ratio: first / late });
  return [
    memory('peak memory of the process', last.peakMegabytes, early.peakMegabytes),
    memory('heap kept between files', last.heapMegabytes, early.heapMegabytes),
  ];
};

const budgetRows = (unitsOfOne: number, ran: number): Row[] =>
  licenceBands.map(({ band, unitsPerMinute, unitsPerDay }) => {
    const units = unitsOfOne * ENGLAND;
    const days = Math.ceil(units / unitsPerDay);
    const measured = ran === ENGLAND ? 'counted' : `worked out from ${said(ran)}`;
    return row(`budget of ${said(ENGLAND)} households, ${band}`, units / unitsPerMinute / 60, 'hours', `${said(Math.round(units))} units, ${measured}, at ${said(unitsPerMinute)} a minute; the day's allowance spreads them over ${days} ${days === 1 ? 'day' : 'days'}`);
  });

const rowsOf = (samples: readonly ImportSample[], unitsOfTenant: number): Row[] => {
  const last = samples.at(-1);
  if (!last || last.households === 0) throw new BenchError('Nothing was imported.');
  const { households, lines, seconds, units, requests, faults, failed } = last;
  const what = `${said(households)} households, ${said(lines)} lines, ${faults} faults told, ${failed} not written`;
  const perHousehold = unitsOfTenant / households;
  return [
    row('rows of the file', lines / seconds, 'rows a second', what),
    row('households', households / seconds, 'households a second', `files of ${said(HOUSEHOLDS_A_FILE)}, one council each; upload, check and run`),
    row('resource units', perHousehold, 'units a household', `${said(unitsOfTenant)} counted by the tenant, ${said(units)} by the product`),
    row('requests', requests / households, 'requests a household', `${said(requests)} sent; a batch is one`),
    ...memoryRows(samples, last),
    ...budgetRows(perHousehold, households),
  ];
};

const unitsSpent = (tenant: Tenant): number => tenant.log.totals().reduce((sum, { units }) => sum + units, 0);

/**
 * A country's register through the product's own reader, decisions and lists, council after council, on a tenant
 * whose budget is off: what the budget would have taken is worked out from the units that the tenant counted.
 */
export const benchImportRegister = async (): Promise<Row[]> => {
  const households = countFromEnvironment('BENCH_HOUSEHOLDS', ENGLAND);
  const folder = mkdtempSync(path.join(tmpdir(), 'review-desk-bench-import-'));
  const { tenant, address } = await startCouncil(path.join(folder, 'tenant.db'));
  try {
    const person = tenant.people.find(({ mail }) => mail.startsWith('p.nandakumar@'));
    if (!person) throw new BenchError('The sample council has nobody in business support of that name.');
    tenant.log.clear();
    const samples = await importInChild({ address, households, person: person.id });
    return rowsOf(samples, unitsSpent(tenant));
  } finally {
    await tenant.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
