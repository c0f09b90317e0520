import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { BenchError } from '../benchError.js';
import { importSample, type ImportSample, type importTask } from './sample.js';

/** Runs the importer and gives its samples, telling each on the way: at full size it runs for hours. */
export const importInChild = async (task: z.infer<typeof importTask>): Promise<ImportSample[]> => {
  const script = fileURLToPath(new URL('./importer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  child.stdin.end(JSON.stringify(task));
  const samples: ImportSample[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const sample = importSample.parse(JSON.parse(line));
    samples.push(sample);
    console.error(`  ${sample.households.toLocaleString('en-GB')} households, ${Math.round(sample.seconds)} s, ${sample.peakMegabytes} MB at most`);
  }
  const [status] = await ended;
  if (status !== 0) throw new BenchError('The importing process ended early; what it said stands above.');
  return samples;
};
