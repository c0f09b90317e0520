import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FIRST_ROUTE_MOST, firstRouteGzip } from '@review-desk/tab/firstRouteGzip';
import { BenchError } from './benchError.js';
import { projectFolder } from './projectFolder.js';
import type { Row } from './row.js';

const kilobytes = (bytes: number): number => bytes / 1000;

/** Builds the tab as it is deployed, into a folder of its own: what stands in tab/dist may be older than the sources. */
const buildTab = async (into: string): Promise<void> => {
  const tab = path.join(projectFolder, 'tab');
  const vite = path.join(path.dirname(createRequire(path.join(tab, 'package.json')).resolve('vite/package.json')), 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', into], { cwd: tab, stdio: ['ignore', 'ignore', 'inherit'] });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new BenchError('The tab could not be built; what was said stands above.');
};

/** What a person's browser fetches before Today is there, against the most that it may be. */
export const benchFirstRoute = async (): Promise<Row[]> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'review-desk-bench-tab-'));
  try {
    await buildTab(folder);
    const { bytes, files } = firstRouteGzip(folder);
    return [{
      name: "the tab's first route", ours: kilobytes(bytes), theirs: kilobytes(FIRST_ROUTE_MOST), ratio: FIRST_ROUTE_MOST / bytes, unit: 'kB of gzip',
      note: `${files.length} files; theirs is the limit, and 1x or more is inside it`,
    }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
