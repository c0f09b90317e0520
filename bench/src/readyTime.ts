import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countFromEnvironment } from './countFromEnvironment.js';
import { medianOf } from './medianOf.js';
import { runStart } from './ready/runStart.js';
import type { Row } from './row.js';

const rowOf = (name: string, seconds: readonly number[], note: string): Row => ({
  name: `ready: ${name}`, ours: medianOf(seconds), theirs: null, ratio: null, unit: 'seconds',
  note: `median of ${seconds.length}, least ${Math.min(...seconds).toFixed(1)}, most ${Math.max(...seconds).toFixed(1)}; ${note}`,
});

/** How long a person waits for `npm start` as they type it: from the command to the line that says it is ready. */
export const benchReadyTime = async (): Promise<Row[]> => {
  const starts = countFromEnvironment('BENCH_STARTS', 3);
  const data = mkdtempSync(path.join(tmpdir(), 'review-desk-bench-start-'));
  try {
    console.error('  the first start, which builds and imports the sample');
    const first = await runStart([], data, /^Ready /m);
    const second: number[] = [];
    const check: number[] = [];
    for (let time = 0; time < starts; time += 1) {
      second.push(await runStart([], data, /^Ready /m));
      check.push(await runStart(['--check'], data, /^Every part answers/m));
      console.error(`  ready in ${second.at(-1)?.toFixed(1)} s, checked in ${check.at(-1)?.toFixed(1)} s`);
    }
    return [
      rowOf('npm start, the first on new data', [first], 'builds what changed and imports the sample of 240 households'),
      rowOf('npm start, on data that was kept', second, 'to the line that says Ready'),
      rowOf('npm start -- --check', check, 'to the last line of its table; must be done within 50'),
    ];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
};
