import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/** The first route must stay under this, in bytes of gzip: what a person waits for before Today (stack.md). */
export const FIRST_ROUTE_MOST = 180_000;

const chunk = z.object({ file: z.string(), imports: z.array(z.string()).optional(), css: z.array(z.string()).optional() });
const manifest = z.record(z.string(), chunk);

// The themes are alike in size; a person loads one.
const FIRST_ROUTE = ['index.html', 'src/pages/today/TodayPage.tsx', 'src/teams/themes/light.ts'];

/** What Today loads: each file's gzip size in bytes, and their sum. Reads Vite's manifest, so nothing is guessed. */
export const firstRouteGzip = (distFolder: string): { files: { file: string; bytes: number }[]; bytes: number } => {
  const chunks = manifest.parse(JSON.parse(readFileSync(join(distFolder, '.vite', 'manifest.json'), 'utf8')));
  const wanted = new Set<string>();
  const follow = (name: string): void => {
    const one = chunks[name];
    if (one === undefined || wanted.has(one.file)) return;
    wanted.add(one.file);
    one.css?.forEach((file) => wanted.add(file));
    one.imports?.forEach(follow);
  };
  FIRST_ROUTE.forEach(follow);
  const files = [...wanted]
    .filter((file) => existsSync(join(distFolder, file)))
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(distFolder, file)), { level: 9 }).length }));
  return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
};
