import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PlainError } from '../plainError.js';
import { inProject } from '../projectRoot.js';

type App = { name: string; folder: string; alsoReads: string[] };

const apps: App[] = [
  { name: 'tab', folder: 'tab', alsoReads: ['core/src'] },
  { name: "the tenant's window", folder: 'localTenant/window', alsoReads: [] },
];

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'dist' || entry.name === 'node_modules') return [];
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(full) : [full];
  });

/** Changes when any file an app is built from changes; size and time are enough on one machine. */
const sourceMark = (app: App): string => {
  const hash = createHash('sha256').update(readFileSync(inProject('package-lock.json')));
  for (const folder of [app.folder, ...app.alsoReads])
    for (const file of filesBelow(inProject(folder))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  return hash.digest('hex');
};

/** Workspaces may hold a Vite of their own: npm hoists it only where nothing else stands in its way. */
const viteOf = (app: App): string =>
  path.join(path.dirname(createRequire(inProject(app.folder, 'package.json')).resolve('vite/package.json')), 'bin', 'vite.js');

const build = (app: App): Promise<void> =>
  new Promise((resolve, reject) => {
    const vite = spawn(process.execPath, [viteOf(app), 'build', '--logLevel', 'error'], {
      cwd: inProject(app.folder),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    vite.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    vite.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    vite.on('exit', (status) =>
      status === 0 ? resolve() : reject(new PlainError(`${app.name} could not be built:\n${said}`)),
    );
  });

/** Builds the tab and the window where their sources changed since the last time. */
export const buildApps = async (): Promise<void> => {
  for (const app of apps) {
    const dist = inProject(app.folder, 'dist');
    const markFile = path.join(dist, '.built-from');
    const mark = sourceMark(app);
    if (existsSync(markFile) && readFileSync(markFile, 'utf8') === mark) continue;
    console.error(`Building ${app.name} ...`);
    await build(app);
    mkdirSync(dist, { recursive: true });
    writeFileSync(markFile, mark);
  }
};
