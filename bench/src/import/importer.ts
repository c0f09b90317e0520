import { text } from 'node:stream/consumers';
import { createApiHandlers } from '@review-desk/core/api/handlers';
import { commandKey, personId, unitId } from '@review-desk/core/ids';
import type { Actor } from '@review-desk/core/people';
import { countUnits } from '@review-desk/m365';
import { BenchError } from '../benchError.js';
import { councilPorts } from '../council/councilPorts.js';
import { councilFiles } from './councilFiles.js';
import { importTask, type ImportSample } from './sample.js';

// A process of its own: its memory is the product's while it imports, not the tenant's that answers it. Reads what to
// do as JSON from its input, prints one JSON line a file.

const context = { bearer: '', reading: () => undefined };
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
/** The heap after what is not needed was let go; node is started with --expose-gc for it. */
const heapKept = (): number => {
  globalThis.gc?.();
  return megabytes(process.memoryUsage().heapUsed);
};

const { address, households, person } = importTask.parse(JSON.parse(await text(process.stdin)));
const total = { households: 0, lines: 0, faults: 0, failed: 0, requests: 0, units: 0, seconds: 0 };

/** One council's register through the product: uploaded, checked, run to its end by the API's own handlers and jobs. */
const importFile = async (csv: string, number: number): Promise<void> => {
  const unit = unitId(number.toString(36).padStart(3, '0'));
  const { ports, queue } = councilPorts(address, unit);
  const api = createApiHandlers(ports);
  const actor: Actor = { id: personId(person), unit, roles: [{ role: 'support-fostering', unit, team: null }], covers: [], appRoles: [] };
  const key = commandKey(`bench-import-${number}`);
  const { id } = await api.uploadRegister(actor, { params: {}, query: { key }, body: csv }, context);
  await queue.drain(ports);
  await api.runImport(actor, { params: { id }, query: {}, body: { key: commandKey(`bench-run-${number}`) } }, context);
  await queue.drain(ports);
  const { state, progress, counts } = await api.import(actor, { params: { id }, query: {}, body: {} }, context);
  if (state !== 'done') throw new BenchError(`The import of file ${number} ended as ${state} after ${progress.done} of ${progress.total} households.`);
  total.households += progress.done;
  total.failed += progress.failed;
  total.lines += counts.lines;
  total.faults += counts.faults;
};

let number = 0;
for (const { csv } of councilFiles(households)) {
  number += 1;
  const start = performance.now();
  const { requests, resourceUnits } = await countUnits(() => importFile(csv, number));
  total.seconds += (performance.now() - start) / 1000;
  total.requests += requests;
  total.units += resourceUnits;
  const sample: ImportSample = { ...total, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024), heapMegabytes: heapKept() };
  process.stdout.write(`${JSON.stringify(sample)}\n`);
}
